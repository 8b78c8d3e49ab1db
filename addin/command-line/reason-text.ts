import { Reason, type ReasonValue } from "../core/reason";
import type { Filling, Message, Say } from "../core/words";
import { reasonMessages } from "./reason-words/all";

/** A sentence of the catalogue with the names of its values in their order. */
interface Said {
  readonly message: Message;
  readonly names: readonly string[];
}

const said: ReadonlyMap<string, Said> = new Map(
  reasonMessages.map((message) => [
    formOf(message.english),
    { message, names: [...message.english.matchAll(/\{(\w+)\}/g)].map(([, name]) => name) },
  ]),
);

/** The English of the catalogue with every value as {}, as the parts of a reason stand around theirs. */
export function formOf(english: string): string {
  return english.replaceAll("''", "'").replace(/\{\w+\}/g, "{}");
}

/**
 * What a custom function says where it has no answer, in the language of a speaker. The functions speak English, for Excel
 * tells them no language; a sentence that the catalogue lacks stays so.
 */
export function reasonText(reason: Reason | string, say: Say): string {
  const { parts, values } = typeof reason === "string" ? new Reason([reason], []) : reason;
  const shown = values.map((value) => valueText(value, say));
  const found = said.get(parts.join("{}"));
  if (found === undefined) return new Reason(parts, shown).toString();
  const filling: Filling = Object.fromEntries(found.names.map((name, at) => [name, shown[at]]));
  return say(found.message, filling);
}

/** A count stays a number, which decides a plural. */
function valueText(value: ReasonValue, say: Say): string | number {
  if (typeof value === "number") return value;
  return value instanceof Reason ? reasonText(value, say) : String(value);
}
