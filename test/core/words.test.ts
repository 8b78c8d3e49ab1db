import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import {
  briefOf,
  checks,
  fixTitleOf,
  messageOf,
  sourceOf,
  titleOf,
} from "../../addin/checks/registry";
import { ArgumentError } from "../../addin/core/faults";
import { count } from "../../addin/core/value";
import { keysOf, languages, type Message, sayIn, textOf } from "../../addin/core/words";
import { allTables } from "../../addin/tables/all-tables";
import { headingOf, hintOf } from "../../addin/tables/table";

const modules = import.meta.glob<Record<string, unknown>>(
  [
    "../../addin/**/*.ts",
    "!../../addin/sample/**",
    "!../../addin/cli.ts",
    "!../../addin/**/*.d.ts",
  ],
  { eager: true },
);

function isMessage(value: object): value is Message {
  return "key" in value && "english" in value && typeof value.english === "string";
}

/** Messages anywhere inside what a module exports. */
function messagesIn(value: unknown, depth = 0): Message[] {
  if (typeof value !== "object" || value === null || depth > 3 || ArrayBuffer.isView(value))
    return [];
  if (isMessage(value)) return [value];
  const inner = value instanceof Map ? [...value.values()] : Object.values(value);
  return inner.flatMap((part) => messagesIn(part, depth + 1));
}

function allMessages(): ReadonlyMap<string, Message> {
  const messages = [
    ...Object.values(modules).flatMap((module) => messagesIn(module)),
    ...allTables.flatMap((table) => [
      table.title,
      table.purpose,
      ...Object.keys(table.columns).flatMap((key) =>
        [headingOf(table, key), hintOf(table, key) ?? []].flat(),
      ),
    ]),
    ...checks.flatMap((check) =>
      [
        messageOf(check),
        briefOf(check),
        titleOf(check),
        sourceOf(check),
        fixTitleOf(check) ?? [],
      ].flat(),
    ),
  ];
  return new Map(messages.map((message) => [message.key, message]));
}

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
