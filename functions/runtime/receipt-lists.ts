import { currencyOfEntry } from "../../addin/books/postings";
import { fullAddress } from "../../addin/core/cells";
import { isCurrency } from "../../addin/core/currencies";
import { ArgumentError } from "../../addin/core/faults";
import { sumMinor } from "../../addin/core/money";
import { reason } from "../../addin/core/reason";
import { booksUnchecked, matrixOf } from "./books-of";
import { plainValue } from "./cell-values";
import { columnOf, isBlank, textsOf } from "./columns";
import { minorIn } from "./given-cells";
import { tablesOfHandle } from "./handles";
import { headedRange, ledgerHeadings } from "./headed-range";
import { knownTable } from "./recognise";

/** What a list says of a receipt: its amount in all, in minor units, and its first cell. */
export interface ReceiptSum {
  readonly number: string;
  readonly currency: string;
  readonly minor: number;
  readonly rows: number;
  readonly place: string;
}

const NUMBER = [
  "number",
  "no",
  "nr",
  "receipt",
  "receipt no",
  "quittung",
  "quittungsnummer",
  "recibo",
  "reçu",
];
const AMOUNT = [...ledgerHeadings("in"), "amount", "betrag", "importe", "montant"];

/** Receipts by their numbers, of the ledger's column Receipt or of a list with a number and an amount. */
export function receiptSums(argument: unknown, name: string, currency: string) {
  const values = matrixOf(argument);
  if (values === undefined) throw new ArgumentError(reason`${name} is missing`);
  const first = plainValue(values[0][0]);
  const isBook =
    values.length === 1 && typeof first === "string" && tablesOfHandle(first) !== undefined;
  const isLedger = isBook || knownTable(values)?.name === "Ledger";
  const items = isLedger ? ofLedger(values) : ofList(argument, name, currency);
  const sums = new Map<string, ReceiptSum>();
  for (const item of items.found) {
    const known = sums.get(item.number);
    if (known !== undefined && known.currency !== item.currency)
      throw new ArgumentError(
        reason`${item.place}: receipt ${item.number} is in ${item.currency} here and in ${known.currency} at ${known.place}`,
      );
    sums.set(
      item.number,
      known === undefined
        ? item
        : { ...known, minor: sumMinor([known.minor, item.minor]), rows: known.rows + 1 },
    );
  }
  return { sums, given: items.given, used: items.found.length };
}

function ofLedger(argument: unknown) {
  const { ledger, accounts } = booksUnchecked({ needs: { Ledger: argument } });
  const found: ReceiptSum[] = [];
  for (let row = 0; row < ledger.count; row++) {
    const number = ledger.text(row, "receipt");
    const minor = ledger.in[row] - ledger.out[row];
    const currency = currencyOfEntry(ledger, accounts, row);
    if (number === "" || Number.isNaN(minor) || !isCurrency(currency)) continue;
    const place = fullAddress(ledger.cell(row, "receipt"));
    found.push({ number, currency, minor, rows: 1, place });
  }
  return { found, given: ledger.count };
}

function ofList(argument: unknown, name: string, currency: string) {
  const range = headedRange(argument, name);
  const at = {
    number: range.find(NUMBER),
    amount: range.find(AMOUNT),
    currency: range.find(ledgerHeadings("currency")),
  };
  if (at.number < 0 || at.amount < 0)
    throw new ArgumentError(
      reason`${name}: columns 'Number' and 'Amount' not found. Headers: ${range.headings.join(", ")}`,
    );
  const numbers = textsOf(range.column(at.number));
  const codes = at.currency < 0 ? [] : textsOf(range.column(at.currency));
  const found = numbers.flatMap((number, row): ReceiptSum[] => {
    const value = range.value(row, at.amount);
    if (number === "" && isBlank(value)) return [];
    const place = range.place(row, at.number);
    if (number === "")
      throw new ArgumentError(reason`${place}: the number of the receipt is missing`);
    const code = codes[row] || currency;
    if (!isCurrency(code))
      throw new ArgumentError(
        reason`${range.place(row, at.currency)} is "${code}"; it must be a currency of ISO 4217, such as EUR`,
      );
    const [cell] = columnOf(value, "amount").values;
    const typed = typeof cell === "object" && cell !== null ? cell.error : cell;
    const minor = minorIn({ value: typed, place: range.place(row, at.amount) }, code);
    return [{ number, currency: code, minor, rows: 1, place }];
  });
  return { found, given: range.count };
}
