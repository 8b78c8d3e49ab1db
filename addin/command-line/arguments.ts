import { type ParseArgsConfig, parseArgs } from "node:util";
import { dayOfIso } from "../core/calendar";
import { isCurrency } from "../core/currencies";
import { ArgumentError } from "../core/faults";
import { languages } from "../core/words";

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
}

/** Parses what follows a command. Throws ArgumentError for an option that the command does not know. */
export function parseArguments(
  argv: readonly string[],
  { options: known, flags = [] }: KnownOptions,
): Arguments {
  const options: ParseArgsConfig["options"] = Object.fromEntries([
    ...known.map((name) => [name, { type: "string" }] as const),
    ...flags.map((name) => [name, { type: "boolean" }] as const),
  ]);
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    return { files: positionals, options: textsOf(values) };
  } catch (fault) {
    const [sentence] = (fault instanceof Error ? fault.message : String(fault)).split(". ");
    throw new ArgumentError(
      `${sentence}. Options: ${[...known, ...flags].map((name) => `--${name}`).join(" ")}`,
    );
  }
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
  if (day === undefined)
    throw new ArgumentError(`--${name} is ${text}; it must be a day such as 2025-12-31`);
  return day;
}

/** A currency of an option, or undefined when it was not given. */
export function currencyOption(options: Options, name: string): string | undefined {
  const code = options[name]?.toUpperCase();
  if (code !== undefined && !isCurrency(code))
    throw new ArgumentError(`--${name} is ${code}; it must be an ISO 4217 code such as EUR`);
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
    throw new ArgumentError(`--${name} is ${word}; it must be one of ${choices.join(", ")}`);
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
