import { expect, test } from "vitest";
import type { Message } from "../../addin/core/words";
import { keysOf, languages, textOf } from "../../addin/core/words";
import { shownHeading } from "../../addin/file/template/formula-text";
import { startWords } from "../../addin/file/template/start-words";
import { allTables } from "../../addin/tables/all-tables";
import { headingsOf } from "../../addin/tables/find-table";
import { headingOf, hintOf } from "../../addin/tables/table";

const german = new Set(keysOf("de"));

const messages: readonly Message[] = [
  ...Object.values(startWords),
  ...allTables.flatMap((table) => [
    table.title,
    table.purpose,
    ...Object.keys(table.columns).flatMap((key) => [
      headingOf(table, key),
      ...[hintOf(table, key)].filter((hint) => hint !== undefined),
    ]),
  ]),
];

test("every word of the tables and of the first sheet is there in German", () => {
  expect(messages.filter(({ key }) => !german.has(key))).toEqual([]);
});

test("no German word of them has lost its English one", () => {
  const known = new Set(messages.map(({ key }) => key));
  const own = [...german].filter((key) => /^(tables|start)\./.test(key));
  expect(own.filter((key) => !known.has(key))).toEqual([]);
});

test.each(languages)("keys of %s are sorted", (language) => {
  const keys = keysOf(language);
  expect(keys).toEqual([...keys].sort());
});

test.each(languages)("in %s, sheets and headings are what Excel takes", (language) => {
  const titles = allTables.map((table) => textOf(table.title, language));
  expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(titles.length);
  for (const title of titles) expect(title).toMatch(/^[^[\]*?:/\\']{1,31}$/);
  for (const table of allTables) {
    const headings = Object.keys(table.columns).map((key) => shownHeading(table, key, language));
    const unlike = new Set(headings.map((heading) => heading.toLowerCase()));
    expect(unlike.size, table.name).toBe(headings.length);
    // What a user types has neither the apostrophe nor the space of a printer.
    for (const heading of headings) expect(heading).toMatch(/^[^\s’]([^\u00a0\u202f’]*[^\s’])?$/);
  }
});

test.each(allTables.map((table) => [table.name, table] as const))(
  "no two columns of %s are known by one heading, in whatever language",
  (_, table) => {
    const names = Object.keys(table.columns).flatMap((key) => [...new Set(headingsOf(table, key))]);
    const twice = names.filter((name, index) => names.indexOf(name) !== index);
    expect(twice).toEqual([]);
  },
);
