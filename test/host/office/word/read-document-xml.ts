import { SaxesParser } from "saxes";
import type { BlockModel, ControlModel, ParagraphModel, TableModel } from "./document-model";

const STYLES: Readonly<Record<string, string>> = { Title: "Title", Caption: "Caption" };

/** Built-in style of a style's id; what is our own is "Other", as Word tells it. */
function builtInStyle(id: string): string {
  return /^Heading[1-9]$/.test(id) ? id : (STYLES[id] ?? (id === "" ? "Normal" : "Other"));
}

interface OpenParagraph {
  readonly id: number;
  readonly pieces: (string | ControlModel)[];
  style: string;
}

/** Paragraphs, tables and content controls of word/document.xml. */
export function blocksOfXml(xml: string, newId: () => number): BlockModel[] {
  return new Reader(newId).read(xml);
}

class Reader {
  readonly #blocks: BlockModel[] = [];
  /** Open tables, the innermost last. */
  readonly #tables: TableModel[] = [];
  #paragraph: OpenParagraph | undefined;
  /** Open content controls, the innermost last; those without a tag are no figures. */
  readonly #controls: (ControlModel | undefined)[] = [];
  #isText = false;

  constructor(private readonly newId: () => number) {}

  read(xml: string): BlockModel[] {
    const parser = new SaxesParser();
    parser.on("opentag", ({ name, attributes }) => this.#open(name, attributes));
    parser.on("closetag", ({ name }) => this.#close(name));
    parser.on("text", (text) => {
      if (this.#isText) this.#write(text);
    });
    parser.write(xml).close();
    return this.#blocks;
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "w:tbl") this.#tables.push({ type: "table", id: this.newId(), rows: [] });
    else if (name === "w:tr") this.#tables.at(-1)?.rows.push([]);
    else if (name === "w:tc") this.#tables.at(-1)?.rows.at(-1)?.push([]);
    else if (name === "w:p") this.#paragraph = { id: this.newId(), pieces: [], style: "Normal" };
    else if (name === "w:pStyle" && this.#paragraph)
      this.#paragraph.style = builtInStyle(attributes["w:val"]);
    else if (name === "w:sdt") this.#controls.push(undefined);
    else if (name === "w:tag") this.#controls.splice(-1, 1, this.#newControl(attributes["w:val"]));
    else if (name === "w:t") this.#isText = true;
    else if (name === "w:br" || name === "w:cr") this.#write("\v");
    else if (name === "w:tab") this.#write("\t");
  }

  #close(name: string): void {
    if (name === "w:t") this.#isText = false;
    else if (name === "w:sdt") this.#controls.pop();
    else if (name === "w:p") this.#endParagraph();
    else if (name === "w:tbl") this.#endTable();
  }

  #newControl(tag: string): ControlModel {
    const control = { id: this.newId(), tag, text: "" };
    this.#paragraph?.pieces.push(control);
    return control;
  }

  #write(text: string): void {
    const control = this.#controls.at(-1);
    if (control !== undefined) control.text += text;
    else this.#paragraph?.pieces.push(text);
  }

  #endParagraph(): void {
    if (this.#paragraph === undefined) return;
    const paragraph: ParagraphModel = { type: "paragraph", ...this.#paragraph };
    this.#paragraph = undefined;
    const cell = this.#tables.at(-1)?.rows.at(-1)?.at(-1);
    if (cell === undefined) this.#blocks.push(paragraph);
    else cell.push(paragraph);
  }

  /** A table within a table becomes words of its cell: nothing of ours has one. */
  #endTable(): void {
    const table = this.#tables.pop();
    if (table === undefined) return;
    const outer = this.#tables.at(-1)?.rows.at(-1)?.at(-1);
    if (outer === undefined) this.#blocks.push(table);
    else outer.push(...table.rows.flat(2));
  }
}
