import type { ControlModel, DocumentModel } from "./document-model";

class ControlObject {
  [name: string]: unknown;
  readonly _IsKept = true;

  constructor(
    readonly document: DocumentModel,
    readonly control: ControlModel,
  ) {}

  get Id() {
    return this.control.id;
  }
  get Tag() {
    return this.control.tag;
  }
  set Tag(tag: unknown) {
    this.document.guard();
    this.control.tag = String(tag);
  }
  get Text() {
    return this.control.text;
  }
  InsertText(text: string, where: string) {
    this.document.guard();
    this.control.text = where === "Replace" ? text : this.control.text + text;
    return { _IsKept: true };
  }
}

/** The document as the wire names it; the global object of every batch. */
export class DocumentObject {
  [name: string]: unknown;

  constructor(readonly document: DocumentModel) {}

  get Body() {
    return {
      InsertFileFromBase64: (base64: unknown) => {
        this.document.insert("body", base64);
        return { _IsKept: true };
      },
    };
  }
  get ContentControls() {
    const items = this.document.controls.map(
      (control) => new ControlObject(this.document, control),
    );
    return {
      Items: items,
      GetItem: (id: number) => items.find(({ control }) => control.id === id) ?? null,
      GetById: (id: number) => items.find(({ control }) => control.id === id) ?? null,
    };
  }
}
