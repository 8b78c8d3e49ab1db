import { expect, test } from "vitest";
import { languages } from "../../addin/core/words";
import { newLedger } from "../../addin/workbooks/new-ledger";
import { copyByCommand, sample, templateByCommand, toldOfSample } from "./command-line";
import { copyOf } from "./copy-of";

test.each(languages)("%s: a new ledger is the file of treasury template", async (language) => {
  const made = await newLedger(language);
  expect(Buffer.from(made).equals(await templateByCommand(language))).toBe(true);
});

test.each(["en", "de"])("%s: a copy is the file of treasury export", async (language) => {
  const made = await copyOf(sample, toldOfSample(language));
  expect(Buffer.from(made).equals(await copyByCommand(language))).toBe(true);
});
