import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { ArgumentError } from "../../addin/core/faults";
import { count } from "../../addin/core/value";
import { keysOf, languages, sayIn, textOf } from "../../addin/core/words";
import { IntlMessageFormat as FunctionsFormat } from "../../functions/runtime/english-messages";
import { allMessages } from "./all-messages";

type Element = ReturnType<IntlMessageFormat["getAst"]>[number];

/** Kinds of elements of a parsed ICU text, as its parser numbers them. */
const LITERAL = 0;
const SELECT = 5;

/** Names of the placeholders of an ICU text, with the choices of a select. */
function placeholders(text: string): string[] {
  const visit = (elements: readonly Element[]): string[] =>
    elements.flatMap((element) => {
      if (element.type === LITERAL || !("value" in element)) return [];
      if (!("options" in element)) return [element.value];
      const inner = Object.values(element.options).flatMap((option) => visit(option.value));
      const choices = element.type === SELECT ? Object.keys(element.options).sort().join("|") : "";
      return [`${element.value}:${choices}`, ...inner];
    });
  return [...new Set(visit(new IntlMessageFormat(text, "en").getAst()))].sort();
}

const english = allMessages();

describe.each(languages.filter((language) => language !== "en"))("the catalogue %s", (language) => {
  test("lacks no words", () => {
    const known = new Set(keysOf(language));
    expect([...english.keys()].filter((key) => !known.has(key)).sort()).toEqual([]);
  });

  test("has no words that nobody says", () => {
    expect(keysOf(language).filter((key) => !english.has(key))).toEqual([]);
  });

  test("has the placeholders of the English words", () => {
    const differing = [...english.values()]
      .filter(({ key }) => keysOf(language).includes(key))
      .filter((message) => {
        const [own, wanted] = [textOf(message, language), message.english].map(placeholders);
        return JSON.stringify(own) !== JSON.stringify(wanted);
      })
      .map(({ key }) => key);
    expect(differing).toEqual([]);
  });
});

describe("words", () => {
  const message = { key: "test.words", english: "{rows, plural, one {# row} other {# rows}}" };

  test("are filled with counts that choose the plural", () => {
    expect([1, 2].map((rows) => sayIn("en")(message, { rows: count(rows) }))).toEqual([
      "1 row",
      "2 rows",
    ]);
  });

  test("fall back to English where a language lacks them", () => {
    expect(sayIn("de")(message, { rows: 3 })).toBe("3 rows");
  });

  test("of an unknown language are refused", () => {
    expect(() => sayIn("tlh")).toThrow(ArgumentError);
  });
});

const COUNTS = [0, 1, 2, 5, 1234, 12_345, 1_234_567, -1];

/** Fillings of every argument, so that each option of a plural and of a selection is said. */
function fillings(text: string): Record<string, string | number>[] {
  const names = [...text.matchAll(/\{\s*(\w+)/g)].map(([, name]) => name);
  const options = [...text.matchAll(/([\w-]+)\s*\{/g)].map(([, option]) => option);
  const plurals = new Set([...text.matchAll(/\{\s*(\w+)\s*,\s*plural/g)].map(([, name]) => name));
  const words = [...new Set(["", "it's {x}", ...options])];
  return Array.from({ length: Math.max(COUNTS.length, words.length) }, (_, at) =>
    Object.fromEntries(
      names.map((name) => [
        name,
        plurals.has(name) ? COUNTS[at % COUNTS.length] : words[at % words.length],
      ]),
    ),
  );
}

test.each(languages)(
  "every message is said by the custom functions as by intl-messageformat: %s",
  (language) => {
    const messages = [...english.values()];
    expect(messages.length).toBeGreaterThan(1500);
    for (const message of messages) {
      const text = textOf(message, language);
      for (const filling of fillings(text))
        expect(new FunctionsFormat(text, language).format(filling), message.key).toBe(
          String(new IntlMessageFormat(text, language).format(filling)),
        );
    }
  },
);
