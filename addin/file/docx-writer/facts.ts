import type { Block, Inline } from "../../core/document";
import { PALETTE } from "../../layout/palette";
import { heldTable } from "./held-table";
import { prose, type Setting } from "./writing";

/** Part of the width that the labels take. */
export const LABEL_SHARE = 0.28;

export type Facts = Extract<Block, { type: "facts" }>["items"];

/** Labels with their content beside them, a fine line below each. */
export function factsTable(setting: Setting, facts: Facts): string {
  const labelWidth = Math.round(setting.textWidth * LABEL_SHARE);
  const line = { size: 2, color: PALETTE.rule };
  const cell = (style: string, content: readonly Inline[]) => ({
    content: prose(setting, { style, content, alignment: "start" }),
  });
  return heldTable({
    widths: [labelWidth, setting.textWidth - labelWidth],
    isRightToLeft: setting.isRightToLeft,
    lines: { top: line, bottom: line, insideH: line },
    rows: facts.map(({ label, content }) => ({
      cells: [cell("FactLabel", [label]), cell("FactText", content)],
    })),
  });
}
