import { languageFacts } from "../../addin/core/words";
import { allMessages } from "../core/all-messages";

/** A letter of a script from right to left for each of the alphabet. */
const LETTERS = [..."ابتثجحخدذرزسشصضطظعغفقكلمنه"];

/**
 * An ICU text with its words in other letters, and its placeholders as they are. Braces open a placeholder within
 * words, and words within a placeholder.
 */
export function pseudoText(english: string): string {
  let depth = 0;
  return [...english]
    .map((sign) => {
      if (sign === "{") depth++;
      if (sign === "}") depth--;
      const isWords = depth % 2 === 0;
      const index = sign.toLowerCase().charCodeAt(0) - 97;
      return isWords && /[a-z]/i.test(sign) ? LETTERS[index] : sign;
    })
    .join("");
}

/** The catalogue of a language that does not exist, written from right to left: what a file of Arabic would be. */
export function pseudoCatalogue(): ReadonlyMap<string, string> {
  const texts = [...allMessages().values()].map(
    ({ key, english }) => [key, pseudoText(english)] as const,
  );
  return new Map([...texts, [languageFacts.direction.key, "rtl"]]);
}
