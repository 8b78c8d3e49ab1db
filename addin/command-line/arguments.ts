import { type ParseArgsConfig, parseArgs } from "node:util";
import { dayOfIso } from "../core/calendar";
import { isCurrency } from "../core/currencies";
import { languages } from "../core/words";
import { words } from "./argument-words";
import { WordError } from "./word-error";

/** Options of a command by name; one that stands alone is "yes". */
export type Options = Readonly<Record<string, string | undefined>>;

export interface Arguments {
  readonly files: readonly string[];
  readonly options: Options;
}

/** What a command knows: options with a value, and flags that stand alone. */
interface KnownOptions {
  readonly options: readonly string[];
  readonly flags?: readonly string[];
  /** Words with one dash are arguments. */
  readonly hasDashedWords?: boolean;
}

/** Stands before a word with one dash, so that it is not read as an option; no word can hold it. */
const HELD = "\u0000";

/** Parses what follows a command. Throws WordError for an option that the command does not know. */
export function parseArguments(argv: readonly string[], known: KnownOptions): Arguments {
  const options: ParseArgsConfig["options"] = Object.fromEntries([
    ...known.options.map((name) => [name, { type: "string" }] as const),
    ...(known.flags ?? []).map((name) => [name, { type: "boolean" }] as const),
  ]);
  // Not strict, since node tells what is wrong in English only.
  const { values, positionals, tokens } = parseArgs({
    args: known.hasDashedWords === true ? argv.map(held) : [...argv],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === "option") refuseWrong(token, known);
  return { files: positionals.map(released), options: textsOf(values) };
}

function held(word: string): string {
  return /^-[^-]/.test(word) ? `${HELD}${word}` : word;
}

function released(word: string): string {
  return word.startsWith(HELD) ? word.slice(HELD.length) : word;
}

interface OptionToken {
  readonly name: string;
  /** As typed, with its dashes. */
  readonly rawName: string;
  readonly value: string | undefined;
  /** True where the value is joined to the name by =. */
  readonly inlineValue: boolean | undefined;
}

/** A word that looks like an option is no value, unless it is joined to the name: --from --to lacks a day. */
function refuseWrong(token: OptionToken, { options, flags = [] }: KnownOptions): void {
  const { name, rawName, value, inlineValue } = token;
  const filling = {
    name: rawName,
    options: [...options, ...flags].map((one) => `--${one}`).join(" "),
  };
  if (rawName !== `--${name}` || ![...options, ...flags].includes(name))
    throw new WordError(words.noOption, filling);
  if (flags.includes(name)) {
    if (value !== undefined) throw new WordError(words.hasValue, filling);
    return;
  }
  const isOption = inlineValue !== true && /^-./.test(released(value ?? ""));
  if (value === undefined || isOption) throw new WordError(words.noValue, filling);
}

function textsOf(values: Readonly<Record<string, unknown>>): Options {
  const texts: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(values))
    if (typeof value === "string") texts[name] = value;
    else if (value === true) texts[name] = "yes";
  return texts;
}

/** A calendar day of an option, or undefined when it was not given. */
export function dayOption(options: Options, name: string): number | undefined {
  const text = options[name];
  if (text === undefined) return undefined;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayOfIso(text) : undefined;
  if (day === undefined) throw new WordError(words.noDay, { name, text });
  return day;
}

/** A currency of an option, or undefined when it was not given. */
export function currencyOption(options: Options, name: string): string | undefined {
  const code = options[name]?.toUpperCase();
  if (code !== undefined && !isCurrency(code))
    throw new WordError(words.noCurrency, { name, text: code });
  return code;
}

/** One word of a list, or undefined when the option was not given. */
export function choiceOption<Choice extends string>(
  options: Options,
  { name, choices }: { name: string; choices: readonly Choice[] },
): Choice | undefined {
  const word = options[name];
  const chosen = choices.find((choice) => choice === word);
  if (word !== undefined && chosen === undefined)
    throw new WordError(words.noChoice, { name, text: word, choices: choices.join(", ") });
  return chosen;
}

/** Words of an option separated by commas; none when it was not given. */
export function listOption(options: Options, name: string): readonly string[] {
  return (options[name] ?? "").split(",").filter((word) => word !== "");
}

export function languageOption(options: Options): string | undefined {
  return choiceOption(options, { name: "language", choices: languages });
}

/** The language of --language wherever it stands, for what is said before or instead of a run; else English. */
export function spokenLanguage(argv: readonly string[]): string {
  const options = { language: { type: "string" } } as const;
  const { values } = parseArgs({ args: [...argv], options, strict: false });
  return languages.find((language) => language === values.language) ?? "en";
}
