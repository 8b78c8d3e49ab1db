import { afterEach, describe, expect, test, vi } from "vitest";
import { HostFault } from "../../addin/core/host-fault";
import { hostSteps } from "../../addin/core/host-steps";
import { writeReportDocx } from "../../addin/file/write-docx";
import { readFigures } from "../../addin/word/figures";
import { insertDocument } from "../../addin/word/insert-document";
import { sampleDocument } from "../file/sample-document";
import { startWord } from "../host/office/node-word";
import { DocumentModel } from "../host/office/word/document-model";
import { fileOf, stateOf } from "./word-file";

afterEach(() => {
  vi.unstubAllGlobals();
});

const SEAL = "7f3a91c0";
const bytesOnce = writeReportDocx(sampleDocument(), { paper: "a4", seal: SEAL });
const sampleFile = () => bytesOnce;

/** A document of somebody, with words, a table and a content control. */
function userDocument(): DocumentModel {
  const document = new DocumentModel();
  document.addParagraph("Minutes", "Heading1");
  document.addTable([["Rent", "100.00"]]);
  document.addControl("somebody's", "left alone");
  return document;
}

describe("inserting a report", () => {
  test("every figure of its text and tables comes with its key and seal", async () => {
    const bytes = await sampleFile();
    const document = new DocumentModel();
    const host = startWord(document);
    await insertDocument(fileOf(bytes));
    expect(document.inserted).toEqual([{ call: "body", bytes: bytes.length }]);
    const figures = await readFigures();
    expect(figures).toContainEqual({
      id: expect.any(Number),
      key: "T1/receipts.total/period",
      seal: SEAL,
      text: "71\u00a0944.01\u00a0EUR",
    });
    // The same figure in the text names its currency, in the table its heading does.
    expect(figures).toContainEqual({
      id: expect.any(Number),
      key: "T1/receipts.total/period",
      seal: SEAL,
      text: "71\u00a0944.01",
    });
    expect(figures.length).toBeGreaterThan(100);
    expect(host.missing).toEqual([]);
  });
  test("a report without a seal has no content controls", async () => {
    const bytes = await writeReportDocx(sampleDocument());
    const document = new DocumentModel();
    startWord(document);
    await insertDocument(fileOf(bytes));
    expect(document.controls).toEqual([]);
  });
  test("a file that is too long for this Word is refused before anything is done", async () => {
    const document = new DocumentModel();
    startWord(document);
    const flatOpc = () => Promise.resolve("A".repeat(5_400_000));
    const texts = () => Promise.resolve([]);
    const inserting = insertDocument({ base64: "A".repeat(5_400_000), flatOpc, texts });
    await expect(inserting).rejects.toMatchObject({ step: "wordTooLong" });
    expect(document.inserted).toEqual([]);
  });
  test("a protected document: a next step", async () => {
    const document = new DocumentModel();
    document.isProtected = true;
    startWord(document);
    const before = stateOf(document);
    const inserting = insertDocument(fileOf(await sampleFile()));
    await expect(inserting).rejects.toMatchObject({ step: "wordProtected" });
    expect(stateOf(document)).toBe(before);
  });
});

/** A Word of today, whose client code knows WordApi 1.5 too. */
const NEWER = { sets: { WordApi: "1.5" }, isNewer: true };

