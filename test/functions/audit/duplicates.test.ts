import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { likeMovements, SAME_MOVEMENT } from "../../../addin/books/like-movements";
import { tableRange } from "../../../addin/command-line/table-ranges";
import { booksOf, findingsOf } from "../../ledger-text";
import { callFunction, evaluate } from "../formula";

const LEDGER = "Ledger\nNo | Date | Voucher | Account | Text | In | Out | Currency | Member";
const rowsOf = (text: string, ...args: readonly unknown[]): unknown[][] => {
  const answer = callFunction("DUPLICATES", tableRange(booksOf(text), "Ledger"), ...args);
  if (!Array.isArray(answer)) throw new Error(JSON.stringify(answer));
  return answer;
};
const ledger = (...lines: readonly string[]) => [LEDGER, ...lines].join("\n");

const twice = ledger(
  "1 | 2025-03-01 | | BANK | Hall | | 50 | EUR |",
  "2 | 2025-03-01 | | BANK | Hall | | 50 | EUR |",
  "3 | 2025-03-08 | | BANK | Hall | | 50 | EUR |",
  "4 | 2025-03-01 | | BANK | Rooms | | 50 | EUR |",
  "5 | 2025-03-01 | | CASH | Hall | | 50 | EUR |",
  "6 | 2025-03-01 | | BANK | Hall | 50 | | EUR |",
);

test("a group with its entries, their cells and the total", () => {
  expect(rowsOf(twice)).toEqual([
    ["Group", "No", "Date", "Account", "In", "Out", "Text", "Member", "Cell"],
    [1, "1", 45717, "BANK", "", 50, "Hall", "", "Ledger!G2"],
    [1, "2", 45717, "BANK", "", 50, "Hall", "", "Ledger!G3"],
    ["Total", 2, "", "", "", "", "1 group", "", ""],
  ]);
});

test.each([
  [0, true, ["1", "2"]],
  [6, true, ["1", "2"]],
  [7, true, ["1", "2", "3"]],
  [7, "", ["1", "2", "3"]],
  ["", null, ["1", "2"]],
])("%s days apart, strict %s", (days, strict, expected) => {
  expect(
    rowsOf(twice, days, strict, false)
      .slice(0, -1)
      .map(([, no]) => no),
  ).toEqual(expected);
});

test("with less strictness the same text or the same member is enough", () => {
  const text = ledger(
    "1 | 2025-03-01 | | BANK | Share | 50 | | EUR | AF-01",
    "2 | 2025-03-01 | | BANK | Contribution | 50 | | EUR | AF-01",
    "3 | 2025-03-01 | | BANK | Contribution | 50 | | EUR | AF-02",
    "4 | 2025-03-01 | | BANK | Gift | 50 | | EUR |",
    "5 | 2025-03-01 | | BANK | Present | 50 | | EUR |",
  );
  const numbers = (strict: boolean) =>
    rowsOf(text, 0, strict, false)
      .slice(0, -1)
      .map(([group, no]) => [group, no]);
  expect(numbers(true)).toEqual([]);
  expect(numbers(false)).toEqual([
    [1, "1"],
    [1, "2"],
    [1, "3"],
  ]);
});

test("an entry elsewhere that cannot be read does not stop the list", () => {
  const text = `${twice}\n7 | 2025-03-01 | | BANK | Tea | | some | EUR |`;
  expect(rowsOf(text)).toEqual(rowsOf(twice));
});

test("vouchers tell movements apart", () => {
  const text = ledger(
    "1 | 2025-03-01 | V-1 | BANK | Hall | | 50 | EUR |",
    "2 | 2025-03-01 | V-2 | BANK | Hall | | 50 | EUR |",
  );
  expect(rowsOf(text, 30, false, false)).toEqual([
    ["Total", 0, "", "", "", "", "0 groups", "", ""],
  ]);
});

