import { Table, TableCell, TableRow } from "docx";
import type { Block } from "../../core/document";
import { PALETTE } from "../../layout/palette";
import { NO_BORDERS } from "./facts";
import { KEPT_OFFICES_MAX } from "./measures";
import { prose, type Setting } from "./writing";

/** Room above a line for the pen, in twips. */
const PEN_ROOM = 900;
/** Parts of the width: place and date, a gap, signature. */
const SHARES = [0.4, 0.06, 0.54] as const;

/** For each office its name, a line for place and date, and a line to sign on; never cut by a page. */
export function signatureParts(setting: Setting, block: Extract<Block, { type: "signatures" }>) {
  return block.offices.flatMap((office, index) => [
    prose(
      { ...setting, isNewPage: setting.isNewPage && index === 0 },
      { content: [office], bold: true, keepNext: true, spacing: { before: 300, after: 0 } },
    ),
    linesTable(
      { ...setting, isNewPage: false },
      {
        ...block,
        isKept: index < block.offices.length - 1 && block.offices.length <= KEPT_OFFICES_MAX,
      },
    ),
  ]);
}

interface PenLines {
  readonly placeAndDate: string;
  readonly signature: string;
  /** Whether the next block stands on the same page. */
  readonly isKept: boolean;
}

function linesTable(setting: Setting, block: PenLines): Table {
  const widths = SHARES.map((share) => Math.round(setting.textWidth * share));
  const line = { style: "single", size: 6, color: PALETTE.ink } as const;
  const cell = (index: number, text: string | undefined) =>
    new TableCell({
      width: { size: widths[index], type: "dxa" },
      ...(text !== undefined && { borders: { top: line } }),
      children: [
        prose(setting, { style: "Signature", content: [text ?? ""], keepNext: block.isKept }),
      ],
    });
  const blank = (index: number) =>
    new TableCell({
      width: { size: widths[index], type: "dxa" },
      children: [prose(setting, { style: "Signature", content: [], keepNext: true })],
    });
  return new Table({
    layout: "fixed",
    width: { size: setting.textWidth, type: "dxa" },
    columnWidths: widths,
    borders: NO_BORDERS,
    visuallyRightToLeft: setting.isRightToLeft,
    rows: [
      new TableRow({
        height: { value: PEN_ROOM, rule: "exact" },
        cantSplit: true,
        children: [blank(0), blank(1), blank(2)],
      }),
      new TableRow({
        cantSplit: true,
        children: [cell(0, block.placeAndDate), cell(1, undefined), cell(2, block.signature)],
      }),
    ],
  });
}
