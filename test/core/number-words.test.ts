import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { englishWords } from "../../addin/core/number-words/english";
import { frenchWords } from "../../addin/core/number-words/french";
import { germanWords } from "../../addin/core/number-words/german";
import { spanishWords } from "../../addin/core/number-words/spanish";

describe("English", () => {
  test.each([
    [0, "zero"],
    [13, "thirteen"],
    [40, "forty"],
    [99, "ninety-nine"],
    [100, "one hundred"],
    [101, "one hundred one"],
    [1000, "one thousand"],
    [12_345, "twelve thousand three hundred forty-five"],
    [1_000_001, "one million one"],
    [2_000_000_000, "two billion"],
  ])("%i is %s", (number, words) => expect(englishWords(number)).toBe(words));
});

describe("German", () => {
  test.each([
    [0, "null"],
    [1, "eins"],
    [16, "sechzehn"],
    [17, "siebzehn"],
    [21, "einundzwanzig"],
    [30, "dreißig"],
    [70, "siebzig"],
    [100, "einhundert"],
    [101, "einhunderteins"],
    [111, "einhundertelf"],
    [1001, "eintausendeins"],
    [12_345, "zwölftausenddreihundertfünfundvierzig"],
    [101_000, "einhunderteintausend"],
    [1_000_000, "eine Million"],
    [2_000_021, "zwei Millionen einundzwanzig"],
    [101_000_000, "einhunderteine Millionen"],
    [3_000_000_000, "drei Milliarden"],
  ])("%i is %s", (number, words) => expect(germanWords(number)).toBe(words));
});

describe("French", () => {
  test.each([
    [0, "zéro"],
    [21, "vingt et un"],
    [22, "vingt-deux"],
    [70, "soixante-dix"],
    [71, "soixante et onze"],
    [77, "soixante-dix-sept"],
    [80, "quatre-vingts"],
    [81, "quatre-vingt-un"],
    [91, "quatre-vingt-onze"],
    [99, "quatre-vingt-dix-neuf"],
    [100, "cent"],
    [200, "deux cents"],
    [201, "deux cent un"],
    [280, "deux cent quatre-vingts"],
    [1000, "mille"],
    [80_000, "quatre-vingt mille"],
    [200_000, "deux cent mille"],
    [12_345, "douze mille trois cent quarante-cinq"],
    [1_000_000, "un million"],
    [200_000_000, "deux cents millions"],
    [3_000_000_080, "trois milliards quatre-vingts"],
  ])("%i is %s", (number, words) => expect(frenchWords(number)).toBe(words));
});

describe("Spanish", () => {
  test.each([
    [0, "cero"],
    [16, "dieciséis"],
    [21, "veintiuno"],
    [31, "treinta y uno"],
    [100, "cien"],
    [101, "ciento uno"],
    [500, "quinientos"],
    [1000, "mil"],
    [1100, "mil cien"],
    [21_000, "veintiún mil"],
    [31_031, "treinta y un mil treinta y uno"],
    [100_000, "cien mil"],
    [12_345, "doce mil trescientos cuarenta y cinco"],
    [1_000_000, "un millón"],
    [21_000_000, "veintiún millones"],
    [1_000_000_000, "mil millones"],
    [2_000_000_000_000, "dos billones"],
  ])("%i is %s", (number, words) => expect(spanishWords(number)).toBe(words));
});

test.each([
  ["English", englishWords],
  ["German", germanWords],
  ["French", frenchWords],
  ["Spanish", spanishWords],
])("%s: two numbers never have the same words, and no word is missing", (_, wordsOf) => {
  const small = Array.from({ length: 20_000 }, (_, number) => wordsOf(number));
  expect(new Set(small).size).toBe(small.length);
  const number = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
  fc.assert(
    fc.property(number, number, (a, b) => {
      expect(wordsOf(a)).toMatch(/^[\p{L}-]+(?: [\p{L}-]+)*$/u);
      expect(wordsOf(a)).not.toMatch(/undefined|NaN/);
      expect(wordsOf(a) === wordsOf(b)).toBe(a === b);
    }),
  );
});
