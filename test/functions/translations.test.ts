import { expect, test } from "vitest";
import { functionsJson, readMetadata } from "../../functions/build/metadata.ts";
import {
  englishDescriptions,
  translated,
  translations,
} from "../../functions/build/translations.ts";

const { functions } = await readMetadata();
const english = englishDescriptions(functions);

test("the functions are described in German", () => {
  expect([...translations().keys()]).toContain("de");
});

test.each([...translations()])("%s: no words for what is no function, keys sorted", (_, words) => {
  expect(Object.keys(words).filter((key) => english[key] === undefined)).toEqual([]);
  expect(Object.keys(words)).toEqual(Object.keys(words).toSorted());
});

test.each([...translations()])(
  "%s: every function and every argument has its words",
  (_, words) => {
    expect(Object.keys(english).filter((key) => words[key] === undefined)).toEqual([]);
    for (const { id, description, parameters } of translated(functions, words)) {
      expect(description).toBe(words[id]);
      for (const one of parameters) expect(one.description).toBe(words[`${id}.${one.name}`]);
    }
  },
);

test("what a language lacks stays English", () => {
  const [paid] = translated(functions, { "PAID.year": "Jahr." }).filter(({ id }) => id === "PAID");
  expect(paid.description).toBe(english.PAID);
  const [ledger, , year] = paid.parameters.map(({ description }) => description);
  expect([ledger, year]).toEqual([english["PAID.ledger"], "Jahr."]);
});

test.each(["\\bTRUE\\b", "\\bFALSE\\b", "\\bTODAY\\b", "\\[#All\\]"])(
  "de: %s is written as German Excel wants it",
  (pattern) => {
    const has = ([, text]: [string, string]) => new RegExp(pattern).test(text);
    expect(Object.entries(english).some(has)).toBe(true);
    expect(Object.entries(translations().get("de") ?? {}).filter(has)).toEqual([]);
  },
);

test.each([...translations()])(
  "%s: every word is a sentence, or a phrase with its stop",
  (_, words) => {
    for (const [key, text] of Object.entries(words)) expect(text, key).toMatch(/^[^\s].*\.$/);
  },
);

test.each([...translations()])(
  "%s: Excel reads the same functions in every language",
  (_, words) => {
    const without = (text: string) => text.replace(/"description": ".*",?/g, "");
    const other = functionsJson({ functions: translated(functions, words) });
    expect(without(other)).toBe(without(functionsJson({ functions })));
  },
);
