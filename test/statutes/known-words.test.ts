import { describe, expect, test } from "vitest";
import { languages, sayIn } from "../../addin/core/words";
import {
  categoryName,
  continentName,
  fundName,
  lineName,
  officeName,
  rateSourceName,
  tierName,
} from "../../addin/statutes/known-words";
import { categories } from "../../addin/statutes/starter-rows";

const german = sayIn("de");

test.each([
  [categoryName, "solidarity", "Weitergegeben für Kampagnen und Solidarität"],
  [categoryName, "bank-charges", "Bankgebühren"],
  [categoryName, "opening", "Anfangsbestand"],
  [categoryName, "other-payments", "Andere Ausgaben"],
  [categoryName, "summer-camp", "summer-camp"],
  [categoryName, "", ""],
  [fundName, "general", "Allgemeiner Fonds"],
  [fundName, "General", "General"],
  [rateSourceName, "ECB reference rate", "Referenzkurs der EZB"],
  [rateSourceName, "as exchanged", "wie getauscht"],
  [rateSourceName, "my bank", "my bank"],
  [continentName, "Africa", "Afrika"],
  [continentName, "Oceania", "Oceania"],
  [tierName, "world", "Welt"],
  [officeName, "financial-officer", "Kassenverantwortliche/r"],
  [officeName, "coordinator Africa", "Koordinator/in für Afrika"],
  [officeName, "financial-officer Asia", "Kassenverantwortliche/r (Asien)"],
  [officeName, "coordinator Oceania", "coordinator Oceania"],
  [officeName, "cashier Africa", "cashier Africa"],
  [lineName, "payments.conference-interpretation", "Weltkonferenz: Dolmetschen"],
  [lineName, "receipts.summer-camp", "summer-camp"],
] as const)("%o says %s as %s in German", (name, typed, expected) => {
  expect(name(german, typed)).toBe(expected);
});

describe.each(languages)("in %s", (language) => {
  test("every category with which books start has a name in words", () => {
    const say = sayIn(language);
    for (const { category } of categories()) expect(categoryName(say, category)).not.toBe(category);
  });
});
