import { CURRENT_CURRENCIES, HISTORIC_CURRENCIES } from "./currency-table";

/** A currency of ISO 4217. */
export interface Currency {
  readonly code: string;
  /** Decimals of the minor unit: 0, 2, 3 or 4. The standard's, which for some 15 currencies are not those of browsers. */
  readonly digits: number;
  /** English name. */
  readonly name: string;
  /** Last day of payments between accounts, ISO; absent while the currency is current. */
  readonly until?: string;
}

const LINE = /^(?<code>[A-Z]{3}) (?<digits>\d) (?:(?<until>\d{4}-\d{2}-\d{2}) )?(?<name>.+)$/;

function currencyOfLine(line: string): Currency {
  const parts = LINE.exec(line)?.groups;
  if (!parts) throw new Error(`Currency table: "${line}" is no currency.`);
  const { code, digits, name, until } = parts;
  return Object.freeze({ code, digits: Number(digits), name, ...(until ? { until } : {}) });
}

const TABLE: readonly Currency[] = Object.freeze(
  `${CURRENT_CURRENCIES}${HISTORIC_CURRENCIES}`
    .split("\n")
    .filter((line) => line !== "")
    .map(currencyOfLine)
    .sort((a, b) => (a.code < b.code ? -1 : 1)),
);

// A Map, not an object: "constructor" and "__proto__" are no currencies.
const BY_CODE: ReadonlyMap<string, Currency> = new Map(
  TABLE.map((currency) => [currency.code, currency]),
);

/** All currencies, current and historic, by code. */
export function currencies(): readonly Currency[] {
  return TABLE;
}

/** True for a code of the table, current or historic, in capitals. */
export function isCurrency(code: string): boolean {
  return BY_CODE.has(code);
}

/** Decimals of the currency's minor unit. An unknown code is a fault of the program: callers ask `isCurrency` first. */
export function minorUnitDigits(code: string): number {
  const currency = BY_CODE.get(code);
  if (!currency) throw new Error(`"${code}" is no currency code of ISO 4217.`);
  return currency.digits;
}
