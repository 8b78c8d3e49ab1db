import { Table, TableCell, TableRow } from "docx";
import { PALETTE } from "../../layout/palette";
import { type Facts, NO_BORDERS } from "./facts";
import { prose, type Setting } from "./writing";

const COLUMN_COUNT = 3;

/** The few figures that a reader takes along: three in a row, each below its name. */
export function keyFiguresTable(setting: Setting, facts: Facts): Table {
  const width = Math.floor(setting.textWidth / COLUMN_COUNT);
  const rowCount = Math.ceil(facts.length / COLUMN_COUNT);
  const line = { style: "single", size: 12, color: PALETTE.accent } as const;
  const cell = (fact: Facts[number] | undefined) =>
    new TableCell({
      width: { size: width, type: "dxa" },
      borders: { top: line },
      margins: { top: 60, bottom: 200, right: 160 },
      children: [
        prose(setting, {
          style: "KeyFigureLabel",
          content: fact === undefined ? [] : [fact.label],
          keepNext: true,
        }),
        prose(setting, { style: "KeyFigure", content: fact?.content ?? [], alignment: "start" }),
      ],
    });
  return new Table({
    layout: "fixed",
    width: { size: width * COLUMN_COUNT, type: "dxa" },
    columnWidths: Array.from({ length: COLUMN_COUNT }, () => width),
    borders: NO_BORDERS,
    visuallyRightToLeft: setting.isRightToLeft,
    rows: Array.from(
      { length: rowCount },
      (_, row) =>
        new TableRow({
          cantSplit: true,
          children: Array.from({ length: COLUMN_COUNT }, (_, column) =>
            cell(facts[row * COLUMN_COUNT + column]),
          ),
        }),
    ),
  });
}
