import { afterEach, describe, expect, test, vi } from "vitest";
import type { WordPlace } from "../../addin/layout/word-document";
import { goToPlace } from "../../addin/word/go-to-place";
import { readDocument } from "../../addin/word/read-document";
import { replaceFigure } from "../../addin/word/replace-figure";
import { startWord } from "../host/office/node-word";
import { DocumentModel } from "../host/office/word/document-model";
import { stateOf } from "./word-file";

afterEach(() => {
  vi.unstubAllGlobals();
});

const TAG = "fig:T1/in/y2025/7f3a91c0";

/** Heading, text with a figure of ours, a table with one, a line below. */
function smallDocument(): DocumentModel {
  const document = new DocumentModel();
  const figure = (text: string) => ({ id: document.newId(), tag: TAG, text });
  document.addParagraph("Receipts", "Heading2");
  document.addParagraph(["In all ", figure("100.00"), " came in, not 10.00."]);
  document.addTable([
    ["Rent", "30.00"],
    ["Gifts", ""],
  ]);
  document.tables[0].rows[1][1][0].pieces.push(figure("70.00"));
  document.addParagraph("2025, 2025");
  return document;
}

test("a document is read in two round trips, in reading order", async () => {
  const document = smallDocument();
  const host = startWord(document);
  const [first, second] = document.controls.map(({ id }) => id);
  const figure = (id: number, text: string) => ({ id, key: "T1/in/y2025", seal: "7f3a91c0", text });
  expect(await readDocument()).toEqual({
    blocks: [
      { type: "paragraph", index: 0, text: "Receipts", level: 2, figures: [] },
      {
        type: "paragraph",
        index: 1,
        text: "In all 100.00 came in, not 10.00.",
        level: 0,
        figures: [figure(first, "100.00")],
      },
      {
        type: "table",
        index: 0,
        rows: [
          ["Rent", "30.00"],
          ["Gifts", "70.00"],
        ],
        figures: [figure(second, "70.00")],
      },
      { type: "paragraph", index: 6, text: "2025, 2025", level: 0, figures: [] },
    ],
  });
  expect(host.batches).toBe(2);
  expect(host.missing).toEqual([]);
});

test("a Word that does not tell tables is asked to be updated", async () => {
  startWord(smallDocument(), { sets: { WordApi: "1.2" } });
  await expect(readDocument()).rejects.toMatchObject({ step: "wordUpdate" });
});

const paragraph = (index: number, text: string): WordPlace => ({ type: "paragraph", index, text });
const cell = (row: number, column: number, text: string): WordPlace => ({
  type: "cell",
  table: 0,
  row,
  column,
  text,
});

describe("going to a place", () => {
  test.each<[string, (document: DocumentModel) => WordPlace, object]>([
    [
      "a figure",
      ({ controls }) => ({ type: "figure", id: controls[1].id }),
      { kind: "control", text: "70.00" },
    ],
    ["a paragraph", () => paragraph(0, "Receipts"), { kind: "paragraph", text: "Receipts" }],
    [
      "a paragraph that has moved",
      () => paragraph(3, "Receipts"),
      { kind: "paragraph", text: "Receipts" },
    ],
    ["a cell", () => cell(0, 1, "30.00"), { kind: "cell", text: "30.00" }],
  ])("%s", async (_, place, selected) => {
    const document = smallDocument();
    const host = startWord(document);
    await goToPlace(place(document));
    expect(document.selected).toEqual(selected);
    expect(host.missing).toEqual([]);
  });
  test.each<[string, WordPlace]>([
    ["a figure that was deleted", { type: "figure", id: 999 }],
    ["a paragraph that was changed", paragraph(0, "Payments")],
    ["a cell that was changed", cell(0, 1, "31.00")],
    ["a row that was deleted", cell(7, 1, "30.00")],
    ["a table that was deleted", { type: "cell", table: 3, row: 0, column: 1, text: "30.00" }],
  ])("%s: a next step, and nothing is selected", async (_, place) => {
    const document = smallDocument();
    startWord(document);
    await expect(goToPlace(place)).rejects.toMatchObject({ step: "wordReadAgain" });
    expect(document.selected).toBeUndefined();
  });
});

describe("replacing one figure", () => {
  const text = "In all 100.00 came in, not 10.00.";
  test("of ours: its content control stays", async () => {
    const document = smallDocument();
    startWord(document);
    const [{ id }] = document.controls;
    await replaceFigure({ place: { type: "figure", id }, before: "100.00", after: "120.00" });
    expect(document.controls[0]).toEqual({ id, tag: TAG, text: "120.00" });
  });
  test("in a paragraph", async () => {
    const document = smallDocument();
    startWord(document);
    await replaceFigure({ place: paragraph(1, text), before: "not 10.00", after: "not 11.00" });
    expect(stateOf(document)).toContain("In all 100.00 came in, not 11.00.");
  });
  test.each<[string, (id: number) => WordPlace, string]>([
    ["a figure that was changed meanwhile", (id) => ({ type: "figure", id }), "99.00"],
    ["a paragraph that was changed meanwhile", () => paragraph(1, "other"), "100.00"],
    ["a paragraph that no longer says it", () => paragraph(1, text), "77.00"],
    ["a paragraph that says it twice", () => paragraph(6, "2025, 2025"), "2025"],
    ["a cell, which may hold more than its figure", () => cell(0, 1, "30.00"), "30.00"],
  ])("%s is left as it is", async (_, place, before) => {
    const document = smallDocument();
    const state = stateOf(document);
    startWord(document);
    const replacing = replaceFigure({
      place: place(document.controls[0].id),
      before,
      after: "1.00",
    });
    await expect(replacing).rejects.toMatchObject({ step: "wordReadAgain" });
    expect(stateOf(document)).toBe(state);
  });
  test.each([0, 1])("a fault in batch %s changes nothing", async (batch) => {
    const document = smallDocument();
    const state = stateOf(document);
    const host = startWord(document);
    host.fault = { batch, code: "GeneralException", done: 0 };
    const [{ id }] = document.controls;
    const replacing = replaceFigure({
      place: { type: "figure", id },
      before: "100.00",
      after: "1",
    });
    await expect(replacing).rejects.toMatchObject({ step: "wordTryAgain" });
    expect(stateOf(document)).toBe(state);
  });
});
