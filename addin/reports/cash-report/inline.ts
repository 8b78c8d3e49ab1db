import type { Inline, ReportTable } from "../../core/document";
import { unknown, type Value } from "../../core/value";
import type { Filling, Message, Say } from "../../core/words";

/** A figure in running text, with the place it comes from: table/row/column. */
export type Figure = Extract<Inline, { readonly figure: Value }>;

const START = "\ue000";
const END = "\ue001";
const PLACE = /\ue000(\w+)\ue001/;

/** The figure of a table's cell; "not known" where the table has no such cell. */
export function figureOf(table: ReportTable, row: string, column: string): Figure {
  const value = table.rows.find(({ key }) => key === row)?.values[column];
  return { key: `${table.id}/${row}/${column}`, figure: value ?? unknown("no such cell") };
}

/** A sentence whose figures stay figures: the message is said around them. */
export function sentence(
  say: Say,
  message: Message,
  { figures = {}, filling = {} }: { figures?: Record<string, Figure>; filling?: Filling },
): Inline[] {
  const places = Object.keys(figures).map((name) => [name, `${START}${name}${END}`]);
  const said = say(message, { ...filling, ...Object.fromEntries(places) });
  return said
    .split(PLACE)
    .map((part, index) => (index % 2 === 1 ? figures[part] : part))
    .filter((part) => part !== "" && part !== undefined);
}

/** Stands for a list of figures while its sentence is said. */
export const LIST = "\ue002";

/** A sentence in whose text the list stands where LIST was said. */
export function withList(said: readonly Inline[], list: readonly Inline[]): Inline[] {
  return said.flatMap((part) => {
    if (typeof part !== "string" || !part.includes(LIST)) return [part];
    const [before, after] = part.split(LIST);
    return [before, ...list, after].filter((one) => one !== "");
  });
}

/** Parts in a row, with a sign between them. */
export function joined(parts: readonly (readonly Inline[])[], sign: string): Inline[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [sign, ...part]));
}
