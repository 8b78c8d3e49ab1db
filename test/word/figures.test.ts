import { afterEach, describe, expect, test, vi } from "vitest";
import { HostFault } from "../../addin/core/host-fault";
import { hostSteps } from "../../addin/core/host-steps";
import { amount, count, share, unknown, type Value } from "../../addin/core/value";
import { changedFigures } from "../../addin/document-check/doc-01-changed-figure";
import { writeReportDocx } from "../../addin/file/write-docx";
import { documentFigures } from "../../addin/layout/document-figures";
import { figureTag, parseFigureTag } from "../../addin/layout/figure-tag";
import { figureText } from "../../addin/layout/figure-text";
import { readFigures, refreshFigures } from "../../addin/word/figures";
import { insertDocument } from "../../addin/word/insert-document";
import { sampleDocument } from "../file/sample-document";
import { startWord } from "../host/office/node-word";
import { DocumentModel } from "../host/office/word/document-model";
import { fileOf } from "./word-file";

afterEach(() => {
  vi.unstubAllGlobals();
});

const SEAL = "7f3a91c0";
const NEXT = "00ff00ff";

/** A document of two figures of ours, one twice, and a content control of somebody else. */
function smallDocument(): DocumentModel {
  const document = new DocumentModel();
  document.addControl(`fig:T1/in/y2025/${SEAL}`, "100.00");
  document.addControl("somebody's", "left alone");
  document.addControl(`fig:T1/out/y2025/${SEAL}`, "30.00");
  document.addControl(`fig:T1/in/y2025/${SEAL}`, "100.00");
  return document;
}

const PRESENT = { figures: new Map([["T1/in/y2025", amount(12_000, "EUR")]]), seal: NEXT };
const state = ({ controls }: DocumentModel) => controls.map(({ tag, text }) => `${tag}=${text}`);

describe("tags", () => {
  test.each([
    ["T1/receipts.total/y2025", `fig:T1/receipts.total/y2025/${SEAL}`],
    ["T4/a/b/c", `fig:T4/a/b/c/${SEAL}`],
    ["x".repeat(51), `fig:${"x".repeat(51)}/${SEAL}`],
    ["x".repeat(52), undefined],
  ])("%s", (key, tag) => {
    expect(figureTag({ key, seal: SEAL })).toBe(tag);
    if (tag !== undefined) expect(parseFigureTag(tag)).toEqual({ key, seal: SEAL });
  });
  test.each(["", "fig:", "fig:T1/a/b", "fig:T1/a/7F3A91C0", "figure:T1/a/7f3a91c0"])(
    "%j is none of ours",
    (tag) => expect(parseFigureTag(tag)).toBeUndefined(),
  );
});

test.each<[Value, string, string]>([
  [amount(1_234_500, "EUR"), "71\u00a0944.01", "12\u00a0345.00"],
  [amount(1_234_500, "EUR"), "71\u00a0944.01\u00a0EUR", "12\u00a0345.00\u00a0EUR"],
  [amount(-5, "JPY"), "\u200e7\u200e", "\u200e\u22125\u200e"],
  [amount(Number.NaN, "EUR"), "7.00", "n/a"],
  [unknown("no statement"), "7.00", "n/a"],
  [count(1_200), "7", "1\u00a0200"],
  [share("0.105"), "7\u00a0%", "10.5\u00a0%"],
])("%j in place of %s is %s", (value, instead, text) =>
  expect(figureText(value, instead)).toBe(text),
);

test("figures that differ from the books are told, those that are gone are not judged", async () => {
  const document = smallDocument();
  startWord(document);
  const before = state(document);
  const change = { key: "T1/in/y2025", before: "100.00", after: "120.00" };
  expect(changedFigures(await readFigures(), PRESENT.figures)).toMatchObject([change, change]);
  expect(state(document)).toEqual(before);
});

describe("refreshing figures", () => {
  test("a report that was inserted just now: only where the try's own text contradicts its tables", async () => {
    const report = sampleDocument();
    const bytes = await writeReportDocx(report, { paper: "a4", seal: SEAL });
    const document = new DocumentModel();
    startWord(document);
    await insertDocument(fileOf(bytes));
    const refreshed = await refreshFigures({ figures: documentFigures(report), seal: SEAL });
    expect(refreshed.gone).toEqual([]);
    expect(refreshed.changes.map(({ key }) => key)).toEqual([
      "T3/confirmed/base",
      "T1/result/y2025",
    ]);
  });
  test("changes what differs, marks it with the new seal, and names what is gone", async () => {
    const document = smallDocument();
    const host = startWord(document);
    const refreshed = await refreshFigures(PRESENT);
    const change = { key: "T1/in/y2025", before: "100.00", after: "120.00" };
    expect(refreshed).toEqual({ changes: [change, change], gone: ["T1/out/y2025"] });
    expect(state(document)).toEqual([
      `fig:T1/in/y2025/${NEXT}=120.00`,
      "somebody's=left alone",
      `fig:T1/out/y2025/${SEAL}=30.00`,
      `fig:T1/in/y2025/${NEXT}=120.00`,
    ]);
    expect(host.missing).toEqual([]);
  });
  test.each(
    ["GeneralException", "AccessDenied", "ItemNotFound"].flatMap((code) =>
      [0, 0.5, 1].flatMap((done) => [0, 1].map((batch) => ({ batch, code, done }))),
    ),
  )("batch $batch fails with $code, $done done: nothing is changed", async (fault) => {
    const document = smallDocument();
    const before = state(document);
    const host = startWord(document);
    host.fault = fault;
    const thrown = await refreshFigures(PRESENT).catch((one: unknown) => one);
    if (!(thrown instanceof HostFault)) throw new Error("nothing was thrown");
    expect(hostSteps[thrown.step]).toBeDefined();
    expect(state(document)).toEqual(before);
  });
});
