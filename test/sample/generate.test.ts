import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { generateSample } from "../../addin/sample/generate";
import { formulaValues } from "../file/template/formula-values";
import { hasLibreOffice, recalculated } from "../file/template/libre-office";

const FOLDER = new URL("../../addin/sample/", import.meta.url);
const fileOf = (name: string) => new URL(name, FOLDER);
const files = await generateSample();
const planted = `${JSON.stringify(files.planted, null, 2)}\n`;

// Writes the committed files anew: UPDATE_SAMPLE=1 npx vitest run test/sample/generate.test.ts
if (process.env.UPDATE_SAMPLE === "1") {
  writeFileSync(fileOf("ledger.xlsx"), files.clean);
  writeFileSync(fileOf("ledger-with-errors.xlsx"), files.faulty);
  writeFileSync(fileOf("planted-errors.json"), planted);
}

/** Parts of a packed file as text: the packing itself may differ between versions of the packer. */
function partsOf(packed: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(packed));
  return Object.fromEntries(parts.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

describe("the committed sample is what the generator makes", () => {
  test.each([
    ["ledger.xlsx", files.clean],
    ["ledger-with-errors.xlsx", files.faulty],
  ])("%s", (name, made) => {
    expect(partsOf(new Uint8Array(readFileSync(fileOf(name))))).toEqual(partsOf(made));
  });

  test("planted-errors.json", () => {
    expect(readFileSync(fileOf("planted-errors.json"), "utf8")).toBe(planted);
  });
});

test("fifteen findings stand in fifteen cells", () => {
  expect(files.planted).toHaveLength(15);
  expect(new Set(files.planted.map(({ sheet, cell }) => `${sheet}!${cell}`)).size).toBe(15);
  expect(new Set(files.planted.map(({ code }) => code)).size).toBe(14);
});

describe.skipIf(!hasLibreOffice)("LibreOffice calculates the figures that are written", () => {
  test.each([
    ["the clean ledger", files.clean],
    ["the faulty ledger", files.faulty],
  ])("%s", (_, packed) => {
    const values = formulaValues(packed);
    expect(values.size).toBeGreaterThan(4_000);
    expect(formulaValues(recalculated(packed))).toEqual(values);
  });
});

test("the first sheet of the clean ledger is in order, but for what the last audit left open", () => {
  const values = formulaValues(files.clean);
  const states = [15, 16, 17, 18, 19].map((row) => values.get(`Start!C${row}`));
  expect(states).toEqual(["In order", "In order", "In order", "Please look", "In order"]);
});
