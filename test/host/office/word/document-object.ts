import { type Member, OfficeFault } from "../wire";
import type { DocumentModel } from "./document-model";
import { ControlObject, collectionOf, ParagraphObject, TableObject } from "./objects";

const kept = { _IsKept: true };

/** The document as the wire names it; the global object of every batch. */
export class DocumentObject {
  [name: string]: unknown;

  constructor(readonly document: DocumentModel) {}

  get Body() {
    const { document } = this;
    return {
      InsertFileFromBase64: (base64: unknown) => {
        document.insert("body", base64);
        return kept;
      },
      InsertOoxml: (xml: unknown) => {
        document.insertOoxml(xml);
        return kept;
      },
      get Paragraphs() {
        return collectionOf(document.paragraphs.map((one) => new ParagraphObject(document, one)));
      },
      get Tables() {
        return collectionOf(document.tables.map((table) => new TableObject(document, table)));
      },
    };
  }

  get ContentControls(): Member {
    return collectionOf(
      this.document.controls.map((control) => new ControlObject(this.document, control)),
    );
  }

  /** WordApi 1.5: the package of the tests does not know it, see newer-calls.ts. */
  InsertFileFromBase64(base64: unknown, location: unknown, options: unknown) {
    if (location !== "End") throw new OfficeFault("InvalidArgument", String(location));
    this.document.insert("document", base64, options);
    return kept;
  }
}
