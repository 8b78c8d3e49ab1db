import { Table, TableCell, TableRow } from "docx";
import type { Block, Inline } from "../../core/document";
import { PALETTE } from "../../layout/palette";
import { prose, type Setting } from "./writing";

/** Part of the width that the labels take. */
export const LABEL_SHARE = 0.28;

const NO_EDGE = { style: "none", size: 0, color: "auto" } as const;

/** A table that only holds things in place. */
export const NO_BORDERS = {
  top: NO_EDGE,
  bottom: NO_EDGE,
  left: NO_EDGE,
  right: NO_EDGE,
  insideHorizontal: NO_EDGE,
  insideVertical: NO_EDGE,
} as const;

export type Facts = Extract<Block, { type: "facts" }>["items"];

/** Labels with their content beside them, a fine line below each. */
export function factsTable(setting: Setting, facts: Facts): Table {
  const labelWidth = Math.round(setting.textWidth * LABEL_SHARE);
  const widths = [labelWidth, setting.textWidth - labelWidth];
  const line = { style: "single", size: 2, color: PALETTE.rule } as const;
  const cell = (width: number, { style, content }: { style: string; content: readonly Inline[] }) =>
    new TableCell({
      width: { size: width, type: "dxa" },
      children: [prose(setting, { style, content, alignment: "start" })],
    });
  return new Table({
    layout: "fixed",
    width: { size: setting.textWidth, type: "dxa" },
    columnWidths: widths,
    borders: { ...NO_BORDERS, insideHorizontal: line, bottom: line, top: line },
    visuallyRightToLeft: setting.isRightToLeft,
    rows: facts.map(
      ({ label, content }) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(widths[0], { style: "FactLabel", content: [label] }),
            cell(widths[1], { style: "FactText", content }),
          ],
        }),
    ),
  });
}
