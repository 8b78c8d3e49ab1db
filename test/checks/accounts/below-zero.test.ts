import fc from "fast-check";
import { expect, test } from "vitest";
import { sheetOfMatrix } from "../../../addin/core/sheet-builder";
import { amount, day } from "../../../addin/core/value";
import { rawFindings } from "../../sheet-findings";

interface Entry {
  readonly on: number;
  readonly box: string;
  readonly units: number;
}

/** Account, first day and balance of each stretch below 0: the closes of all days, added up anew for each. */
function plainly(entries: readonly Entry[]) {
  const days = [...new Set(entries.map(({ on }) => on))].sort((a, b) => a - b);
  const found: { box: string; from: number; minor: number }[] = [];
  for (const box of ["A", "B"]) {
    let wasBelow = false;
    for (const from of days) {
      const own = entries.filter((entry) => entry.box === box && entry.on <= from);
      const minor = own.reduce((sum, { units }) => sum + units * 100, 0);
      if (minor < 0 && !wasBelow) found.push({ box, from, minor });
      wasBelow = minor < 0;
    }
  }
  return found;
}

test("ACC-01 finds the days at whose close a box is below 0, in whatever order the entries stand", () => {
  const entry = fc.record({
    on: fc.integer({ min: 45_688, max: 45_692 }),
    box: fc.constantFrom("A", "B"),
    units: fc.integer({ min: -5, max: 6 }).filter((units) => units !== 0),
  });
  const made = fc.tuple(fc.array(entry, { minLength: 1, maxLength: 10 }), fc.boolean());
  fc.assert(
    fc.property(made, ([entries, isSorted]) => {
      const own = isSorted ? entries.toSorted((a, b) => a.on - b.on) : entries;
      const rows = own.map(({ on, box, units }, at) => [
        at + 1,
        on,
        box,
        units > 0 ? units : null,
        units > 0 ? null : -units,
      ]);
      const found = rawFindings("ACC-01", [
        sheetOfMatrix("Ledger", [["No", "Date", "Account", "In", "Out"], ...rows]),
        sheetOfMatrix("Accounts", [
          ["Account", "Currency", "Kind"],
          ["A", "EUR", "cash"],
          ["B", "EUR", "cash"],
        ]),
      ]).map(({ values }) => ({ day: values.day, balance: values.balance }));
      const expected = plainly(own).map(({ from, minor }) => ({
        day: day(from),
        balance: amount(minor, "EUR"),
      }));
      const ordered = (list: object[]) => list.map((one) => JSON.stringify(one)).sort();
      expect(ordered(found)).toEqual(ordered(expected));
    }),
    { numRuns: 300 },
  );
});
