import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { textOf } from "./scalars";

/** Settings of one argument, by name. */
export type Options = ReadonlyMap<string, string>;

/** Reads "key=value;key=value". Throws ArgumentError for a name that is not among the allowed ones. */
export function optionsOf(argument: unknown, names: readonly string[]): Options {
  const text = textOf(argument, "options");
  const options = new Map<string, string>();
  if (text === "" || text === "0") return options;
  for (const part of text.split(";").filter((one) => one.trim() !== "")) {
    const [key, value = ""] = part.split("=").map((one) => one.trim());
    const name = names.find((one) => one.toLowerCase() === key.toLowerCase());
    if (name === undefined || value === "")
      throw new ArgumentError(
        reason`options has "${part.trim()}"; write name=value with one of ${names.join(", ")}, such as ${names[0]}=...`,
      );
    options.set(name, value);
  }
  return options;
}

/** The number of a setting; nothing where it is not told. */
export function optionNumbers<Name extends string>(
  options: Options,
  names: readonly Name[],
): Partial<Record<Name, number>> {
  const found: Partial<Record<Name, number>> = {};
  for (const name of names) {
    const text = options.get(name);
    if (text === undefined) continue;
    const number = Number(text);
    if (!Number.isFinite(number))
      throw new ArgumentError(reason`options: ${name} is ${text}; it must be a number`);
    found[name] = number;
  }
  return found;
}