describe("as check LED-15", () => {
  test("the sample has none", () => {
    expect(evaluate("=TREASURY.DUPLICATES(Ledger[#All])")).toHaveLength(2);
  });

  const lines = fc.array(
    fc.record({
      day: fc.integer({ min: 1, max: 3 }),
      voucher: fc.constantFrom("", "", "V-1", "V-2"),
      text: fc.constantFrom("", "Hall", "Rooms"),
      out: fc.integer({ min: 1, max: 2 }),
      member: fc.constantFrom("", "AF-01"),
    }),
    { minLength: 2, maxLength: 14 },
  );
  const textOf = (
    all: readonly { day: number; voucher: string; text: string; out: number; member: string }[],
  ) =>
    ledger(
      ...all.map(
        ({ day, voucher, text, out, member }, at) =>
          `${at + 1} | 2025-03-0${day} | ${voucher} | BANK | ${text} | | ${out} | EUR | ${member}`,
      ),
    );

  test("the groups are what the pairs of the check link", () => {
    fc.assert(
      fc.property(lines, (all) => {
        const text = textOf(all);
        const pairs = findingsOf("LED-15", text).map((line) => {
          const [, no, other] = /\(No (\d+)\).* entry (\d+)\./.exec(line) ?? [];
          return [no, other];
        });
        const groups = new Map(
          rowsOf(text, "", "", false)
            .slice(0, -1)
            .map(([group, no]) => [no, group]),
        );
        for (const [no, other] of pairs) {
          expect(groups.get(no)).toBeDefined();
          expect(groups.get(no)).toBe(groups.get(other));
        }
        expect([...groups.keys()].sort()).toEqual([...new Set(pairs.flat())].sort());
      }),
    );
  });

  test("more days or less strictness find no fewer entries", () => {
    fc.assert(
      fc.property(lines, (all) => {
        const books = booksOf(textOf(all.map((one) => ({ ...one, voucher: "" }))));
        const found = (days: number, isStrict: boolean) =>
          new Set(
            [...likeMovements(books, { days, isStrict })].flatMap(({ row, other }) => [row, other]),
          );
        const few = found(SAME_MOVEMENT.days, true);
        for (const more of [found(1, true), found(2, true), found(0, false), found(2, false)])
          expect([...few].filter((row) => !more.has(row))).toEqual([]);
      }),
    );
  });
});

describe("by columns that are named", () => {
  const table = [
    ["Payee", "Day", "Amount", "Note"],
    ["Café Sol", "2025-03-01", 50, "a"],
    [" café sol", "2025-03-01", 50, "b"],
    ["Bus", "2025-03-01", 50, ""],
    ["CAFÉ SOL ", "2025-03-01", 50, "c"],
    ["", null, 0, ""],
    ["Bus", "2025-03-01", 50, null],
    ["Bus", "2025-03-01", 50.01, ""],
  ];
  const listed = (...args: readonly unknown[]): unknown[][] => {
    const answer = callFunction("DUPLICATES", table, ...args);
    if (!Array.isArray(answer)) throw new Error(JSON.stringify(answer));
    return answer;
  };

  test("groups, rows, keys and counts, blanks in three forms", () => {
    const rows = listed("Payee, Day, Amount");
    expect(rows[0]).toEqual(["Group", "Row", "Payee", "Day", "Amount", "Count", "Cell"]);
    expect(rows.slice(1, 6).map((row) => [row[0], row[1], row[5]])).toEqual([
      [1, 1, 3],
      [1, 2, 3],
      [1, 4, 3],
      [2, 3, 2],
      [2, 6, 2],
    ]);
    expect(rows.flat().join(" ")).toContain("2 groups of rows agree in Payee and Day and Amount");
    const blanks = table.map((row) => row.map((cell) => (cell === null ? "" : cell)));
    expect(callFunction("DUPLICATES", blanks, "Payee, Day, Amount")).toEqual(rows);
  });

  test("larger groups only, no headings", () => {
    const rows = listed("Payee, Day, Amount", "least=3", false);
    expect(
      rows
        .slice(0, 4)
        .map((row) => row[1])
        .slice(0, 3),
    ).toEqual([1, 2, 4]);
    expect(rows.flat().join(" ")).toContain("1 group of rows agrees");
    expect(rows.flat().join(" ")).toContain("at least 3 rows");
  });

  test("rows blank in all columns are counted as left out", () => {
    expect(listed("Note").flat().join(" ")).toMatch(/4: .*blank in Note|blank in Note/);
  });

  test.each([
    ["Payer", "", "Payer"],
    ["Payee", "most=3", "options has"],
    ["Payee", "least=few", "least is few; it must be a number"],
  ])("%s, %s is refused in words", (keys, options, words) => {
    expect(callFunction("DUPLICATES", table, keys, options)).toMatchObject({
      error: "#VALUE!",
      message: expect.stringContaining(words),
    });
  });
});
