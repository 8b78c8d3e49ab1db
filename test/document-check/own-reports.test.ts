import { afterEach, expect, test, vi } from "vitest";
import { dayOfIso } from "../../addin/core/calendar";
import type { Document, ReportTable } from "../../addin/core/document";
import { languages, sayIn } from "../../addin/core/words";
import { checkDocument, documentRules } from "../../addin/document-check/check-document";
import { writeReportDocx } from "../../addin/file/write-docx";
import { documentFigures } from "../../addin/layout/document-figures";
import type { WordDocument } from "../../addin/layout/word-document";
import { insertDocument } from "../../addin/word/insert-document";
import { readDocument } from "../../addin/word/read-document";
import { startWord } from "../host/office/node-word";
import { DocumentModel } from "../host/office/word/document-model";
import { sampleDocuments } from "../reports/sample-reports";
import { fileOf } from "../word/word-file";

afterEach(() => {
  vi.unstubAllGlobals();
});

const period = { from: dayOfIso("2021-11-15") ?? 0, to: dayOfIso("2025-06-14") ?? 0 };

/** Both reports in one document, as Word reads them. */
async function inserted(reports: readonly Document[]): Promise<WordDocument> {
  startWord(new DocumentModel());
  for (const report of reports)
    await insertDocument(fileOf(await writeReportDocx(report, { paper: "a4", seal: "7f3a91c0" })));
  return readDocument();
}

function check(document: WordDocument, reports: readonly Document[], language: string) {
  const tables = reports.flatMap(({ blocks }) =>
    blocks.flatMap((block): [string, ReportTable][] =>
      block.type === "table" ? [[block.id, block]] : [],
    ),
  );
  const figures = new Map(reports.flatMap((report) => [...documentFigures(report)]));
  return checkDocument(
    { document, language, figures, tables: new Map(tables), period, previous: new Map() },
    sayIn(language),
  );
}

test("there are six rules", () => {
  expect(documentRules.map(({ code }) => code)).toEqual(
    [1, 2, 3, 4, 5, 6].map((number) => `DOC-0${number}`),
  );
});

test.each(languages)(
  "both reports of the sample, just inserted, are silent in %s",
  async (language) => {
    const reports = sampleDocuments(language);
    const document = await inserted(reports);
    expect(document.blocks.length).toBeGreaterThan(300);
    expect(check(document, reports, language)).toEqual([]);
  },
);

test("each total that is typed over is found by the books, and by its lines", async () => {
  const reports = sampleDocuments("en");
  const document = await inserted(reports);
  const wrong = "1\u00a0234\u00a0567.89";
  const blocks = document.blocks.map((block) => {
    const figures = block.figures.map((one) =>
      /^T1\/receipts\.total\/total$/.test(one.key) ? { ...one, text: wrong } : one,
    );
    if (block.type === "paragraph") return { ...block, figures };
    const right = block.figures.find(({ key }) => key === "T1/receipts.total/total")?.text;
    const rows = block.rows.map((row) => row.map((text) => (text === right ? wrong : text)));
    return { ...block, figures, rows: figures[0]?.key.startsWith("T1/") ? rows : block.rows };
  });
  const codes = check({ blocks }, reports, "en").map(({ code }) => code);
  expect(codes).toContain("DOC-01");
  expect(codes).toContain("DOC-05");
});
