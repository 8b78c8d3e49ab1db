import { IntlMessageFormat } from "intl-messageformat";
import { ArgumentError } from "./faults";
import { reason } from "./reason";
import { showValue, type Value } from "./value";

/** A sentence a person reads: its key for ever, and its English ICU text beside what it describes. */
export interface Message {
  readonly key: string;
  readonly english: string;
}

/** What a message is filled with: text, a number that decides a plural, or a typed value. */
export type Filling = Readonly<Record<string, string | number | Value>>;

/** Says a message in one language. */
export type Say = (message: Message, filling?: Filling) => string;

type Texts = Readonly<Record<string, string>>;

const files = import.meta.glob<{ default: Texts }>("../locales/*.json", { eager: true });

/** Catalogues by language, which is the name of the file; English is written in the code. */
const locales: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ["en", new Map<string, string>()],
  ...Object.entries(files).map(([path, { default: texts }]) => {
    const language = path.slice(path.lastIndexOf("/") + 1, -".json".length);
    return [language, new Map(Object.entries(texts))] as const;
  }),
]);

/** Keys of every catalogue that the code has made, so that a language can tell what it lacks. */
const made = new Set<string>();

/** Languages that have a catalogue, English first. */
export const languages: readonly string[] = [...locales.keys()];

/** What a catalogue says of its language itself. */
export const languageFacts = catalogue("language", {
  /** Of the language in itself, for lists to choose from. */
  name: "English",
  /** ltr for from left to right, rtl for from right to left. */
  direction: "ltr",
});

/** Direction in which the language of a speaker is written. */
export function directionOf(say: Say): "ltr" | "rtl" {
  return say(languageFacts.direction) === "rtl" ? "rtl" : "ltr";
}

/** Messages of one room or one thing, keyed `prefix.name`. */
export function catalogue<Name extends string>(
  prefix: string,
  english: Readonly<Record<Name, string>>,
): Readonly<Record<Name, Message>> {
  const names = Object.keys(english) as Name[]; // as: Object.keys forgets the names
  const messages = names.map((name) => [
    name,
    { key: `${prefix}.${name}`, english: english[name] },
  ]);
  for (const name of names) made.add(`${prefix}.${name}`);
  return Object.fromEntries(messages);
}

/** Text of a message in a language; where the language lacks it, the English text. */
export function textOf(message: Message, language: string): string {
  return locales.get(language)?.get(message.key) ?? message.english;
}

/** All texts of a message, of every language, for recognising headings. */
export function textsOf(message: Message): readonly string[] {
  return [...new Set(languages.map((language) => textOf(message, language)))];
}

/** Keys that a language has, for the test that compares catalogues. */
export function keysOf(language: string): readonly string[] {
  return [...(locales.get(language)?.keys() ?? [])];
}

/** Keys of the catalogues for which a language has no words; English stands in the code and lacks none. */
export function missingKeys(language: string): readonly string[] {
  if (language === "en") return [];
  return [...made].filter((key) => !locales.get(language)?.has(key));
}

/** A speaker of one language. Throws ArgumentError when there is no such catalogue. */
export function sayIn(language: string): Say {
  const texts = locales.get(language);
  if (texts === undefined)
    throw new ArgumentError(reason`language is ${language}; there are ${languages.join(", ")}`);
  return sayFrom(texts, language);
}

/** A speaker of a catalogue: texts by key; what it lacks is said in English. */
export function sayFrom(texts: ReadonlyMap<string, string>, language: string): Say {
  const formats = new WeakMap<Message, Format>();
  const formatsByText = new Map<string, Format>();
  const formatOf = (message: Message): Format => {
    const text = texts.get(message.key) ?? message.english;
    const format = formatsByText.get(text) ?? formatOfText(text, language);
    formatsByText.set(text, format);
    formats.set(message, format);
    return format;
  };
  return (message, filling = {}) => (formats.get(message) ?? formatOf(message))(filling);
}

type Format = (filling: Filling) => string;

/** Every formatter asks Intl what it knows of its language, which takes longer than to read the text: it is asked once. */
const localeOf = IntlMessageFormat.resolveLocale;
const localesKnown = new Map<string, ReturnType<typeof localeOf>>();
IntlMessageFormat.resolveLocale = (asked) => {
  if (typeof asked !== "string") return localeOf(asked);
  const locale = localesKnown.get(asked) ?? localeOf(asked);
  localesKnown.set(asked, locale);
  return locale;
};

/** What makes a text more than its letters: places to fill, quoting, tags. */
const ICU_SYNTAX = /[{}'<]/;

/** Most texts are plain words; only the others are worth a formatter. */
function formatOfText(text: string, language: string): Format {
  if (!ICU_SYNTAX.test(text)) return () => text;
  const format = new IntlMessageFormat(text, language);
  return (filling) => String(format.format(shownFilling(filling)));
}

/** Typed values become what a person reads; counts stay numbers, so that plurals see them. */
function shownFilling(filling: Filling): Record<string, string | number> {
  const shown: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(filling)) {
    if (typeof value !== "object") shown[name] = value;
    else shown[name] = value.type === "count" ? value.count : showValue(value);
  }
  return shown;
}
