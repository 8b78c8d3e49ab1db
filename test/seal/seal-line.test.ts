import fc from "fast-check";
import { expect, test } from "vitest";
import { checkFigures } from "../../addin/seal/check-figures";
import { readSealLine, type SealFacts, sealLine } from "../../addin/seal/seal-line";

const hex = (length: number) =>
  fc
    .array(fc.constantFrom(..."0123456789abcdef"), { minLength: length, maxLength: length })
    .map((figures) => figures.join(""));
const orNone = (text: fc.Arbitrary<string>) => fc.oneof(fc.constant(""), text);
const total = fc.record({
  key: fc.constantFrom("net", "amount", "cost"),
  currency: fc.constantFrom("EUR", "XOF", "TND", "USD"),
  sum: fc.constantFrom("0.00", "-12.50", "5512", "0.125", "unknown"),
});
const facts: fc.Arbitrary<SealFacts> = fc.record({
  table: fc.constantFrom("Ledger", "Pledges", "StockMoves"),
  to: orNone(fc.constantFrom("2025-12-31", "1999-01-01")),
  rows: fc.nat(60_000),
  totals: fc.array(total, { maxLength: 6 }),
  order: orNone(hex(8)),
  after: orNone(hex(16)),
  seal: hex(32),
});

test("what was written is read again", () => {
  fc.assert(
    fc.property(facts, (one) => {
      expect(readSealLine(sealLine(one))).toEqual(one);
    }),
  );
});

test("what word processors make of a line does not matter", () => {
  const line = sealLine({
    table: "Ledger",
    to: "2025-12-31",
    rows: 1,
    totals: [{ key: "in", currency: "EUR", sum: "-3.00" }],
    order: "",
    after: "",
    seal: "0123456789abcdef0123456789abcdef",
  });
  const read = readSealLine(line);
  expect(read).toHaveProperty("rows", 1);
  for (const other of [
    `  ${line.replaceAll(" ", "\u00a0")}.`,
    `“${line.replaceAll("-", "\u2013")}”`,
    line.replace("; seal", "  ;\n seal"),
    line.replace(/seal .*; check/, (seal) => seal.toUpperCase().replace("SEAL", "seal")),
    line.replace("01234567 89abcdef", "0123456789abcdef"),
    line.replace("-3.00", "\u22123.00"),
  ])
    expect(readSealLine(other), other).toEqual(read);
});

test("a wrong character, or two neighbours exchanged, never go unnoticed", () => {
  fc.assert(
    fc.property(facts, fc.nat(), fc.constantFrom(..."0123456789abcdefxyz.-"), (one, at, other) => {
      const line = sealLine(one);
      const place = at % line.length;
      const wrong = line.slice(0, place) + other + line.slice(place + 1);
      const [left, right] = [line[place], line[place + 1] ?? ""];
      const exchanged = line.slice(0, place) + right + left + line.slice(place + 2);
      for (const typed of [wrong, exchanged]) {
        const read = readSealLine(typed);
        // Where it is read at all, then as what it was: only spaces or capitals were touched.
        if ("fault" in read) expect(typed).not.toBe(line);
        else expect(read).toEqual(one);
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  "",
  "Ledger: 2 rows",
  "Ledger: 2 rows; seal 028a74c0; check 0000",
  "Ledger: 2 rows; EUR 1; seal 028a74c0 9e4e30d4 0875c687 27322d31; check 0000",
  "Ledger: 2 rows; in EURO 1; seal 028a74c0 9e4e30d4 0875c687 27322d31; check 0000",
])("%s is no line", (line) => {
  expect(readSealLine(line)).toEqual({ fault: "form" });
});

test("a line with another count is told from its check figures", () => {
  const line =
    "Ledger to 2025-12-31: 3 rows; net EUR 1194.75; seal 028a74c0 9e4e30d4 0875c687 27322d31; check 025a";
  const read = readSealLine(line);
  const worked = checkFigures(line.slice(0, -"; check 025a".length));
  expect(read).toEqual({ fault: "check", typed: "025a", worked });
});

test("the published check value of the polynomial (CRC-16/XMODEM of 123456789)", () => {
  expect(checkFigures("123456789")).toBe("31c3");
  expect(checkFigures("")).toBe("0000");
});
