import { minorUnitDigits } from "./currencies";
import { ArgumentError } from "./faults";
import { englishWords } from "./number-words/english";
import { frenchWords } from "./number-words/french";
import { germanWords } from "./number-words/german";
import { spanishWords } from "./number-words/spanish";
import { reason } from "./reason";

interface Wording {
  readonly minus: string;
  /** Stands between the words and the fraction of the minor units. */
  readonly and: string;
  readonly words: (number: number) => string;
}

const wordings: ReadonlyMap<string, Wording> = new Map([
  ["en", { minus: "minus", and: "and", words: englishWords }],
  ["de", { minus: "minus", and: "und", words: germanWords }],
  ["es", { minus: "menos", and: "con", words: spanishWords }],
  ["fr", { minus: "moins", and: "et", words: frenchWords }],
]);

/**
 * An amount in words, as receipts have it beside the figures: one hundred twenty-three and 45/100 EUR. The currency
 * stands as its code, which is the same in every language.
 * @param amount Minor units of the currency; known.
 */
export function amountInWords(
  { minor, currency }: { minor: number; currency: string },
  language: string,
): string {
  const wording = wordings.get(language.toLowerCase().split("-")[0]);
  if (wording === undefined)
    throw new ArgumentError(
      reason`language is ${language}; amounts can be written in ${[...wordings.keys()].join(", ")}`,
    );
  const digits = minorUnitDigits(currency);
  const unit = 10 ** digits;
  const size = Math.abs(minor);
  const fraction = String(size % unit).padStart(digits, "0");
  return [
    ...(minor < 0 ? [wording.minus] : []),
    wording.words(Math.floor(size / unit)),
    ...(digits === 0 ? [] : [wording.and, `${fraction}/${unit}`]),
    currency,
  ].join(" ");
}