describe("the best way that this Word has", () => {
  test("from WordApi 1.5 on the whole file, with its styles and without theme and ground", async () => {
    const whole = userDocument();
    startWord(whole);
    await insertDocument(fileOf(await sampleFile()));
    const document = userDocument();
    const host = startWord(document, NEWER);
    const bytes = await sampleFile();
    await insertDocument(fileOf(bytes));
    const options = {
      importTheme: false,
      importStyles: true,
      importParagraphSpacing: true,
      importPageColor: false,
    };
    expect(document.inserted).toEqual([{ call: "document", bytes: bytes.length, options }]);
    expect(stateOf(document)).toBe(stateOf(whole));
    expect(host.missing).toEqual([]);
  });
  test.each([
    ["a Word before 1.5 with the client code of today", { ...NEWER, sets: { WordApi: "1.4" } }],
    ["a Word of 1.5 with older client code", { sets: { WordApi: "1.5" } }],
  ])("%s takes the file into its body", async (_, settings) => {
    const document = userDocument();
    startWord(document, settings);
    await insertDocument(fileOf(await sampleFile()));
    expect(document.inserted.map(({ call }) => call)).toEqual(["body"]);
  });
  test.each([
    [["document"], "body"],
    [["document", "body"], "ooxml"],
  ])("a Word of 1.5 that fails at %s goes on with %s", async (refused, expected) => {
    const whole = userDocument();
    startWord(whole);
    await insertDocument(fileOf(await sampleFile()));
    const document = userDocument();
    for (const call of refused) document.refusals.set(call, "GeneralException");
    startWord(document, NEWER);
    await insertDocument(fileOf(await sampleFile()));
    expect(document.inserted.map(({ call }) => call)).toEqual([expected]);
    expect(stateOf(document)).toBe(stateOf(whole));
  });
  test("a Word that refuses files takes the same report as one XML text", async () => {
    const whole = userDocument();
    startWord(whole);
    await insertDocument(fileOf(await sampleFile()));
    const document = userDocument();
    document.refusals.set("body", "NotImplemented");
    const host = startWord(document);
    await insertDocument(fileOf(await sampleFile()));
    expect(document.inserted.map(({ call }) => call)).toEqual(["ooxml"]);
    expect(stateOf(document)).toBe(stateOf(whole));
    expect(host.missing).toEqual([]);
  });
  test.each([{}, NEWER])("a file of more than 4 MB goes as one XML text at once", async (word) => {
    const document = userDocument();
    startWord(document, word);
    const file = fileOf(await sampleFile());
    await insertDocument({ ...file, base64: "A".repeat(5_400_000) });
    expect(document.inserted.map(({ call }) => call)).toEqual(["ooxml"]);
  });
  test("where every way fails the last fault is told, and nothing is there", async () => {
    const document = userDocument();
    const before = stateOf(document);
    for (const call of ["document", "body", "ooxml"])
      document.refusals.set(call, "GeneralException");
    startWord(document, NEWER);
    const inserting = insertDocument(fileOf(await sampleFile()));
    await expect(inserting).rejects.toMatchObject({ step: "wordTryAgain" });
    expect(stateOf(document)).toBe(before);
  });
});

describe("whole or absent", () => {
  const codes = ["GeneralException", "AccessDenied", "ItemNotFound", "NotImplemented"];
  const faults = codes.flatMap((code) =>
    [0, 1, 2, 3].flatMap((batch) =>
      [
        { done: 0, portion: 1 },
        { done: 1, portion: 1 },
        { done: 1, portion: 0.5 },
      ].flatMap((part) =>
        [false, true].flatMap((isLasting) =>
          [false, true].map((isNewer) => ({ code, batch, ...part, isLasting, isNewer })),
        ),
      ),
    ),
  );
  test.each(faults)(
    "batch $batch fails with $code, $done done, $portion of the report; for ever: $isLasting; of 1.5: $isNewer",
    async ({ portion, isNewer, ...fault }) => {
      const whole = userDocument();
      startWord(whole);
      await insertDocument(fileOf(await sampleFile()));
      const document = userDocument();
      const before = stateOf(document);
      const host = startWord(document, isNewer ? NEWER : {});
      host.fault = fault;
      host.onBatch = (number) => {
        document.portion = number === fault.batch ? portion : 1;
      };
      const thrown = await insertDocument(fileOf(await sampleFile())).catch((one: unknown) => one);
      if (thrown === undefined) return expect(stateOf(document)).toBe(stateOf(whole));
      if (!(thrown instanceof HostFault)) throw thrown;
      expect(hostSteps[thrown.step]).toBeDefined();
      // A Word that answers nothing any more cannot take back: that is said, with what to do.
      if (stateOf(document) !== before) expect(thrown.step).toBe("wordRemoveReport");
      else
        expect(["wordProtected", "wordTryAgain", "wordUpdate", "wordRemoveReport"]).toContain(
          thrown.step,
        );
      if (!fault.isLasting) expect(stateOf(document)).toBe(before);
    },
  );
  test("somebody who writes between two batches keeps the words", async () => {
    for (const at of [1, 2, 3]) {
      const document = userDocument();
      const host = startWord(document);
      host.fault = { batch: 1, code: "GeneralException", done: 1 };
      host.onBatch = (number) => {
        if (number === at) document.addParagraph("typed meanwhile");
      };
      await insertDocument(fileOf(await sampleFile())).catch(() => {});
      expect(stateOf(document), `before batch ${at}`).toContain("typed meanwhile");
      vi.unstubAllGlobals();
    }
  });
});
