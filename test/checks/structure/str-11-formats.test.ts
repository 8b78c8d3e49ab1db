import fc from "fast-check";
import { expect, test } from "vitest";
import { formatFault } from "../../../addin/books/number-formats";
import { KIND } from "../../../addin/core/sheet";
import { count, text } from "../../../addin/core/value";
import { sheetsOf } from "../../ledger-text";
import { rawFindings } from "../../sheet-findings";

const FORMATS = ["General", "#,##0.00", "0;0", ";;;", '[>100]"9";0', "0,", "yyyy", '"x"', "0%"];

/** Row, fault and number of cells of each group, cell by cell: the rule written plainly. */
function plainly(cells: readonly (readonly [number | null, number])[]) {
  const groups = new Map<string, { row: number; fault: string; cells: number }>();
  cells.forEach(([value, format], at) => {
    const fault = value === null ? undefined : formatFault(FORMATS[format] ?? "General", value);
    if (fault === undefined) return;
    const group = groups.get(`${format} ${fault}`);
    if (group) group.cells++;
    else groups.set(`${format} ${fault}`, { row: at + 2, fault, cells: 1 });
  });
  return [...groups.values()];
}

test("STR-11 over formats used finds what every cell by itself shows", () => {
  const cells = fc.array(
    fc.tuple(fc.constantFrom(null, 0, 1, -5, 120, 1200.5), fc.nat({ max: FORMATS.length })),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(cells, (pairs) => {
      const rows = pairs.map(([value], at) => `${at + 1} | 2025-01-31 | A | ${value ?? ""} | 1`);
      const [sheet] = sheetsOf(["Ledger", "No | Date | Account | In | Out", ...rows].join("\n"));
      const column = sheet.columns[3];
      for (let at = 1; at < (column?.count ?? 0); at++)
        if (column?.kinds[at] === KIND.number) column.formats[at] = pairs[column.rows[at] - 2][1];
      const found = rawFindings("STR-11", [sheet], { formats: FORMATS })
        .filter(({ cell }) => cell.columnIndex === 3)
        .map(({ cell, values }) => ({ row: cell.row, fault: values.fault, cells: values.cells }));
      const expected = plainly(pairs)
        .sort((a, b) => a.row - b.row)
        .map(({ row, fault, cells: times }) => ({ row, fault: text(fault), cells: count(times) }));
      expect(found).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});
