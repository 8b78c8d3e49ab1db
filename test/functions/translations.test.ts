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
  "%s: what it lacks stays English and is listed",
  (language, words) => {
    const missing = Object.keys(english).filter((key) => words[key] === undefined);
    if (missing.length > 0)
      console.warn(
        `functions/locales/${language}.json lacks ${missing.length}: ${missing.join(" ")}`,
      );
    for (const { id, description } of translated(functions, words))
      expect(description).toBe(missing.includes(id) ? english[id] : words[id]);
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
