import { strFromU8, unzipSync } from "fflate";
import { OfficeFault } from "../wire";
import { packageParts } from "./flat-package";
import { blocksOfXml } from "./read-document-xml";

/** A content control of the document. */
export interface ControlModel {
  readonly id: number;
  tag: string;
  text: string;
}

/** A paragraph: words and content controls in their order. */
export interface ParagraphModel {
  readonly type: "paragraph";
  readonly id: number;
  pieces: (string | ControlModel)[];
  /** Built-in style as Word names it, such as Heading1. */
  readonly style: string;
}

export interface TableModel {
  readonly type: "table";
  readonly id: number;
  /** By row and cell its paragraphs. */
  readonly rows: ParagraphModel[][][];
}

export type BlockModel = ParagraphModel | TableModel;

/** What the document has been asked to select, by its text. */
type Selection = { readonly kind: "control" | "paragraph" | "cell"; readonly text: string };

const LENGTH_MAX_FILE = 4_000_000;
const LENGTH_MAX_REQUEST = 5_000_000;
const PROTECTED = "the document is protected";

/** An emulated Word document: paragraphs, tables and content controls, and what was done with it. */
export class DocumentModel {
  readonly blocks: BlockModel[] = [];
  readonly inserted: {
    readonly call: string;
    readonly bytes: number;
    readonly options?: unknown;
  }[] = [];
  isProtected = false;
  /** Calls that this Word refuses, with its code. */
  readonly refusals = new Map<string, string>();
  /** Part of an insertion that gets into the document: less than 1 for a Word that stops in the middle. */
  portion = 1;
  selected: Selection | undefined;
  #id = 1;

  readonly newId = (): number => this.#id++;

  /** Content controls in reading order. */
  get controls(): ControlModel[] {
    return this.paragraphs.flatMap(({ paragraph }) => controlsOf(paragraph));
  }

  /** All paragraphs in reading order, those of tables with their depth. */
  get paragraphs(): { readonly paragraph: ParagraphModel; readonly depth: number }[] {
    return this.blocks.flatMap((block) =>
      block.type === "paragraph"
        ? [{ paragraph: block, depth: 0 }]
        : block.rows.flat(2).map((paragraph) => ({ paragraph, depth: 1 })),
    );
  }

  get tables(): TableModel[] {
    return this.blocks.filter((block) => block.type === "table");
  }

  addControl(tag: string, text: string): ControlModel {
    const control = { id: this.newId(), tag, text };
    this.addParagraph([control]);
    return control;
  }

  addParagraph(content: string | ParagraphModel["pieces"], style = "Normal"): ParagraphModel {
    const pieces = typeof content === "string" ? [content] : content;
    const paragraph: ParagraphModel = { type: "paragraph", id: this.newId(), pieces, style };
    this.blocks.push(paragraph);
    return paragraph;
  }

  addTable(rows: readonly (readonly string[])[]): void {
    const paragraphOf = (text: string): ParagraphModel[] => [
      { type: "paragraph", id: this.newId(), pieces: [text], style: "Normal" },
    ];
    const cells = rows.map((row) => row.map(paragraphOf));
    this.blocks.push({ type: "table", id: this.newId(), rows: cells });
  }

  guard(call = ""): void {
    if (this.isProtected) throw new OfficeFault("AccessDenied", PROTECTED);
    const code = this.refusals.get(call);
    if (code !== undefined) throw new OfficeFault(code, call);
  }

  /** Takes a .docx file as Word does, as far as words, tables and content controls go. */
  insert(call: string, base64: unknown, options?: unknown): void {
    this.guard(call);
    const bytes = Uint8Array.from(Buffer.from(String(base64), "base64"));
    if (bytes.length > LENGTH_MAX_FILE) throw new OfficeFault("RequestPayloadSizeLimitExceeded");
    this.inserted.push({ call, bytes: bytes.length, ...(options !== undefined && { options }) });
    this.#take(strFromU8(unzipSync(bytes)["word/document.xml"]));
  }

  /** The same for a package in one XML text, which must hold all that a file holds. */
  insertOoxml(xml: unknown): void {
    this.guard("ooxml");
    if (String(xml).length > LENGTH_MAX_REQUEST)
      throw new OfficeFault("RequestPayloadSizeLimitExceeded");
    this.inserted.push({ call: "ooxml", bytes: String(xml).length });
    this.#take(packageParts(String(xml)));
  }

  #take(xml: string): void {
    const blocks = blocksOfXml(xml, this.newId);
    this.blocks.push(...blocks.slice(0, Math.ceil(blocks.length * this.portion)));
  }

  /** Deletes whole blocks from the one that holds a paragraph to the one that holds another. */
  remove(from: ParagraphModel, to: ParagraphModel): void {
    this.guard("delete");
    const at = (paragraph: ParagraphModel) =>
      this.blocks.findIndex(
        (block) =>
          block === paragraph || (block.type === "table" && block.rows.flat(2).includes(paragraph)),
      );
    const first = at(from);
    this.blocks.splice(first, at(to) - first + 1);
  }
}

export function controlsOf({ pieces }: ParagraphModel): ControlModel[] {
  return pieces.filter((piece) => typeof piece !== "string");
}

export function textOf({ pieces }: ParagraphModel): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
}

/** Text of a table's cell: its paragraphs, each on a line. */
export function cellText(cell: readonly ParagraphModel[]): string {
  return cell.map(textOf).join("\n");
}
