import { checkFigures } from "./check-figures";
import type { TableSeal } from "./seal-of-table";

/** Sum of amounts in one currency. */
export interface SealedTotal {
  /** Key of the column, or "net" for money in less money out. */
  readonly key: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Decimal text with the decimals of the currency; "unknown" where an amount cannot be read. */
  readonly sum: string;
}

/** What the line for the minutes says. */
export interface SealFacts {
  /** Name of the Excel table. */
  readonly table: string;
  /** Last day of the rows that count, ISO; "" for the whole table. */
  readonly to: string;
  readonly rows: number;
  readonly totals: readonly SealedTotal[];
  /** First figures of the hash in the order of the sheet; "" where that is the order of the canonical text. */
  readonly order: string;
  /** First figures of the table's hash. */
  readonly seal: string;
  /** First figures of the seal of the period before; "" where none was named. */
  readonly after: string;
}

/** 128 bits: nobody finds another table with these figures. */
export const SEAL_FIGURES = 32;
/** 64 bits name an earlier seal, 32 an order: neither protects an amount. */
export const AFTER_FIGURES = 16;
export const ORDER_FIGURES = 8;

/** Figures of a hash as the line shows them. */
export function shownFigures({ hash, orderHash }: TableSeal): Pick<SealFacts, "seal" | "order"> {
  return {
    seal: hash.slice(0, SEAL_FIGURES),
    order: orderHash === hash ? "" : orderHash.slice(0, ORDER_FIGURES),
  };
}

/** The line for the minutes: what was sealed in words and sums, the seal, and figures that show a typing error. */
export function sealLine(facts: SealFacts): string {
  const line = lineWithoutCheck(facts);
  return `${line}; check ${checkFigures(line)}`;
}

function lineWithoutCheck({ table, to, rows, totals, order, seal, after }: SealFacts): string {
  const sums = totals
    .map(({ key, currency, sum }, at) => {
      const isSameKey = totals[at - 1]?.key === key;
      return `${isSameKey ? "" : `${key} `}${currency} ${sum}`;
    })
    .join(", ");
  return [
    `${table}${to === "" ? "" : ` to ${to}`}: ${rows} ${rows === 1 ? "row" : "rows"}`,
    ...(sums === "" ? [] : [sums]),
    ...(order === "" ? [] : [`order ${order}`]),
    ...(after === "" ? [] : [`after ${grouped(after)}`]),
    `seal ${grouped(seal)}`,
  ].join("; ");
}

const grouped = (figures: string): string => figures.replace(/(.{8})(?=.)/g, "$1 ");

/** Why a text is no seal line: it does not look like one, or its check figures tell of a typing error. */
export type LineFault =
  | { readonly fault: "form" }
  | { readonly fault: "check"; readonly typed: string; readonly worked: string };

const HEX = "(?: ?[0-9a-f])";
const LINE = new RegExp(
  `^(?<table>[^ :;]+)(?: to (?<to>\\d{4}-\\d{2}-\\d{2}))? ?: ?(?<rows>\\d+) rows?(?: ?; ?(?<totals>[^;]*?))??(?: ?; ?order (?<order>${HEX}{${ORDER_FIGURES}}))?(?: ?; ?after (?<after>${HEX}{${AFTER_FIGURES}}))? ?; ?seal (?<seal>${HEX}{${SEAL_FIGURES}}) ?; ?check (?<check>${HEX}{4})$`,
  "i",
);
/** The key stands before the first of its sums only. */
const TOTAL = /^(?:(?<key>[^ ]+) )?(?<currency>[A-Za-z]{3}) (?<sum>-?\d+(?:\.\d+)?|unknown)$/;

/** Reads a line as somebody copied it from the minutes: more spaces, other dashes and capitals do not matter. */
export function readSealLine(typed: string): SealFacts | LineFault {
  const parts = LINE.exec(plainLine(typed))?.groups;
  if (parts === undefined) return { fault: "form" };
  const totals = readTotals(parts.totals ?? "");
  if (totals === undefined) return { fault: "form" };
  const facts: SealFacts = {
    table: parts.table,
    to: parts.to ?? "",
    rows: Number(parts.rows),
    totals,
    order: figuresOf(parts.order),
    seal: figuresOf(parts.seal),
    after: figuresOf(parts.after),
  };
  const worked = checkFigures(lineWithoutCheck(facts));
  const check = figuresOf(parts.check);
  return check === worked ? facts : { fault: "check", typed: check, worked };
}

function readTotals(typed: string): readonly SealedTotal[] | undefined {
  const totals: SealedTotal[] = [];
  for (const sum of typed.split(/ ?, ?/).filter((part) => part !== "")) {
    const parts = TOTAL.exec(sum)?.groups;
    const key = parts?.key ?? totals.at(-1)?.key;
    if (parts === undefined || key === undefined) return undefined;
    totals.push({ key, currency: parts.currency.toUpperCase(), sum: parts.sum });
  }
  return totals;
}

/** What word processors make of a line is undone: spaces, dashes, quotes around it, a full stop behind it. */
function plainLine(typed: string): string {
  return typed
    .normalize("NFKC")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/^[ "'“”„«»]+|[ ."'“”„«»]+$/g, "");
}

const figuresOf = (text = ""): string => text.replaceAll(" ", "").toLowerCase();
