import { describe, expect, test } from "vitest";
import { count } from "../../../addin/core/value";
import {
  acceptancesOf,
  countAccepted,
  countBySeverity,
  findingBeside,
  findingsShown,
  type Row,
  rowsOf,
  sheetsWithFindings,
} from "../../../taskpane/model/findings";
import { keyAction } from "../../../taskpane/model/keys";
import { type Action, reduce } from "../../../taskpane/model/reduce";
import { acceptedBecause, initialState, type PaneState } from "../../../taskpane/model/state";
import { summaryOf } from "../some-findings";

const summary = summaryOf(
  "error LED-01 Ledger 7",
  "error BNK-01 Statements 9",
  "error LED-01 Ledger 8",
  "warning LED-13 Ledger 5",
  "note LED-22 Ledger 6",
);

/** The pane after a book was read and some things were done. */
function paneAfter(...actions: readonly Action[]): PaneState {
  const read: Action = { type: "read", summary, isSameBook: false, undoable: 0 };
  return [read, ...actions].reduce(reduce, initialState);
}

const shown = (rows: readonly Row[]) =>
  rows.map((row) => (row.type === "group" ? `${row.code} x${row.count}` : `  ${row.index}`));

describe("the list of findings", () => {
  test("groups by check, errors first, in the order of the sheet", () => {
    expect(shown(rowsOf(paneAfter()))).toEqual([
      "BNK-01 x1",
      "  1",
      "LED-01 x2",
      "  0",
      "  2",
      "LED-13 x1",
      "  3",
      "LED-22 x1",
      "  4",
    ]);
  });

  test("tells of each row its place among its like", () => {
    const [, , group, , second] = rowsOf(paneAfter());
    expect([group.position, group.setSize, second.position, second.setSize]).toEqual([2, 4, 2, 2]);
  });

  test.each<[string, Action, string[]]>([
    ["severity", { type: "toggle-severity", severity: "error" }, ["  3", "  4"]],
    ["sheet", { type: "filter", filter: { sheet: "Statements" } }, ["  1"]],
    ["cell", { type: "filter", filter: { text: "ledger!a8" } }, ["  2"]],
    ["entry", { type: "filter", filter: { text: "2025-5" } }, ["  3"]],
    ["code", { type: "filter", filter: { text: " led-22 " } }, ["  4"]],
    ["a word that nobody says", { type: "filter", filter: { text: "zebra" } }, []],
  ])("is filtered by %s", (_, action, left) => {
    const rows = rowsOf(paneAfter(action));
    expect(shown(rows).filter((row) => row.startsWith(" "))).toEqual(left);
  });

  test("hides what is folded, but not from a search", () => {
    const folded: Action = { type: "fold", code: "LED-01", isFolded: true };
    expect(shown(rowsOf(paneAfter(folded)))).not.toContain("  0");
    const search: Action = { type: "filter", filter: { text: "a7" } };
    expect(shown(rowsOf(paneAfter(folded, search)))).toContain("  0");
  });

  test("folds many notes of one check away at first: six, not five", () => {
    const notes = (count: number) =>
      summaryOf(...Array.from({ length: count }, (_, row) => `note LED-22 Ledger ${row + 2}`));
    const foldedOf = (count: number) =>
      reduce(initialState, { type: "read", summary: notes(count), isSameBook: false, undoable: 0 })
        .folded;
    expect([foldedOf(5), foldedOf(6)]).toEqual([[], ["LED-22"]]);
  });

  test("counts by severity and knows its sheets", () => {
    expect(countBySeverity(summary.findings)).toEqual({ error: 3, warning: 1, note: 1 });
    expect(sheetsWithFindings(summary.findings)).toEqual(["Ledger", "Statements"]);
  });
});

/** Index of the opened finding after some keys, or the place where they lead. */
function afterKeys(...keys: readonly string[]): PaneState {
  return keys.reduce((state, key) => {
    const actions = keyAction(key, { rows: rowsOf(state), place: state.place }) ?? [];
    return actions.reduce(reduce, state);
  }, paneAfter());
}

