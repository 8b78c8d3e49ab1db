import type { Books } from "../../addin/books/books";
import { otherUses } from "../../addin/books/fund-purpose";
import { withFundsOfLedger } from "../../addin/books/funds-of-ledger";
import { currencyOfEntry } from "../../addin/books/postings";
import { isCurrency } from "../../addin/core/currencies";
import { reason } from "../../addin/core/reason";
import { type Answer, moneyOf } from "../runtime/answers";
import { booksOf } from "../runtime/books-of";
import { answerCurrency } from "../runtime/cash-source";
import { amountAddress, ENTRY_HEADINGS, entryAnswers } from "../runtime/entry-cells";
import { type FundFlow, fundFlows } from "../runtime/fund-flows";
import { fundFlowsInBase } from "../runtime/fund-flows-in-base";
import { counted, withEnd } from "../runtime/result-end";

/**
 * What was given for a purpose and what became of it, fund by fund: received, spent, left; spent beyond what was there; and
 * payments outside of the fund's purpose or days, as check FND-02 says it.
 * @customfunction FUNDUSE
 * @param ledger The whole ledger with its headings, such as Ledger[#All], or a book.
 * @param [funds] The table of funds, such as Funds[#All], which tells purposes and days.
 * @param [categories] The table of categories, which tells what is a payment, a transfer or an opening.
 * @param [accounts] The table of accounts, such as Accounts[#All].
 * @param [rates] The table of rates, such as Rates[#All], for funds that hold several currencies.
 * @param [base] Currency in which these are added up, such as EUR; that of the settings unless told.
 * @param invocation Where the arguments stand.
 * @returns Fund, Currency, Received (with the opening), Spent, Moved between accounts, Left, Overspent, Other use; with rates a
 *   row for each fund of several currencies, added up in the base; then the payments of other use: What, No, Date, Account, Amount, Currency, Text, Cell; then the end of every test.
 * @requiresParameterAddresses
 * @unknown An amount of the fund is not known; in the base where a rate is missing or too old.
 * @rounding None; in the base each entry is converted once at the rate of its day, half-even.
 * @example =TREASURY.FUNDUSE(Ledger[#All],Funds[#All],Categories[#All],Accounts[#All])
 */
export function fundUse(
  ledger: any[][],
  funds?: any[][],
  categories?: any[][],
  accounts?: any[][],
  rates?: any[][],
  base?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const given = booksOf({
    needs: { Ledger: ledger },
    may: { Funds: funds, Categories: categories, Accounts: accounts, Rates: rates },
  });
  const books = withFundsOfLedger(given);
  const { postings } = books;
  const uses = [...otherUses(books)];
  const other = new Map<string, number>();
  for (const { at } of uses) {
    const currency = currencyOfEntry(books.ledger, books.accounts, postings.entry[at]);
    const key = `${postings.fund[at]}\t${currency}`;
    other.set(key, (other.get(key) ?? 0) - postings.amount[at]);
  }
  const flows = fundFlows(books).filter(({ currency }) => isCurrency(currency));
  const rows = flows.map((flow) => rowOf(flow, other.get(`${flow.index}\t${flow.currency}`) ?? 0));
  const inBase = books.tables.has("Rates") ? rowsInBase(books, flows, base) : [];
  const overspent = flows.filter(({ left }) => left < 0).length;
  const used = postings.fund.filter((fund) => fund >= 0).length;
  return withEnd(
    [
      ["Fund", "Currency", "Received", "Spent", "Moved", "Left", "Overspent", "Other use"],
      ...rows,
      ...inBase,
      ...(uses.length === 0 ? [] : [["Other use", ...ENTRY_HEADINGS, "Cell"]]),
      ...uses.map(({ at, use }) => [
        USES[use],
        ...entryAnswers(books, postings.entry[at]),
        amountAddress(books, postings.entry[at]),
      ]),
    ],
    {
      given: postings.count,
      used,
      leftOut: used === postings.count ? "" : "postings without a fund",
      method: "postings by fund and currency; purposes and days of the table of funds",
      sentence: `${counted(uses.length, "payment")} of earmarked money ${uses.length === 1 ? "lies" : "lie"} outside of the purpose or the days on record, and ${counted(overspent, "balance")} of a fund in a currency ${overspent === 1 ? "is" : "are"} below 0. A decision may allow it: ask for it, and record it with the fund. A fund below 0 in one currency may have enough in another.`,
    },
  );
}

const USES = {
  category: "other purpose",
  before: "before the fund begins",
  after: "after the fund ended",
} as const;

function rowOf(
  { fund, currency, received, spent, moved, left }: FundFlow,
  other: number,
): Answer[] {
  const money = (minor: number): number =>
    moneyOf(minor, currency, reason`an amount of the fund ${fund} is not known`);
  return [fund, currency, ...[received, spent, moved, left, Math.max(0, -left), other].map(money)];
}

/** Funds of several currencies, added up in one. */
function rowsInBase(books: Books, flows: readonly FundFlow[], base: unknown): Answer[][] {
  const all = flows.map(({ index }) => index);
  const several = new Set(all.filter((index, at) => all.indexOf(index) !== at));
  if (several.size === 0) return [];
  const currency = answerCurrency(books, base, "base");
  return fundFlowsInBase(books, { base: currency, several }).map((flow) =>
    "unknown" in flow
      ? [flow.fund, `all, in ${currency}`, ...new Array<Answer>(5).fill(flow.unknown), ""]
      : [flow.fund, `all, in ${currency}`, ...rowOf(flow, 0).slice(2, 7), ""],
  );
}
