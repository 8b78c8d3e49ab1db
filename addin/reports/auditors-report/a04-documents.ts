import type { Account } from "../../books/accounts";
import type { Period } from "../../books/period";
import { pledgesInForce } from "../../books/pledges";
import type { Block, ReportRow } from "../../core/document";
import { count, day, NO_BREAK_SPACE, share } from "../../core/value";
import { words } from "./a04-words";
import type { Audit } from "./audit";
import { joined } from "./joined";
import { BOX_OPEN, column, heading, paragraph, row, shownCount } from "./layout";
import { words as shared } from "./words";

/** A4: what the workbook holds about documents, and what it does not. The auditors tick what they saw in the original. */
export function documents(audit: Audit): readonly Block[] {
  const { say } = audit;
  return [
    heading(say(words.a4)),
    paragraph(say(words.documentsIntro)),
    {
      type: "table",
      id: "A4",
      title: say(words.documentsTable),
      labelHeading: say(words.documentKind),
      columns: [
        column("count", say(shared.number), { type: "count", width: 0.5 }),
        column("extent", say(shared.extent)),
        column("missing", say(words.missing)),
        column("original", say(words.originalSeen), { width: 0.7 }),
      ],
      rows: documentRows(audit).map((one) => ({
        ...one,
        values: {
          ...one.values,
          original: { type: "text", text: yesNo(audit) },
        },
      })),
    },
  ];
}

/** Two boxes to tick, on one line. */
function yesNo({ say }: Audit): string {
  return say(words.yesNo, { box: BOX_OPEN }).replaceAll(" ", NO_BREAK_SPACE);
}

function documentRows(audit: Audit): readonly ReportRow[] {
  return [
    ledgerRow(audit),
    ...statementRows(audit),
    ...countRows(audit),
    voucherRow(audit),
    pledgeRow(audit),
    decisionRow(audit),
    returnRow(audit),
  ];
}

function ledgerRow({ say, books, recomputed }: Audit): ReportRow {
  const without = recomputed.unplaced.length;
  return row(
    { key: "ledger", label: say(words.ledger) },
    {
      count: count(books.ledger.count),
      extent: say(words.entriesOf, {
        count: books.ledger.count,
        shown: shownCount(books.ledger.count),
      }),
      missing: without > 0 ? say(words.unplacedEntries, { count: without }) : "",
    },
  );
}

function statementRows(audit: Audit): readonly ReportRow[] {
  const { say, books } = audit;
  return accountsOfKind(audit, ["bank", "payment-service"]).map((about) => {
    const { account } = about;
    const own = books.statements.filter((one) => one.account === account && isInPeriod(audit, one));
    const head = { key: `statements.${account}`, label: say(words.statementsOf, { account }) };
    if (own.length === 0) return row(head, { count: count(0), missing: say(words.noStatements) });
    const from = Math.min(...own.map((one) => one.from));
    const to = Math.max(...own.map((one) => one.to));
    return row(head, {
      count: count(own.length),
      extent: daySpan(audit, { from, to }),
      missing: uncovered(audit, about, { from, to }),
    });
  });
}

function daySpan({ say }: Audit, { from, to }: { from: number; to: number }): string {
  if (from === to) return say(shared.dayOnly, { day: day(from) });
  return say(shared.fromTo, { from: day(from), to: day(to) });
}

/** What statements leave of the period before their first and after their last day. */
function uncovered(
  { say, period }: Audit,
  { opened, closed }: Account,
  { from, to }: Period,
): string {
  // No statement can be older than its account, or younger.
  const first = Math.max(period.from, opened);
  const last = closed > 0 ? Math.min(period.to, closed) : period.to;
  return joined(say, [
    from > first ? say(words.beforeDay, { day: day(from) }) : "",
    to < last ? say(words.afterDay, { day: day(to) }) : "",
  ]);
}

function countRows(audit: Audit): readonly ReportRow[] {
  const { say, books, period } = audit;
  return accountsOfKind(audit, ["cash"]).map(({ account }) => {
    const own = books.cashCounts.filter(
      (one) => one.account === account && one.date >= period.from && one.date <= period.to,
    );
    const days = own.map((one) => one.date);
    const isAtEnd = days.includes(period.to);
    return row(
      { key: `counts.${account}`, label: say(words.countsOf, { account }) },
      {
        count: count(own.length),
        extent:
          days.length > 0 ? daySpan(audit, { from: Math.min(...days), to: Math.max(...days) }) : "",
        missing: isAtEnd ? "" : say(words.noCountOn, { day: day(period.to) }),
      },
    );
  });
}

function voucherRow(audit: Audit): ReportRow {
  const { say, books, period } = audit;
  const { ledger } = books;
  let payments = 0;
  let vouchers = 0;
  for (let entry = 0; entry < ledger.count; entry++) {
    if (ledger.out[entry] === 0 || ledger.day[entry] < period.from) continue;
    if (ledger.day[entry] > period.to || ledger.text(entry, "transfer") !== "") continue;
    payments++;
    if (ledger.text(entry, "voucher") !== "") vouchers++;
  }
  const part = payments === 0 ? "0" : wholePercent(vouchers, payments);
  return row(
    { key: "vouchers", label: say(words.vouchers) },
    {
      count: count(vouchers),
      extent: say(words.vouchersOf, {
        vouchers: shownCount(vouchers),
        payments: shownCount(payments),
        share: share(part),
      }),
      missing: vouchers < payments ? say(words.withoutVoucher, { count: payments - vouchers }) : "",
    },
  );
}

/** Share in whole percent, rounded down, so that 100 % means all. */
function wholePercent(part: number, whole: number): string {
  const percent = Math.floor((part * 100) / whole);
  return percent === 100 ? "1" : `0.${String(percent).padStart(2, "0")}`;
}

function pledgeRow({ say, books }: Audit): ReportRow {
  const pledges = [...pledgesInForce(books.pledges).values()];
  const letters = pledges.filter((one) => one.document !== "").length;
  return row(
    { key: "pledges", label: say(words.pledgeLetters) },
    {
      count: count(letters),
      extent: say(words.lettersOf, { letters, pledges: pledges.length }),
      missing:
        letters < pledges.length
          ? say(words.withoutLetter, { count: pledges.length - letters })
          : "",
    },
  );
}

/** Decisions are recorded with the funds and the budget. */
function decisionRow({ say, books }: Audit): ReportRow {
  // A row of the budget with the amount 0 explains what nobody decided.
  const planned = books.budget.filter(({ amount }) => amount !== 0);
  const named = [...books.funds.filter((fund) => fund.kind !== "general"), ...planned];
  const decisions = new Set(named.map((one) => one.decision).filter((name) => name !== ""));
  const without = named.filter((one) => one.decision === "").length;
  return row(
    { key: "decisions", label: say(words.decisions) },
    {
      count: count(decisions.size),
      extent: joined(say, [...decisions].sort()),
      missing: without > 0 ? say(words.withoutDecision, { count: without }) : "",
    },
  );
}

function returnRow({ say, books }: Audit): ReportRow {
  const table = books.tables.get("Returns");
  return row(
    { key: "returns", label: say(words.returns) },
    {
      count: count(table?.count ?? 0),
      missing: table === undefined || table.count === 0 ? say(words.noReturns) : "",
    },
  );
}

function accountsOfKind({ recomputed }: Audit, kinds: readonly string[]): readonly Account[] {
  return recomputed.accounts.map((one) => one.account).filter((one) => kinds.includes(one.kind));
}

function isInPeriod({ period }: Audit, { from, to }: { from: number; to: number }): boolean {
  return to >= period.from && from <= period.to;
}
