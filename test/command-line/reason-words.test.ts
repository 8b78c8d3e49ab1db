import { expect, test } from "vitest";
import { formOf } from "../../addin/command-line/reason-text";
import { reasonMessages } from "../../addin/command-line/reason-words/all";
import { languages, textOf } from "../../addin/core/words";
import { FAMILIES } from "../../functions/build/families.ts";
import { filesBehind, plainReasonsIn, reasonsIn } from "./reason-sources";

/** What reports say in a cell instead of a figure. */
const OF_REPORTS = [
  "several rates",
  "a number is missing",
  "no sum of the shares",
  "no budget in the base currency",
  "no currency: {}",
];

const files = filesBehind(Object.keys(FAMILIES).map((family) => `functions/${family}`));
const said = new Set(reasonMessages.map(({ english }) => formOf(english)));
const hasWords = (form: string): boolean => /[a-z]/i.test(form.replaceAll("{}", ""));

test("the families are read with what they import", () => {
  expect(files).toContain("functions/runtime/scalars.ts");
  expect(files).toContain("addin/core/words.ts");
  expect(files.flatMap(reasonsIn).length).toBeGreaterThan(100);
});

test("every reason has its words", () => {
  const lacking = files
    .flatMap(reasonsIn)
    .filter(({ form }) => hasWords(form) && !said.has(form))
    .map(({ file, form }) => `${file}: ${form}`);
  expect(lacking).toEqual([]);
  expect(OF_REPORTS.filter((form) => !said.has(form))).toEqual([]);
});

test("no reason is plain text, which nobody could say in another language", () => {
  const plain = files
    .filter((file) => !/^addin\/(command-line|statistics)\//.test(file))
    .flatMap((file) => plainReasonsIn(file).map((text) => `${file}: ${text}`));
  expect(plain).toEqual([]);
});

test("every sentence of the catalogue is said somewhere, and stands there once", () => {
  const all = [...files, "functions/runtime/wrap.ts"];
  const used = new Set([...all.flatMap(reasonsIn).map(({ form }) => form), ...OF_REPORTS]);
  expect([...said].filter((form) => !used.has(form))).toEqual([]);
  expect(said.size).toBe(reasonMessages.length);
});

test.each(languages.filter((language) => language !== "en"))("%s has all of them", (language) => {
  const same = reasonMessages.filter((message) => textOf(message, language) === message.english);
  expect(same.map(({ key }) => key)).toEqual([]);
});
