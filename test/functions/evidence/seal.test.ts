import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { callFunction, evaluate, sampleRange } from "../formula";

const HEADINGS = ["No", "Date", "Account", "Text", "In", "Out", "Currency", "Note"];
const row = (at: number): unknown[] => [
  `2025-${String(at).padStart(4, "0")}`,
  45_658 + at,
  at % 2 === 0 ? "CASH" : "BANK",
  `Text ${at}`,
  at % 3 === 0 ? null : at + 0.5,
  at % 3 === 0 ? at : null,
  "EUR",
  null,
];
const rows = Array.from({ length: 30 }, (_, at) => row(at + 1));
const ledger = (all: readonly unknown[][] = rows): unknown[][] => [HEADINGS, ...all];
const with1 = (at: number, column: number, value: unknown): unknown[][] =>
  rows.with(at, rows[at].with(column, value));

const sealOf = (table: unknown[][], asOf: unknown = null): string =>
  String(callFunction("SEAL", table, null, asOf));

/** Rows of an answer without headings and without what stands below. */
function changesIn(answer: unknown): unknown[][] {
  if (!Array.isArray(answer)) throw new Error(JSON.stringify(answer));
  const end = answer.findIndex(([what]) => what === "Given");
  return answer.slice(1, end);
}
const check = (...args: unknown[]): unknown[][] => changesIn(callFunction("SEALCHECK", ...args));

test("SEAL is a line of the table, its rows and sums", () => {
  expect(sealOf(ledger())).toMatch(
    /^Ledger: 30 rows; net EUR 145\.00; seal ([0-9a-f]{8} ){3}[0-9a-f]{8}; check [0-9a-f]{4}$/,
  );
});

test("blanks as 0, null or nothing make one seal, and other texts for the same", () => {
  const blanks = (blank: unknown) =>
    ledger(rows.map((cells) => cells.map((cell) => (cell === null ? blank : cell))));
  const line = sealOf(ledger());
  for (const blank of [0, "", undefined]) expect(sealOf(blanks(blank))).toBe(line);
  const german = [["Nummer", "Datum", "Konto", "Text", "Einnahme", "Ausgabe", "Währung"]];
  const withoutNote = rows.map((cells) => cells.slice(0, -1));
  expect(sealOf([...german, ...withoutNote])).toBe(line);
});

test("the seal of a year stays when the ledger goes on", () => {
  const later = [...rows, row(400)];
  const line = sealOf(ledger(), "2025-06-30");
  expect(sealOf(ledger(later), "2025-06-30")).toBe(line);
  expect(check(ledger(later), line)).toEqual([["Unchanged", true, "", "", "", ""]]);
  expect(check(ledger(later), sealOf(ledger()))[0][1]).toBe(false);
});

const anyRow = fc.nat(rows.length - 1);
const anyColumn = fc.constantFrom(0, 1, 2, 3, 4, 5, 7);
const other = [
  "2025-9999",
  46_000,
  "OTHER",
  "Something else",
  7777.77,
  8888.88,
  "USD",
  "A note",
] as const;

test("one changed field of any row is found by the line, named by the chain and shown by a copy", () => {
  const line = sealOf(ledger());
  const chain = callFunction("CHAIN", ledger());
  fc.assert(
    fc.property(anyRow, anyColumn, (at, column) => {
      const now = ledger(with1(at, column, other[column]));
      expect(check(now, line)[0]).toEqual(["Unchanged", false, "", "", "", ""]);
      const byChain = check(now, chain).filter(([what]) => what !== "table");
      if (column === 0)
        expect(byChain.map(([what]) => what).sort()).toEqual(["Unchanged", "added", "removed"]);
      else expect(byChain[1].slice(0, 2)).toEqual(["changed", rows[at][0]]);
      const byCopy = check(now, ledger()).filter(([what]) => what === "changed");
      const name = column === 0 ? other[0] : rows[at][0];
      const cell = `Ledger!${"ABCDEFGH"[column]}${at + 2}`;
      const before = rows[at][column] ?? "";
      expect(byCopy).toEqual([["changed", name, cell, HEADINGS[column], before, other[column]]]);
    }),
  );
});

test("removed, added and moved rows are named", () => {
  const chain = callFunction("CHAIN", ledger());
  const now = ledger([...rows.slice(0, 4), ...rows.slice(5, 20), row(99), ...rows.slice(20)]);
  for (const kept of [chain, ledger()])
    expect(check(now, kept).filter(([what]) => what === "added" || what === "removed")).toEqual([
      ["removed", "2025-0005", "", "", "", ""],
      ["added", "2025-0099", "Ledger!A21", "", "", ""],
    ]);
  const turned = ledger([rows[29], ...rows.slice(0, 29)]);
  for (const kept of [chain, ledger()])
    expect(check(turned, kept)).toEqual([
      ["Unchanged", true, "", "", "", ""],
      ...(kept === chain
        ? [["table", "", "", "order of rows", "as numbered", expect.anything()]]
        : []),
      ["moved", "2025-0030", "Ledger!A2", "position", 30, 1],
    ]);
});

