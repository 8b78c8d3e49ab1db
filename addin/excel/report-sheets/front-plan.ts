import type { Block, Document, Inline, ReportTable } from "../../core/document";
import { PALETTE } from "../../layout/palette";
import { singleLine } from "../../layout/plain-text";
import { shownInline, tableOfChart } from "../../layout/report-cells";
import { FRONT_SHEET } from "../../layout/sheet-names";
import { printOf } from "./print-plan";
import { SheetDraft } from "./sheet-draft";
import type { Look, SheetPlan } from "./sheet-plan";

/** Widths of the two columns in digits: what a line is about, and the text. */
const MARGIN_WIDTH = 23;
const TEXT_WIDTH = 73;

const HEADING_SIZES = { 1: 15, 2: 12, 3: 10 } as const;
const PARAGRAPHS = {
  body: { size: 10 },
  lead: { size: 11 },
  note: { size: 8.5, color: PALETTE.muted },
  warning: { size: 10, color: PALETTE.warningInk, fill: PALETTE.warningFill, isBold: true },
} as const;
const LABEL: Look = { size: 10, color: PALETTE.muted, vertical: "Top", isWrapped: true };

type BlockOf<Type extends Block["type"]> = Extract<Block, { type: Type }>;

/** All words of a report in reading order; each table and chart is a link to its sheet. */
export function frontPlan(
  document: Document,
  { name, nameOf }: { name: string; nameOf: (table: ReportTable) => string },
): SheetPlan {
  const front = new FrontPage(document, nameOf);
  for (const block of document.blocks) front.add(block);
  const { draft } = front;
  return {
    name,
    cells: draft.matrix,
    widths: [MARGIN_WIDTH, TEXT_WIDTH],
    heights: draft.heights,
    looks: draft.looks,
    links: draft.links,
    charts: [],
    isRightToLeft: document.direction === "rtl",
    print: printOf(document),
  };
}

/** Name of the front page before a number is added. */
export const FRONT_NAME = FRONT_SHEET;

class FrontPage {
  readonly draft = new SheetDraft(2);

  constructor(
    private readonly document: Document,
    private readonly nameOf: (table: ReportTable) => string,
  ) {}

  add(block: Block): void {
    switch (block.type) {
      case "cover":
        this.#addCover(block);
        break;
      case "heading":
        this.#addHeading(block);
        break;
      case "paragraph":
        this.#addLabelled("", block.content, PARAGRAPHS[block.style]);
        break;
      case "list":
        block.items.forEach((content, index) => {
          this.#addLabelled(block.isNumbered ? `${index + 1}.` : "\u2022", content);
        });
        break;
      case "facts":
        for (const { label, content } of block.items) this.#addLabelled(label, content);
        break;
      case "table":
        this.#addLink(block, this.nameOf(block));
        break;
      case "chart":
        this.#addLink(block, this.nameOf(tableOfChart(this.document, block)));
        break;
      case "signatures":
        this.#addSignatures(block);
        break;
      case "pen-lines":
        this.#addLabelled("", block.content);
        this.#addLines(block.lineCount);
        break;
      case "contents":
      case "page-break":
        // Every table is a link here already, and a sheet goes on.
        break;
    }
  }

  #addHeading({ text, level }: BlockOf<"heading">): void {
    this.draft.addRow();
    this.#addTitle(text, { size: HEADING_SIZES[level], isBold: true, color: PALETTE.accent });
  }

  #addTitle(text: string, look: Look): void {
    this.draft.addTexts([{ text: singleLine(text), look }]);
  }

  #addCover(block: BlockOf<"cover">): void {
    for (const name of block.masthead ?? [])
      this.#addTitle(name, { size: 11, isBold: true, color: PALETTE.muted });
    this.#addTitle(block.title, { size: 22, isBold: true, color: PALETTE.accent });
    this.#addTitle(block.subtitle, { size: 12, color: PALETTE.muted });
    const bottom = { weight: "Medium", color: PALETTE.accent } as const;
    this.draft.look({ top: this.draft.next - 1, left: 0, columnCount: 2 }, { bottom });
    this.draft.addRow();
    for (const { label, content } of block.facts) this.#addLabelled(label, content);
  }

  #addLabelled(label: string, content: readonly Inline[], look: Look = { size: 10 }): void {
    const isRightToLeft = this.document.direction === "rtl";
    const text = content.map((inline) => shownInline(inline, isRightToLeft)).join("");
    const isStrong = content.every((one) => typeof one !== "string" && "strong" in one);
    this.draft.addTexts([
      label === "" ? undefined : { text: label, look: LABEL, width: MARGIN_WIDTH },
      {
        text,
        look: {
          ...look,
          vertical: "Top",
          isWrapped: true,
          align: isRightToLeft ? "Right" : "Left",
          ...(isStrong && { isBold: true }),
        },
        width: TEXT_WIDTH - 2,
      },
    ]);
  }

  #addLink({ id, title }: { id: string; title: string }, sheet: string): void {
    const look: Look = { isBold: true, isUnderlined: true, color: PALETTE.accent };
    const row = this.draft.addTexts([
      { text: singleLine(id), look },
      { text: singleLine(title), look: { isBold: true, isWrapped: true }, width: TEXT_WIDTH - 2 },
    ]);
    this.draft.links.push({ row, column: 0, sheet });
  }

  #addSignatures(block: BlockOf<"signatures">): void {
    for (const office of block.offices) {
      this.draft.addRow();
      this.#addTitle(office, { isBold: true });
      for (const caption of [block.placeAndDate, block.signature]) {
        this.#addTitle(caption, { size: 9, color: PALETTE.muted });
        this.#addLine(this.draft.next - 1);
      }
    }
  }

  #addLines(count: number): void {
    for (let line = 0; line < count; line++) this.#addLine(this.draft.addRow());
  }

  /** A line for the pen below the text column. */
  #addLine(row: number): void {
    const bottom = { weight: "Thin", color: PALETTE.ink } as const;
    this.draft.look({ top: row, left: 1 }, { bottom });
    this.draft.heights.set(row, 34);
  }
}
