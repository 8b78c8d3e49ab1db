import { describe, expect, test } from "vitest";
import type { Mapping } from "../../../addin/mappings/mapping";
import {
  letterOf,
  OTHER,
  openingOf,
  placeOf,
  withAccount,
  withNumber,
  withOpening,
  withText,
} from "../../../taskpane/model/mapping-form";
import { recalled, remembered } from "../../../taskpane/model/memory";
import { lacksReason } from "../../../taskpane/model/proposal";
import { reduce } from "../../../taskpane/model/reduce";
import { formOf, officesOf, problemsOf } from "../../../taskpane/model/report-form";
import { initialState } from "../../../taskpane/model/state";
import { topShowing, windowOf } from "../../../taskpane/model/window";
import { summaryOf } from "../some-findings";

const form = formOf(summaryOf());

describe("the form of a report", () => {
  test("begins with what the workbook says", () => {
    expect(form).toMatchObject({ from: "2025-01-01", base: "EUR", conclusion: "B" });
  });

  test.each([
    [{}, []],
    [{ from: "" }, ["from"]],
    [{ to: "2025-02-30" }, ["to"]],
    [{ from: "2026-01-01" }, ["order"]],
    [{ from: "2025-12-31" }, []],
    [{ base: "eur" }, []],
    [{ base: "EURO" }, ["base"]],
  ])("with %j has the problems %j", (change, problems) => {
    expect(problemsOf({ ...form, ...change })).toEqual(problems);
  });

  test("names offices line by line, without blank ones", () => {
    expect(officesOf({ ...form, offices: " Auditor 1 \n\nAuditor 2" })).toEqual([
      "Auditor 1",
      "Auditor 2",
    ]);
  });

  test("wants a reason only for another conclusion than the proposed one", () => {
    const proposal = { letter: "B", reasons: [] } as const;
    const asked = (conclusion: "" | "A" | "B", reason = "") =>
      lacksReason({ ...form, conclusion, reason }, proposal);
    expect([asked("B"), asked(""), asked("A"), asked("A", "A vote")]).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });
});

const headings = [
  { letter: "A", heading: "Datum" },
  { letter: "B", heading: "Betrag" },
  { letter: "C", heading: "Betrag" },
  { letter: "D", heading: "" },
];

const mapping: Mapping = {
  title: "Kasse",
  headingRow: 1,
  baseCurrency: "EUR",
  accounts: [{ account: "ACCOUNT-1", kind: "cash", currency: "EUR" }],
  entry: {
    no: { column: "Nr" },
    date: { column: "Datum" },
    account: { value: "ACCOUNT-1" },
    amount: { signed: { letter: "B" } },
  },
};

describe("the form of a mapping", () => {
  test("names columns by headings, and by letters where headings are double or blank", () => {
    expect(["A", "B", "D"].map((letter) => placeOf(letter, headings))).toEqual([
      { column: "Datum" },
      { letter: "B" },
      { letter: "D" },
    ]);
    expect(letterOf({ column: "Datum" }, headings)).toBe("A");
    expect(letterOf({ value: "X" }, headings)).toBe(OTHER);
    expect(letterOf(undefined, headings)).toBe("");
  });

  test("takes texts out and in, and numbers from the rows", () => {
    const named = withText(mapping, "text", { letter: "D" });
    expect(named.entry.text).toEqual({ letter: "D" });
    expect("text" in withText(named, "text", undefined).entry).toBe(false);
    expect(withNumber(mapping, undefined).entry.no).toEqual({ row: true });
  });

  test("renames the account where the entries name it", () => {
    expect(withAccount(mapping, { account: "CASH" }).entry.account).toEqual({ value: "CASH" });
  });

  test.each([
    ["e3", "E3"],
    ["120.50", "120.50"],
    ["", ""],
  ])("takes the opening %j as %j", (typed, kept) => {
    expect(openingOf(withOpening(mapping, typed))).toBe(kept);
  });
});

describe("what is kept when the pane closes", () => {
  test("is the view, the language and the theme, and nothing of a workbook", () => {
    const read = reduce(initialState, {
      type: "read",
      summary: summaryOf("error LED-01 Ledger 7"),
      isSameBook: false,
      undoable: 0,
    });
    const state = [
      { type: "show", view: "map" } as const,
      { type: "prefer", preferences: { theme: "dark", language: "de" } } as const,
      { type: "filter", filter: { text: "secret" } } as const,
      { type: "accept", index: 0, reason: "secret" } as const,
    ].reduce(reduce, read);
    expect(remembered(state)).toBe('{"view":"map","language":"de","theme":"dark"}');
    expect(recalled(remembered(state))).toEqual({
      ...initialState,
      view: "map",
      preferences: { theme: "dark", language: "de" },
    });
  });

  test.each([null, "", "no JSON", "[]", "7", '{"view":"nowhere","theme":1}'])(
    "is forgotten where the store holds %j",
    (text) => {
      expect(recalled(text)).toEqual(initialState);
    },
  );
});

describe("a long list", () => {
  const list = { count: 5000, rowHeight: 72, height: 600 };

  test.each([
    [0, 0, 15],
    [7200, 94, 115],
    [5000 * 72, 4994, 5000],
  ])("scrolled to %d draws the rows from %d to %d", (top, first, end) => {
    expect(windowOf({ ...list, top })).toEqual({ first, end, height: 360_000 });
  });

  test("is moved only as far as a row needs", () => {
    const view = { rowHeight: 72, top: 720, height: 600 };
    expect([9, 10, 17, 18].map((at) => topShowing({ at, ...view }))).toEqual([648, 720, 720, 768]);
  });
});
