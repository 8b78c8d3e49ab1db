import { categories } from "../../../addin/statutes/starter-rows";
import type { Book, Row } from "./book";
import { contributionsOf } from "./contributions";
import { evidenceOf } from "./evidence";
import { fundsOf } from "./funds";
import { ledgerTables } from "./ledger-rows";
import {
  conferenceRows,
  mandateRows,
  memberRows,
  membersOf,
  nameRows,
  regionRows,
  statusRows,
} from "./people";
import { periodTables } from "./periods";
import { type BookSize, type Plan, planOf } from "./plan";
import { ratesOf } from "./rates";
import {
  auditTables,
  budgetRows,
  inKindRows,
  literatureOf,
  otherItemRows,
  returnRows,
} from "./registers";
import { runningBundles } from "./running";
import { settle } from "./settle";
import { transferBundles } from "./transfers";

/**
 * A random book of a federation in which nothing is wrong: the same one for the same size and seed. It is made from what
 * people do, not from what is checked, and knows nothing of the checks.
 */
export function honestBook(size: BookSize): Book {
  const plan = planOf(size);
  const members = membersOf(plan);
  const rates = ratesOf(plan);
  const funds = fundsOf(plan, members);
  const literature = literatureOf(plan);
  const contributions = contributionsOf(plan, members);
  const settled = settle(plan, [
    ...contributions.bundles,
    ...literature.bundles,
    ...funds.bundles,
    ...runningBundles(plan, members),
    ...transferBundles(plan, rates),
  ]);
  const { ledger, splits, allocations } = ledgerTables(plan, { settled, rates });
  const conferences = conferenceRows(plan, members);
  const evidence = evidenceOf(plan, settled);
  const { periods, closings } = periodTables(plan, settled);
  const audit = auditTables(plan, settled);
  const tables = new Map<string, Row[]>([
    ["Settings", settingRows(plan)],
    ["Rules", [{ ruleSet: plan.ruleSet, key: "note", value: "as adopted" }]],
    ["Bodies", bodyRows(plan)],
    ["Regions", regionRows()],
    ["Members", memberRows(plan, members)],
    ["Names", nameRows(members)],
    ["MemberStatus", statusRows(plan, members)],
    ["Mandates", mandateRows(plan, members)],
    ["Conferences", conferences.conferences],
    ["Invitations", conferences.invitations],
    ["Delegations", conferences.delegations],
    ["Accounts", accountRows(plan)],
    ["Categories", categoryRows()],
    ["Funds", funds.rows],
    ["Ledger", ledger],
    ["Splits", splits],
    ["Pledges", contributions.pledges],
    ["Allocations", allocations],
    ["Rates", [...rates.rows]],
    ["Budget", budgetRows(plan)],
    ["InKind", inKindRows(plan, members)],
    ["Literature", literature.catalogue],
    ["StockMoves", literature.moveRows(settled)],
    ["AssetsAndLiabilities", otherItemRows(plan)],
    ["CashCounts", evidence.counts],
    ["CountLines", evidence.countLines],
    ["Statements", evidence.statements],
    ["StatementLines", evidence.lines],
    ["Periods", periods],
    ["Closings", closings],
    ["Returns", returnRows(plan)],
    ["AuditSamples", audit.samples],
    ["Findings", audit.findings],
    ["ChangeLog", audit.changes],
  ]);
  const { base, today, language, openFrom, last } = plan;
  return { tables, base, today, language, openFrom, last };
}

function settingRows({ base, body, ruleSet, language }: Plan): Row[] {
  const values = {
    organisation: "Gardens",
    body,
    "base-currency": base,
    language,
    "rule-set": ruleSet,
    "rates.max-age-days": "31",
    "voucher-limit": "0",
  };
  return Object.entries(values).map(([key, value]) => ({ key, value }));
}

function bodyRows({ base, body }: Plan): Row[] {
  const row = (name: string, tier: string, parent: string | null): Row => ({
    body: name,
    name: `Committee ${name}`,
    tier,
    parent,
    baseCurrency: base,
  });
  return [
    row("ICC", "world", null),
    row("CCC-EU", "continental", "ICC"),
    row("RCC-North", "regional", body),
  ];
}

function accountRows({ accounts, body, last }: Plan): Row[] {
  return accounts.map(({ account, kind, currency, opened, closed }) => ({
    account,
    body,
    kind,
    currency,
    opened,
    closed: closed === 0 ? null : closed,
    holder: "financial-officer",
    use: "free",
    confirmedUntil: kind === "cash" || kind === "in-transit" ? null : closed === 0 ? last : closed,
  }));
}

/** The list with which books start, and a line of which only a part is shown. */
function categoryRows(): Row[] {
  return [
    ...categories().map(({ category, side, reportLine }) => ({
      category,
      side,
      reportLine: reportLine ?? null,
    })),
    { category: "legacies", parent: "donations", side: "receipt", ofWhich: "yes" },
    { category: "meeting-refunds", side: "receipt", reportLine: "payments.committee-meetings" },
  ];
}
