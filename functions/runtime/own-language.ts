import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { languages } from "../../addin/core/words";
import { wordOf } from "./scalars";

/**
 * Language of answers where none is told. Excel tells its functions none, so there it is English; the command line sets
 * before each call what it was asked for.
 */
let own = "en";

export const ownLanguage = (): string => own;

/** Tells the language of the call that comes. */
export function speakIn(language: string): void {
  own = language;
}

/** The language that is told, in any case and with any country, such as DE or de-AT. Throws ArgumentError for another one. */
export function languageOf(argument: unknown): string {
  const text = wordOf(argument, "language");
  const [language] = text.toLowerCase().split("-");
  if (language === "") return own;
  if (!languages.includes(language))
    throw new ArgumentError(reason`language is ${text}; it must be one of ${languages.join(", ")}`);
  return language;
}
