import { book } from "../../functions/helpers/book";
import { dayOfIso } from "../core/calendar";
import { ArgumentError } from "../core/faults";
import type { Say } from "../core/words";
import { words } from "./call-words";
import type { LoadedBooks } from "./load-books";
import { columnRange, tableRange } from "./table-ranges";

type Parameter = FunctionMetadata["parameters"][number];

interface Given {
  readonly loaded: LoadedBooks | undefined;
  readonly say: Say;
}

/** Words of a command line as the arguments that Excel would hand over, an invocation without an address behind them. */
export function callArguments(
  { id, parameters }: FunctionMetadata,
  { texts, ...given }: Given & { texts: readonly string[] },
): unknown[] {
  const last = parameters.at(-1);
  const isRepeating = last?.repeating === true;
  const fixed = isRepeating ? parameters.slice(0, -1) : parameters;
  if (!isRepeating && texts.length > fixed.length)
    throw new ArgumentError(
      given.say(words.tooMany, {
        name: id,
        most: fixed.length,
        count: texts.length,
        texts: texts.join(" "),
      }),
    );
  const args = fixed.map((parameter, at) => argumentOf({ id, parameter }, texts[at], given));
  if (last === undefined || !isRepeating) return [...args, {}];
  const rest = texts
    .slice(fixed.length)
    .map((text) => argumentOf({ id, parameter: last }, text, given));
  return [...args, rest, {}];
}

interface Asked {
  readonly id: string;
  readonly parameter: Parameter;
}

/** Null stands for an argument that is left out, as between two commas in Excel: the function says whether it needs it. */
function argumentOf({ id, parameter }: Asked, text: string | undefined, given: Given): unknown {
  const { name, description, type } = parameter;
  if (text === undefined && !parameter.optional)
    throw new ArgumentError(given.say(words.missing, { name: id, argument: name, description }));
  if (text === undefined || text === "") return null;
  if (parameter.dimensionality === "matrix") return rangeOf(name, text, given);
  if (type === "number") return numberOf(name, text, given);
  if (type === "boolean") return /^(true|yes)$/i.test(text);
  if (type === "string") return text;
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : text;
}

function numberOf(argument: string, text: string, { say }: Given): number {
  const number = Number(text);
  if (text.trim() === "" || Number.isNaN(number))
    throw new ArgumentError(say(words.noNumber, { argument, text }));
  return number;
}

/** The whole table of that name, [#All] or not; a column, such as Ledger[Out]; of several tables, such as Ledger+Categories, a book; or a range as JSON. */
function rangeOf(argument: string, text: string, given: Given): unknown[][] {
  if (text.startsWith("[")) return jsonRange(argument, text, given.say);
  // One number or day is a range of one cell, as in Excel.
  if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) return [[Number(text)]];
  if (dayOfIso(text) !== undefined) return [[text]];
  const tables = text.split("+").map((name) => tableOf(argument, name, given));
  return tables.length === 1 ? tables[0] : [[book(tables)]];
}

function tableOf(argument: string, name: string, { loaded, say }: Given): unknown[][] {
  const table = name.trim().replace(/\[#All\]$/i, "");
  if (loaded === undefined) throw new ArgumentError(say(words.noBook, { argument, table }));
  const range = tableRange(loaded.books, table) ?? columnRange(loaded.books, table);
  if (range === undefined) throw new ArgumentError(say(words.noTable, { table }));
  return range;
}

function jsonRange(argument: string, text: string, say: Say): unknown[][] {
  let range: unknown;
  try {
    range = JSON.parse(text);
  } catch {
    range = undefined;
  }
  if (Array.isArray(range) && range.every(Array.isArray)) return range;
  throw new ArgumentError(say(words.noRange, { argument, text }));
}
