import type { ReportTable } from "../../core/document";
import { type MemberLine, memberLines } from "./member-lines";
import type { ReportSource } from "./source";
import { receiptsAndPayments } from "./t1-receipts-and-payments";
import { statementByFund } from "./t2-funds";
import { cashPosition } from "./t3-cash-position";
import { useOfAccounts } from "./t3b-use-of-accounts";
import { contributionsByMember } from "./t4-contributions-by-member";
import { contributionsByContinent } from "./t5-contributions-by-continent";
import { ratesUsed } from "./t13-rates-used";
import { ratesByYear } from "./t13b-rates-by-year";

/** The tables of the report. Those that would have nothing to say are absent. */
export interface ReportTables {
  readonly statement: ReportTable;
  readonly funds: ReportTable | undefined;
  readonly cash: ReportTable;
  readonly use: ReportTable;
  readonly members: ReportTable | undefined;
  readonly continents: ReportTable | undefined;
  readonly rates: ReportTable | undefined;
  readonly yearRates: ReportTable | undefined;
}

/** Makes all tables; the sentences of the report take their figures from them. */
export function reportTables(source: ReportSource): ReportTables {
  const lines: readonly MemberLine[] = memberLines(source);
  return {
    statement: receiptsAndPayments(source),
    funds: statementByFund(source),
    cash: cashPosition(source),
    use: useOfAccounts(source),
    members: lines.length > 0 ? contributionsByMember(source, lines) : undefined,
    continents:
      source.books.members.length > 0 ? contributionsByContinent(source, lines) : undefined,
    rates: ratesUsed(source),
    yearRates: ratesByYear(source),
  };
}
