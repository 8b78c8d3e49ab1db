import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { booksUnchecked } from "../runtime/books-of";
import { checkBooks } from "../runtime/check-books";
import { findingHeadings } from "../runtime/finding-words";
import { findingRows } from "../runtime/findings-answer";
import { givenTables } from "../runtime/given-tables";
import { ownLanguage } from "../runtime/own-language";
import { neededText } from "../runtime/scalars";

/**
 * What one check finds in the tables that are handed over.
 * @customfunction CHECK
 * @param ruleId Code of the check, such as LED-08.
 * @param tables Whole tables with their headings that the check needs, such as Ledger[#All], or a book.
 * @param invocation Where the arguments stand.
 * @returns Severity, Rule, Table, Row (the entry's number where it has one), Cell, Message, Suggestion, Status (open or accepted); last the total.
 * @requiresParameterAddresses
 * @unknown Never; a table that the check needs and does not get is named, and what only the pane can check. The day is that of the last entry.
 * @rounding None.
 * @example =TREASURY.CHECK("LED-08",Ledger[#All])
 */
export function check(
  ruleId: string,
  tables: any[][][],
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const code = neededText(ruleId, "ruleId").toUpperCase();
  const books = booksUnchecked({ needs: {}, may: givenTables(tables) });
  const language = ownLanguage();
  const run = checkBooks(books, { only: [code], language });
  if (run.unseen.length > 0)
    throw new ArgumentError(
      reason`${code} looks at the whole workbook or at a report, which tables do not show; the pane runs it`,
    );
  const [without] = run.notRun;
  if (without !== undefined)
    throw new ArgumentError(
      reason`${code} needs the table ${without.tables.join(", ")}; hand it over, too`,
    );
  return [findingHeadings(language), ...findingRows(books, run, language)];
}
