import { PALETTE } from "../../layout/palette";
import type { Facts } from "./facts";
import { type HeldCell, heldTable } from "./held-table";
import { prose, type Setting } from "./writing";

const COLUMN_COUNT = 3;
const MARGINS = { top: 60, bottom: 200, right: 160 };

/** The few figures that a reader takes along: three in a row, each below its name. */
export function keyFiguresTable(setting: Setting, facts: Facts): string {
  const width = Math.floor(setting.textWidth / COLUMN_COUNT);
  const rowCount = Math.ceil(facts.length / COLUMN_COUNT);
  const cell = (fact: Facts[number] | undefined): HeldCell => ({
    lineAbove: { size: 12, color: PALETTE.accent },
    margins: MARGINS,
    content: [
      prose(setting, {
        style: "KeyFigureLabel",
        content: fact === undefined ? [] : [fact.label],
        keepNext: true,
      }),
      prose(setting, { style: "KeyFigure", content: fact?.content ?? [], alignment: "start" }),
    ].join(""),
  });
  return heldTable({
    widths: Array.from({ length: COLUMN_COUNT }, () => width),
    isRightToLeft: setting.isRightToLeft,
    rows: Array.from({ length: rowCount }, (_, row) => ({
      cells: Array.from({ length: COLUMN_COUNT }, (_, column) =>
        cell(facts[row * COLUMN_COUNT + column]),
      ),
    })),
  });
}
