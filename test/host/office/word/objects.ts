import { type Member, OfficeFault } from "../wire";
import {
  type ControlModel,
  cellText,
  controlsOf,
  type DocumentModel,
  type ParagraphModel,
  type TableModel,
  textOf,
} from "./document-model";

interface Identified {
  [name: string]: unknown;
  readonly Id: number;
}

/** Items of a collection, found again by their ids. */
export function collectionOf(items: readonly Identified[]): Member {
  const byId = (id: unknown) => items.find(({ Id }) => Id === id) ?? null;
  return { Items: items, GetItem: byId, GetById: byId, GetByIdOrNullObject: byId };
}

/** A content control; what its text is replaced by keeps the control. */
export class ControlObject implements Identified {
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
  Select() {
    this.document.selected = { kind: "control", text: this.control.text };
  }
}

/** Part of a paragraph, or from one paragraph to another. */
class RangeObject {
  [name: string]: unknown;
  readonly _IsKept = true;

  constructor(
    readonly document: DocumentModel,
    readonly from: ParagraphModel,
    readonly to: ParagraphModel,
  ) {}

  ExpandTo(other: RangeObject) {
    return new RangeObject(this.document, this.from, other.to);
  }
  Delete() {
    this.document.remove(this.from, this.to);
  }
}

/** Words of a paragraph that a search found. */
class FoundObject implements Identified {
  [name: string]: unknown;

  constructor(
    readonly document: DocumentModel,
    readonly paragraph: ParagraphModel,
    readonly place: { readonly piece: number; readonly at: number; readonly text: string },
  ) {}

  get Id() {
    return this.paragraph.id * 10_000 + this.place.piece * 1_000 + this.place.at;
  }
  get Text() {
    return this.place.text;
  }
  InsertText(text: string, where: string) {
    this.document.guard();
    if (where !== "Replace") throw new OfficeFault("ApiNotFound", `InsertText ${where}`);
    const { piece, at, text: before } = this.place;
    const words = String(this.paragraph.pieces[piece]);
    this.paragraph.pieces[piece] = words.slice(0, at) + text + words.slice(at + before.length);
    return { _IsKept: true };
  }
}

export class ParagraphObject implements Identified {
  [name: string]: unknown;
  readonly _IsKept = true;

  constructor(
    readonly document: DocumentModel,
    readonly place: { readonly paragraph: ParagraphModel; readonly depth: number },
  ) {}

  get Id() {
    return this.place.paragraph.id;
  }
  get Text() {
    return textOf(this.place.paragraph);
  }
  get StyleBuiltIn() {
    return this.place.paragraph.style;
  }
  get TableNestingLevel() {
    return this.place.depth;
  }
  get ContentControls() {
    const controls = controlsOf(this.place.paragraph);
    return collectionOf(controls.map((control) => new ControlObject(this.document, control)));
  }
  GetRange() {
    return new RangeObject(this.document, this.place.paragraph, this.place.paragraph);
  }
  Select() {
    this.document.selected = { kind: "paragraph", text: textOf(this.place.paragraph) };
  }
  /** All places of a text, those within content controls too; what is there once can be replaced outside of them. */
  Search(text: string) {
    const { paragraph } = this.place;
    const found = paragraph.pieces.flatMap((words, piece) =>
      typeof words === "string"
        ? placesOf(words, text).map((at) => ({ piece, at, text }))
        : placesOf(words.text, text).map((at) => ({ piece, at: at + 500, text })),
    );
    return collectionOf(found.map((place) => new FoundObject(this.document, paragraph, place)));
  }
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = words.indexOf(text); at >= 0; at = words.indexOf(text, at + text.length))
    places.push(at);
  return places;
}

class CellObject {
  [name: string]: unknown;
  readonly _IsKept = true;

  constructor(
    readonly document: DocumentModel,
    readonly cell: readonly ParagraphModel[],
  ) {}

  get Value() {
    return cellText(this.cell);
  }
  get Body() {
    return {
      Select: () => {
        this.document.selected = { kind: "cell", text: cellText(this.cell) };
      },
    };
  }
}

export class TableObject implements Identified {
  [name: string]: unknown;
  readonly _IsKept = true;

  constructor(
    readonly document: DocumentModel,
    readonly table: TableModel,
  ) {}

  get Id() {
    return this.table.id;
  }
  get NestingLevel() {
    return 1;
  }
  get Values() {
    return this.table.rows.map((row) => row.map(cellText));
  }
  GetRange() {
    const controls = this.table.rows.flat(2).flatMap(controlsOf);
    return {
      ContentControls: collectionOf(
        controls.map((control) => new ControlObject(this.document, control)),
      ),
    };
  }
  GetCellOrNullObject(row: number, column: number) {
    const cell = this.table.rows[row]?.[column];
    return cell === undefined ? null : new CellObject(this.document, cell);
  }
}