test("a kept chain may have been sorted by its reader", () => {
  const answer = callFunction("CHAIN", ledger());
  if (!Array.isArray(answer)) throw new Error("no chain");
  const [headings, ...others] = answer;
  expect(check(ledger(), [headings, ...others.toReversed()])).toEqual([
    ["Unchanged", true, "", "", "", ""],
  ]);
});

describe("the order of the chain", () => {
  test("the last link begins the hash of the table, and the seal", () => {
    const chain = evaluate("=TREASURY.CHAIN(Ledger[#All])");
    const hash = String(evaluate("=TREASURY.HASH(Ledger[#All])"));
    if (!Array.isArray(chain)) throw new Error("no chain");
    const last = chain.findIndex(([what]) => what === "Seal") - 1;
    expect(hash.slice(0, 32)).toBe(chain[last][3]);
    expect(String(chain[last + 1][1]).replaceAll(" ", "")).toContain(`seal${chain[last][3]};`);
    expect(chain[last][0]).toBe(sampleRange("Ledger").length - 1);
  });

  test("a book counts as its ledger", () => {
    const line = evaluate("=TREASURY.SEAL(TREASURY.BOOK(Ledger[#All],Accounts[#All]))");
    expect(line).toBe(evaluate("=TREASURY.SEAL(Ledger[#All])"));
  });
});

describe("HASH of a range that is no table", () => {
  const hash = (range: unknown) => callFunction("HASH", range);

  test("is SHA-256 of its text", () => {
    // printf 'treasury-range 1\nt:EUR\tn:12.5\nt:USD\tn:3\n' | sha256sum
    expect(
      hash([
        ["EUR", 12.5],
        ["USD", 3],
      ]),
    ).toBe("76a91af1de3b9983c9820df07c0c4cd197bcba0d0d5abf3dc8cd3cfa5319a117");
  });

  test("knows no difference between blanks", () => {
    for (const blank of [0, null, ""]) expect(hash([["a", blank]])).toBe(hash([["a", ""]]));
  });

  test.each([
    [[[1, 2]], [[2, 1]]],
    [[[1, 2]], [[1], [2]]],
    [[["1"]], [[1]]],
    [[[true]], [[1]]],
  ])("%j is not %j", (one, two) => {
    expect(hash(one)).not.toBe(hash(two));
  });
});

describe("refused", () => {
  const line = sealOf(ledger());
  test.each([
    ["a typing error", [ledger(), line.replace("30 rows", "31 rows")], "has a typing error"],
    ["some text", [ledger(), "the seal"], "is no line of TREASURY.SEAL"],
    [
      "a chain cut short",
      [
        ledger(),
        [
          ["Position", "Entry", "Digest", "Link"],
          [1, "a", "b", "c"],
        ],
      ],
      'has no row "Seal"',
    ],
    ["no table", [[[1, 2]], line], "no table of a ledger workbook"],
    ["a seal of another table", [sampleRange("Pledges"), line], "seal is of the table Ledger"],
    ["a seal that is missing", [ledger(), null], "seal is missing"],
  ])("%s", (_, args, message) => {
    expect(callFunction("SEALCHECK", ...args)).toEqual({
      error: "#VALUE!",
      message: expect.stringContaining(message),
    });
  });

  test("a last day where there are no days", () => {
    expect(callFunction("SEAL", sampleRange("Members"), null, "2025-01-01")).toHaveProperty(
      "message",
      "the table Members has no column of dates; leave asOf out",
    );
  });

  test("a previous seal of another table", () => {
    const pledges = callFunction("SEAL", sampleRange("Pledges"));
    expect(callFunction("SEAL", ledger(), pledges)).toHaveProperty(
      "message",
      "previousSeal is of the table Pledges; it must be of Ledger",
    );
  });
});

test("a line names the one before, and is checked against it", () => {
  const first = sealOf(ledger(), "2025-01-20");
  const next = String(callFunction("SEAL", ledger(), first));
  expect(check(ledger(), next, first)).toEqual([["Unchanged", true, "", "", "", ""]]);
  const wrong = check(ledger(), next, sealOf(ledger(), "2025-01-10"));
  expect(wrong[0][1]).toBe(false);
  expect(wrong[1].slice(0, 4)).toEqual(["table", "", "", "seal before"]);
});

test("an unreadable amount is sealed as typed, and its sum reads unknown", () => {
  const line = sealOf(ledger(with1(0, 4, "about 5")));
  expect(line).toContain("; net EUR unknown; ");
  expect(line).not.toBe(sealOf(ledger(with1(0, 4, "about 6"))));
});
