import { minorUnitDigits } from "../../addin/core/currencies";
import { ArgumentError } from "../../addin/core/faults";
import { minorOfDecimal } from "../../addin/core/money";
import { decimalSign } from "../../addin/core/number-style";
import { reason } from "../../addin/core/reason";
import { minorOf } from "./money";
import { scalarOf } from "./scalars";

/** What may stand between groups of three figures, besides the sign that the language has for it. */
const GROUPING = "[\\s\\u00a0\\u202f'’]";

/**
 * An amount as minorOf has it, or text as a language writes it: 1.234,56 in German, 1,234.56 in English. Throws
 * ArgumentError where a text can be two amounts, such as 1.234 of a currency with three decimals.
 */
export function writtenMinor(
  argument: unknown,
  { currency, language, name }: { currency: string; language: string; name: string },
): number {
  const value = scalarOf(argument, name);
  const sign = decimalSign(language);
  const decimal =
    typeof value === "string" && sign !== undefined ? decimalText(value.trim(), sign) : undefined;
  if (decimal === undefined) return minorOf(argument, currency, name);
  const written = minorOfDecimal(decimal, minorUnitDigits(currency));
  const plain = minorOfDecimal(String(value).trim(), minorUnitDigits(currency));
  if (written === undefined) return minorOf(argument, currency, name);
  if (plain !== undefined && plain !== written)
    throw new ArgumentError(
      reason`${name} is ${String(value)}, which can be two amounts of ${currency}; hand it over as a number`,
    );
  return written;
}

/** Decimal text with a point, of text with groups of three; undefined where it is not written so. */
function decimalText(text: string, sign: "." | ","): string | undefined {
  const [group, decimal] = sign === "," ? ["\\.", ","] : [",", "\\."];
  const form = new RegExp(
    `^([+-]?)(\\d{1,3}(?:(${group}|${GROUPING})\\d{3}(?:\\3\\d{3})*)?|\\d+)(?:${decimal}(\\d+))?$`,
  );
  const found = form.exec(text);
  if (found === null) return undefined;
  const [, minus, whole, , part] = found;
  return `${minus}${whole.replace(/\D/g, "")}${part === undefined ? "" : `.${part}`}`;
}
