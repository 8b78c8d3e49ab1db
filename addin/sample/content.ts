import type { LedgerContent } from "../file/write-ledger";
import { categories } from "../statutes/starter-rows";
import { accountRows } from "./accounts";
import { auditSampleRows, findingRows } from "./audit";
import { countLineRows, countRows } from "./cash-counts";
import { fundRows } from "./funds";
import {
  conferenceRows,
  delegationRows,
  invitationRows,
  mandateRows,
  periodRows,
} from "./governance";
import { inKindRows } from "./in-kind";
import { allocationRows, ledgerRows, numberOf } from "./ledger";
import { literatureRows, stockRows } from "./literature";
import { memberRows, regionRows, statusRows } from "./members";
import { otherItemRows } from "./other-items";
import { budgetRows, closingRows } from "./plans";
import { pledgeRows } from "./pledges";
import { rateRows } from "./rates";
import type { Row } from "./rows";
import { statementLineRows, statementRows } from "./statements";

const SETTINGS: readonly Row[] = [
  { key: "organisation", value: "World Federation of Community Gardens (invented)" },
  { key: "body", value: "ICC" },
  { key: "base-currency", value: "EUR" },
  { key: "language", value: "en" },
  { key: "rule-set", value: "icor-2010", source: "Statute of 6 October 2010" },
  { key: "rates.max-age-days", value: "31", source: "ICC, minutes 2022-03-19, item 3" },
  { key: "voucher-limit", value: "0" },
  {
    key: "note.events-after-end",
    value:
      "After the end of the period the landlord announced that the storage room will be given up in 2026; the deposit will then come back.",
  },
];

const BODIES: readonly Row[] = [
  { body: "ICC", name: "International Coordinating Committee", tier: "world", baseCurrency: "EUR" },
];

/** Money that comes back is shown on the line of the payments that it belongs to. */
const REFUNDS: Row = {
  category: "meeting-refunds",
  side: "receipt",
  reportLine: "payments.committee-meetings",
};

/** The whole sample by table: an invented federation over 43 months, without a single fault. */
export function sampleContent(): LedgerContent {
  return new Map<string, readonly Row[]>([
    ["Settings", SETTINGS],
    ["Bodies", BODIES],
    ["Regions", regionRows],
    ["Members", memberRows()],
    ["MemberStatus", statusRows()],
    ["Mandates", mandateRows()],
    ["Conferences", conferenceRows],
    ["Invitations", invitationRows()],
    ["Delegations", delegationRows()],
    ["Accounts", accountRows()],
    ["Categories", [...categories(), REFUNDS]],
    ["Funds", fundRows()],
    ["Ledger", ledgerRows()],
    ["Pledges", pledgeRows()],
    ["Allocations", allocationRows()],
    ["Rates", rateRows()],
    ["Budget", budgetRows()],
    ["InKind", inKindRows()],
    ["AssetsAndLiabilities", otherItemRows(numberOf)],
    ["Literature", literatureRows()],
    ["StockMoves", stockRows(numberOf)],
    ["CashCounts", countRows()],
    ["CountLines", countLineRows()],
    ["Statements", statementRows()],
    ["StatementLines", statementLineRows()],
    ["Periods", periodRows],
    ["Closings", closingRows()],
    ["AuditSamples", auditSampleRows()],
    ["Findings", findingRows],
  ]);
}
