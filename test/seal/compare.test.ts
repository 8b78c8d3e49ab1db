import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fieldOf, type SealedTable } from "../../addin/seal/canonical-text";
import { compareChain, keptRows } from "../../addin/seal/compare-chain";
import { compareTables } from "../../addin/seal/compare-tables";
import { chainOfTable, sealOfTable } from "../../addin/seal/seal-of-table";
import { anyCell, anyRow, COLUMNS, thousandRows, withRows } from "./thousand-rows";

const { rows } = thousandRows;
const kept = keptRows(thousandRows);
const sealed = sealOfTable(thousandRows);
const chain = chainOfTable(thousandRows);
const nameAt = (at: number): string => kept[at].name;

/** First row of the chain that is not what it was. */
function firstApart(now: SealedTable): number {
  const links = chainOfTable(now);
  return links.findIndex(({ link }, at) => link !== chain[at]?.link);
}

test("nothing changed is nothing found", () => {
  expect(compareTables(thousandRows, withRows([...rows]))).toEqual([]);
  expect(compareChain(kept, thousandRows)).toEqual([]);
});

describe("one field of one row of a thousand", () => {
  const change = fc.record({ row: anyRow, column: fc.nat(COLUMNS.length - 1), cell: anyCell });

  test("is found and named with both values, by the copy, the chain and the line", () => {
    fc.assert(
      fc.property(change, ({ row, column, cell }) => {
        const before = rows[row][column];
        fc.pre(fieldOf(before) !== fieldOf(cell));
        const changed = rows.with(row, rows[row].with(column, cell));
        const now = withRows(changed);
        expect(sealOfTable(now).hash).not.toBe(sealed.hash);
        expect(compareTables(thousandRows, now)).toEqual([
          {
            kind: "changed",
            before: row,
            now: row,
            fields: [{ key: COLUMNS[column], before, now: cell }],
          },
        ]);
        const byChain = compareChain(kept, now);
        const isRenamed = column === 0;
        expect(byChain).toEqual(
          isRenamed
            ? [
                { kind: "removed", before: row },
                { kind: "added", now: row },
              ]
            : [{ kind: "changed", before: row, now: row, fields: [] }],
        );
        if (!isRenamed) expect(firstApart(now)).toBe(row);
      }),
      { numRuns: 60 },
    );
  });
});

test("a row that was removed is named", () => {
  fc.assert(
    fc.property(anyRow, (row) => {
      const now = withRows(rows.toSpliced(row, 1));
      const expected = [{ kind: "removed", before: row }];
      expect(sealOfTable(now).hash).not.toBe(sealed.hash);
      expect(compareTables(thousandRows, now)).toEqual(expected);
      expect(compareChain(kept, now)).toEqual(expected);
      expect(nameAt(row)).toBe(`2025-${String(row + 1).padStart(4, "0")}`);
    }),
    { numRuns: 25 },
  );
});

test("a row that was added is named, a copy of another one, too", () => {
  fc.assert(
    fc.property(anyRow, anyRow, fc.boolean(), (at, of, isCopy) => {
      const added = isCopy ? rows[of] : [{ text: "2025-9999" }, ...rows[of].slice(1)];
      const now = withRows(rows.toSpliced(at, 0, added));
      expect(sealOfTable(now).hash).not.toBe(sealed.hash);
      for (const changes of [compareTables(thousandRows, now), compareChain(kept, now)]) {
        const come = changes.filter(({ kind }) => kind === "added");
        expect(come).toHaveLength(1);
        // A copy above its original is the original to the program, which then stands elsewhere: the same rows in all.
        expect(changes.every(({ kind }) => kind === "added" || kind === "moved")).toBe(true);
      }
    }),
    { numRuns: 25 },
  );
});

test("a row that stands elsewhere is named, while its contents stay the same", () => {
  fc.assert(
    fc.property(anyRow, anyRow, (from, to) => {
      fc.pre(Math.abs(from - to) > 1);
      const now = withRows(rows.toSpliced(from, 1).toSpliced(to, 0, rows[from]));
      const seal = sealOfTable(now);
      expect(seal.hash).toBe(sealed.hash);
      expect(seal.orderHash).not.toBe(sealed.orderHash);
      const expected = [{ kind: "moved", before: from, now: to }];
      expect(compareTables(thousandRows, now)).toEqual(expected);
      expect(compareChain(kept, now)).toEqual(expected);
    }),
    { numRuns: 25 },
  );
});

test("several changes at once are each named", () => {
  const now = withRows(
    rows
      .with(10, rows[10].with(4, { number: 1 }))
      .with(500, rows[500].with(7, { text: "why" }).with(3, { text: "other" }))
      .toSpliced(700, 1)
      .toSpliced(20, 0, [{ text: "2025-0020a" }, { day: "2025-01-01" }, { text: "CASH" }]),
  );
  expect(compareTables(thousandRows, now)).toEqual([
    {
      kind: "changed",
      before: 10,
      now: 10,
      fields: [{ key: "in", before: { number: 10.25 }, now: { number: 1 } }],
    },
    { kind: "added", now: 20 },
    {
      kind: "changed",
      before: 500,
      now: 501,
      fields: [
        { key: "text", before: { text: "Text 3" }, now: { text: "other" } },
        { key: "note", before: null, now: { text: "why" } },
      ],
    },
    { kind: "removed", before: 700 },
  ]);
});

test("rows of one name belong together by what follows it: the pledges of a member", () => {
  const pledges = (list: readonly (readonly [string, number, number])[]): SealedTable => ({
    name: "Pledges",
    columns: ["member", "year", "amount"],
    rows: list.map(([member, year, amount]) => [
      { text: member },
      { number: year },
      { number: amount },
    ]),
  });
  const before = pledges([
    ["AF-03", 2023, 100],
    ["AF-03", 2024, 120],
    ["AF-03", 2025, 130],
  ]);
  const now = pledges([
    ["AF-03", 2024, 125],
    ["AF-03", 2025, 130],
  ]);
  expect(compareTables(before, now)).toEqual([
    { kind: "removed", before: 0 },
    {
      kind: "changed",
      before: 1,
      now: 0,
      fields: [{ key: "amount", before: { number: 120 }, now: { number: 125 } }],
    },
  ]);
});

test("a column filled for the first time changes its own row only", () => {
  const now: SealedTable = {
    ...thousandRows,
    columns: [...COLUMNS, "corrects"],
    rows: rows.map((cells, at) => [...cells, at === 3 ? { text: "2025-0001" } : null]),
  };
  expect(compareTables(thousandRows, now)).toEqual([
    {
      kind: "changed",
      before: 3,
      now: 3,
      fields: [{ key: "corrects", before: null, now: { text: "2025-0001" } }],
    },
  ]);
  expect(compareChain(kept, now)).toEqual([{ kind: "changed", before: 3, now: 3, fields: [] }]);
});
