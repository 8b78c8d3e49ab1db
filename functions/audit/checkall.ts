import { ruleSetOf } from "../../addin/statutes/rule-sets";
import { booksUnchecked } from "../runtime/books-of";
import { checkBooks } from "../runtime/check-books";
import { findingHeadings } from "../runtime/finding-words";
import { findingRows } from "../runtime/findings-answer";
import { languageOf } from "../runtime/own-language";
import { dayOf, flagOf, wordOf } from "../runtime/scalars";

/**
 * Everything that the checks find in the tables: where it is, what is wrong, and what to do. The last row says how many
 * findings there are, how many checks looked, and which could not because a table is missing.
 * @customfunction CHECKALL
 * @param ledger The whole ledger with its headings, such as Ledger[#All], or a book.
 * @param [accounts] The table of accounts.
 * @param [categories] The table of categories.
 * @param [funds] The table of funds.
 * @param [members] The table of members.
 * @param [pledges] The table of pledges.
 * @param [rates] The table of rates.
 * @param [statements] The table of statements.
 * @param [counts] The table of cash counts.
 * @param [periods] The table of periods.
 * @param [ruleSet] Rule set, icor-2010 or icl; that of the settings of a book unless told.
 * @param [language] Language of the answer, such as de; en unless told. Excel has the messages in English only.
 * @param [today] The day it is, such as TODAY(); the day of the last entry unless told, and then no date is in the future.
 * @param [headers] FALSE to leave the headings out.
 * @param invocation Where the arguments stand.
 * @returns Severity, Rule, Table, Row (the entry's number where it has one), Cell, Message, Suggestion, Status (open or accepted).
 * @requiresParameterAddresses
 * @unknown Never; a cell that cannot be read is a finding.
 * @rounding None.
 * @example =TREASURY.CHECKALL(Ledger[#All],Accounts[#All],Categories[#All])
 */
export function checkall(
  ledger: any[][],
  accounts?: any[][],
  categories?: any[][],
  funds?: any[][],
  members?: any[][],
  pledges?: any[][],
  rates?: any[][],
  statements?: any[][],
  counts?: any[][],
  periods?: any[][],
  ruleSet?: any,
  language?: any,
  today?: any,
  headers?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const books = booksUnchecked({
    needs: { Ledger: ledger },
    may: {
      Accounts: accounts,
      Categories: categories,
      Funds: funds,
      Members: members,
      Pledges: pledges,
      Rates: rates,
      Statements: statements,
      CashCounts: counts,
      Periods: periods,
    },
  });
  const rules = wordOf(ruleSet, "ruleSet");
  const settings =
    rules === "" ? books.settings : { ...books.settings, ruleSet: ruleSetOf(rules).id };
  const told = languageOf(language);
  const run = checkBooks({ ...books, settings }, { language: told, today: dayOf(today, "today") });
  const rows = findingRows(books, run, told);
  return flagOf(headers, "headers", true) ? [findingHeadings(told), ...rows] : rows;
}