describe("keys", () => {
  test.each([
    [["j"], { type: "finding", index: 1 }],
    [["j", "j"], { type: "finding", index: 0 }],
    [["j", "j", "k"], { type: "finding", index: 1 }],
    [["k"], { type: "finding", index: 4 }],
    [["ArrowDown"], { type: "group", code: "BNK-01" }],
    [["End"], { type: "finding", index: 4 }],
    [["End", "ArrowLeft"], { type: "group", code: "LED-22" }],
    [["End", "j"], { type: "finding", index: 4 }],
    [["Home", "ArrowUp"], { type: "group", code: "BNK-01" }],
  ])("%j lead to %j", (keys, place) => {
    expect(afterKeys(...keys).place).toEqual(place);
  });

  test("Enter opens a finding and folds a group; arrows fold and unfold it", () => {
    expect(afterKeys("j", "Enter").opened).toBe(1);
    expect(afterKeys("Home", "Enter").folded).toEqual(["BNK-01"]);
    expect(afterKeys("Home", "ArrowLeft").folded).toEqual(["BNK-01"]);
    expect(afterKeys("Home", "ArrowLeft", "ArrowRight").folded).toEqual([]);
  });

  test("other keys stay with the browser", () => {
    expect(keyAction("x", { rows: rowsOf(paneAfter()), place: undefined })).toBeUndefined();
  });

  test("there is no finding beside the last one", () => {
    const rows = rowsOf(paneAfter());
    expect(findingBeside(rows, { type: "finding", index: 4 }, 1)).toBeUndefined();
  });
});

describe("acceptance", () => {
  const accept: Action = { type: "accept", index: 0, reason: "Decided in 2024" };

  test("is kept when the same book is read again, and forgotten with another", () => {
    const again: Action = { type: "read", summary, isSameBook: true, undoable: 0 };
    const other: Action = { type: "read", summary, isSameBook: false, undoable: 0 };
    const wanted = [{ code: "LED-01", address: "Ledger!A7", reason: "Decided in 2024" }];
    expect(acceptancesOf(paneAfter(accept, again))).toEqual(wanted);
    expect(acceptancesOf(paneAfter(accept, other))).toEqual([]);
  });

  test("comes to an end when the figures of the finding change", () => {
    const [first, ...others] = summary.findings;
    const values = { amount: count(7) };
    const changed = { ...summary, findings: [{ ...first, values }, ...others] };
    const again: Action = { type: "read", summary: changed, isSameBook: true, undoable: 0 };
    expect(acceptancesOf(paneAfter(accept, again))).toEqual([]);
    expect(countAccepted(paneAfter(accept, again))).toBe(0);
    expect(countAccepted(paneAfter(accept))).toBe(1);
  });

  test("can be taken back", () => {
    expect(acceptancesOf(paneAfter(accept, { type: "reopen", index: 0 }))).toEqual([]);
  });

  test("of a finding that is gone is not told to the reports", () => {
    const mended: Action = {
      type: "read",
      summary: summaryOf("note LED-22 Ledger 6"),
      isSameBook: true,
      undoable: 0,
    };
    expect(acceptancesOf(paneAfter(accept, mended))).toEqual([]);
  });

  describe("on record in the workbook", () => {
    const [first, ...others] = summary.findings;
    const recorded = { ...summary, findings: [{ ...first, accepted: "Seen in 2023" }, ...others] };
    const read: Action = { type: "read", summary: recorded, isSameBook: false, undoable: 0 };

    test("is marked, counted and offers no fix, and is no acceptance of this session", () => {
      const state = paneAfter(read);
      const marked = rowsOf(state).filter((row) => row.type === "finding" && row.isAccepted);
      expect(shown(marked)).toEqual(["  0"]);
      expect(countAccepted(state)).toBe(1);
      expect(findingsShown(state)).toEqual(others);
      expect(acceptancesOf(state)).toEqual([]);
    });

    test("can be left out of the list", () => {
      const state = paneAfter(read, { type: "filter", filter: { hidesAccepted: true } });
      expect(shown(rowsOf(state))).toContain("LED-01 x1");
      expect(shown(rowsOf(state))).not.toContain("  0");
    });

    test("a word of this session goes before it", () => {
      const state = paneAfter(read, accept);
      expect(acceptedBecause(state.accepted, recorded.findings[0])).toBe("Decided in 2024");
      expect(acceptedBecause(paneAfter(read).accepted, recorded.findings[0])).toBe("Seen in 2023");
    });
  });
});
