import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { evaluate } from "../formula";

const folder = fileURLToPath(new URL("../../../functions/cash/", import.meta.url));
const examples = readdirSync(folder).flatMap((file) => {
  const text = readFileSync(`${folder}${file}`, "utf8");
  return [...text.matchAll(/@example (.+)$/gm)].map(([, example]) => [file, example] as const);
});

test("every function of cash has an example", () => {
  expect(new Set(examples.map(([file]) => file)).size).toBe(readdirSync(folder).length);
});

test.each(examples)("the example of %s has an answer: %s", (_, example) => {
  const answer = evaluate(example);
  if (typeof answer === "number") expect(answer).not.toBe(0);
  else {
    expect(Array.isArray(answer), JSON.stringify(answer)).toBe(true);
    expect(JSON.stringify(answer)).not.toContain('"error"');
  }
});
