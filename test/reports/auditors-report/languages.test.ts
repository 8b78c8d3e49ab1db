import { expect, test } from "vitest";
import type { Document } from "../../../addin/core/document";
import {
  keysOf,
  languageFacts,
  languages,
  type Message,
  sayFrom,
  sayIn,
  textOf,
} from "../../../addin/core/words";
import { findingAt, reportOf, smallBook } from "./small-book";

const modules = import.meta.glob<{ words?: Readonly<Record<string, Message>> }>(
  "../../../addin/reports/auditors-report/*.ts",
  { eager: true },
);
const messages: readonly Message[] = [
  ...new Map(
    Object.values(modules)
      .flatMap(({ words = {} }) => Object.values(words))
      .map((message) => [message.key, message]),
  ).values(),
];

/** Names of what a message is filled with. */
const fillings = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1]))].sort();

test("German has every message, with the same fillings, and none too many", () => {
  const keys = new Set(keysOf("de"));
  expect(messages.filter(({ key }) => !keys.has(key))).toEqual([]);
  for (const message of messages)
    expect([message.key, fillings(textOf(message, "de"))]).toEqual([
      message.key,
      fillings(message.english),
    ]);
  const own = [...keys].filter((key) => key.startsWith("auditorsReport."));
  expect(own).toHaveLength(messages.length);
});

/** Names of properties that hold codes of the document model, not words. */
const CODES: ReadonlySet<string> = new Set(["id", "key", "kind", "style", "type"]);

/** Every string of a document that a person reads, wherever it stands. */
function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  const parts = Object.entries(value).filter(([name]) => !CODES.has(name));
  return parts.flatMap(([, part]) => stringsOf(part));
}

const text = `${smallBook}
Findings
No | Rule | Cell | Fact | Status | Answer
F-1 | LED-13 | Ledger!G7 | kein Beleg | corrected | nachgereicht
`;

const reportIn = (language: string): Document =>
  reportOf({
    text,
    say: sayIn(language),
    language,
    isReliefProposed: true,
    findings: [findingAt("LED-13"), findingAt("KND-03", { severity: "note" })],
  });

const translations = languages.filter((one) => one !== "en");

test.each(translations)("a report in %s has no English sentence left", (language) => {
  const shown = stringsOf(reportIn(language));
  // Headings such as "Person" or "{value}" are the same in both languages.
  const english = messages.filter((one) => textOf(one, language) !== one.english);
  const fixed = english
    .map(({ english: sentence }) => sentence)
    .filter((one) => !one.includes("{"));
  expect(fixed.length).toBeGreaterThan(100);
  // A sentence stands there when it ends there: "A19 Annex" is no part of "A19 Annexe".
  const stands = (whole: string, part: string) =>
    whole
      .split(part)
      .slice(1)
      .some((rest) => !/^\p{L}/u.test(rest));
  // Single words such as "Fund" or "To" may be a part of a German one: those are compared whole.
  const left = fixed.filter((sentence) =>
    shown.some((one) => (sentence.includes(" ") ? stands(one, sentence) : one === sentence)),
  );
  expect(left).toEqual([]);
});

test("German sentences read whole", () => {
  const shown = stringsOf(reportIn("de")).map((one) => one.replaceAll("\u00a0", " "));
  expect(shown).toContain("Bericht der Kassenprüferinnen und Kassenprüfer");
  expect(shown).toContain("ICC · 2025-01-01 bis 2025-12-31");
  expect(shown).toContain("Seite {page} von {pages}");
  expect(shown).toContain("Alle 39 verglichenen Zahlen stimmen mit dem Kassenbuch überein.");
  expect(shown).toContain("Nicht durchgeführt, weil die Tabelle Meldungen fehlt (CON-01).");
  expect(shown).toContain("als berichtigt vermerkt, weiterhin vorhanden");
  expect(shown).toContain("Nach der Regel führen die offenen Feststellungen zum Ergebnis (B).");
});

test("Spanish sentences read whole", () => {
  const shown = stringsOf(reportIn("es")).map((one) => one.replaceAll("\u00a0", " "));
  expect(shown).toContain("Informe de las auditoras y los auditores");
  expect(shown).toContain("ICC · 2025-01-01 a 2025-12-31");
  expect(shown).toContain("Las 39 cifras comparadas concuerdan con el libro de caja.");
  expect(shown).toContain("Sin realizar: falta la tabla Rendiciones (CON-01).");
  expect(shown).toContain("registrada como corregida, constatada de nuevo");
  expect(shown).toContain(
    "Según la regla, las constataciones abiertas llevan a la conclusión (B).",
  );
});

test("French sentences read whole", () => {
  const shown = stringsOf(reportIn("fr")).map((one) => one.replaceAll("\u00a0", " "));
  expect(shown).toContain("Rapport des vérificatrices et vérificateurs aux comptes");
  expect(shown).toContain("ICC · du 2025-01-01 au 2025-12-31");
  expect(shown).toContain("Les 39 chiffres comparés concordent avec le livre de caisse.");
  expect(shown).toContain("Non fait, car le tableau Décomptes manque (CON-01).");
  expect(shown).toContain("enregistré comme corrigé, constaté de nouveau");
  expect(shown).toContain("Selon la règle, les constats ouverts mènent à la conclusion (B).");
});

test.each(["ltr", "rtl"])("the catalogue tells the direction of the document: %s", (direction) => {
  const say = sayFrom(new Map([[languageFacts.direction.key, direction]]), "ar");
  expect(reportOf({ language: "ar", say }).direction).toBe(direction);
});
