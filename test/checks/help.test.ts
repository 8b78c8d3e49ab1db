import { expect, test } from "vitest";
import { helpPage } from "../../addin/checks/help-page";
import { checks, helpOf } from "../../addin/checks/registry";
import { factAndAdvice } from "../../addin/core/finding";
import { keysOf, languages, sayIn } from "../../addin/core/words";

/** A part that is longer is a chapter, and nobody reads it beside a finding. */
const LENGTH_MAX = 260;
/** Words that accuse somebody: a finding is a question to books, never to people. */
const ACCUSING =
  /\b(fraud|steal|stole|thief|cheat|embezzl\w*|guilty|blame|betrug|unterschl\w*|diebstahl)/i;

test.each(checks.map((check) => [check.code, check] as const))(
  "the help page of %s has its five parts",
  (_, check) => {
    const parts = helpPage(check, sayIn("en"));
    expect(parts.map(({ heading }) => heading)).toEqual([
      "What is demanded",
      "Why it matters",
      "How to read it",
      "What to do",
      "False alarms",
    ]);
    for (const { text } of parts) {
      expect(text.length).toBeLessThanOrEqual(LENGTH_MAX);
      expect(text).toMatch(/^\S.{8,}[^\s]$/);
      expect(text).not.toMatch(ACCUSING);
    }
    expect(new Set(parts.map(({ text }) => text)).size).toBe(5);
    // What the finding says is not said again.
    for (const text of Object.values(check.help)) expect(factAndAdvice(check)).not.toContain(text);
  },
);

test.each(languages.filter((language) => language !== "en"))(
  "every page is there in %s",
  (language) => {
    const keys = new Set(keysOf(language));
    const wanted = checks.flatMap((check) => Object.values(helpOf(check)).map(({ key }) => key));
    expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
    const say = sayIn(language);
    for (const check of checks)
      for (const { text } of helpPage(check, say)) {
        expect(text.length, check.code).toBeLessThanOrEqual(LENGTH_MAX);
        expect(text, check.code).not.toMatch(ACCUSING);
      }
  },
);

test("no two checks have the same page", () => {
  const pages = checks.map((check) => JSON.stringify(check.help));
  expect(new Set(pages).size).toBe(checks.length);
});
