import { expect, test } from "vitest";
import { oddInCode, oddInText } from "../../../addin/books/odd-characters";
import { factAndAdvice } from "../../../addin/core/finding";
import { sheetOfMatrix } from "../../../addin/core/sheet-builder";
import { rawFindings } from "../../sheet-findings";

const found = (member: string, text = ""): readonly ReturnType<typeof rawFindings>[number][] =>
  rawFindings("STR-09", [
    sheetOfMatrix("Ledger", [
      ["No", "Date", "Account", "Text", "In", "Out", "Member"],
      [1, 45688, "A", text, 1, null, member],
      [2, 45688, "A", text, 1, null, "AAA"],
      [3, 45688, "A", text, 1, null, member],
    ]),
  ]);

test.each(["MLPD", "PC/ML", "PC (ML)", "КПРФ", "ΚΚΕ", "РКРП-KPRF", "حزب", "A B", "Ü-é", "-"])(
  "STR-09 is silent about %s",
  (code) => {
    expect(found(code)).toEqual([]);
  },
);

test.each([
  ["zero-width space", "ML\u200bPD", "MLPD", "invisible", "U+200B"],
  [
    "a soft hyphen and a mark of byte order",
    "\ufeffML\u00adPD",
    "MLPD",
    "invisible",
    "U+FEFF, U+00AD",
  ],
  ["Cyrillic С in a Latin code", "\u0421PG", "CPG", "scripts", "\u0421 (U+0421)"],
  ["Latin P in a Cyrillic code", "К\u0050РФ", "КРРФ", "scripts", "P (U+0050)"],
  ["Greek Ο in a Latin code", "ICL-C\u039fM", "ICL-COM", "scripts", "\u039f (U+039F)"],
  ["no-break space", "PC\u00a0(ML)", "PC (ML)", "space", "U+00A0"],
  ["space at the end", "MLPD ", "MLPD", "space", "U+0020"],
  ["space and invisible and script", " \u200bС\u0050G", "CPG", "invisible", "U+200B"],
])("%s", (_, code, clean, problem, characters) => {
  expect(oddInCode(code)).toMatchObject({ clean, problem, characters });
});

test("letters without a look-alike are a person's choice", () => {
  expect(oddInCode("ЛDПР")).toMatchObject({ problem: "scripts", script: "Latin" });
  expect(oddInCode("ЛDПР")).not.toHaveProperty("clean");
});

test.each([
  ["joiners that Persian needs", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"],
  ["emoji", "thanks \u2764\ufe0f"],
  ["no-break spaces and tabs", "12\u00a0000\tfrom\nthe bank "],
  ["mixed scripts in words of a text", "Сommittee"],
])("text may hold %s", (_, text) => {
  expect(oddInText(text)).toBeUndefined();
});

test("STR-09 tells a code once, with all its cells", () => {
  const [finding, ...others] = found("\u0421PG", "bank\u200b");
  expect(finding.cell).toMatchObject({ row: 2, columnIndex: 3 });
  expect(factAndAdvice(finding)).toBe(
    "bank holds characters that cannot be seen (U+200B), in 3 cells of this column. Replace it, so that what looks equal is equal.",
  );
  expect(others.map(factAndAdvice)).toEqual([
    "CPG mixes two scripts in one word: Cyrillic \u0421 (U+0421), in 2 cells of this column. Replace it, so that what looks equal is equal.",
  ]);
  expect(others[0].fix?.changes.map(({ cell, after }) => [cell.row, after])).toEqual([
    [2, "CPG"],
    [4, "CPG"],
  ]);
});
