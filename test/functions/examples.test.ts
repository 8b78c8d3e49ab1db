import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { functionFiles } from "../../functions/build/metadata.ts";
import { evaluate } from "./formula";

/** Examples of the manual, by file: every line that begins with @example. */
const examples = functionFiles().flatMap((file) => {
  const source = readFileSync(new URL(`../../functions/${file}`, import.meta.url), "utf8");
  const formulas = [...source.matchAll(/^ \* @example (=.+)$/gm)].map(([, formula]) => formula);
  return formulas.length === 0 ? [[file, ""]] : formulas.map((formula) => [file, formula]);
});

test.each(examples)("%s: %s can be typed on the sample as it stands", (_, formula) => {
  const answer = evaluate(formula);
  expect(answer).not.toMatchObject({ error: expect.anything() });
  expect(answer === null || answer === undefined || answer === "").toBe(false);
});
