import type { CashCount } from "../../books/evidence";
import type { Block, ReportRow } from "../../core/document";
import { count, day } from "../../core/value";
import { words } from "./a07-words";
import type { Audit } from "./audit";
import type { AccountFigures } from "./figures";
import { BLANK, column, heading, money, paragraph, row, tableOr } from "./layout";
import { codesOfPersons } from "./person-codes";
import { balanceOn } from "./recomputation";
import { words as shared } from "./words";

/** A7: the last count of every cash box, note by note, beside its book balance of that day. */
export function cashCount(audit: Audit): readonly Block[] {
  const { say, recomputed, period } = audit;
  const boxes = recomputed.accounts.filter((one) => one.account.kind === "cash");
  const counted = boxes.map((box) => ({ box, last: lastCount(audit, box) }));
  const rows = counted.flatMap(({ box, last }) => (last ? countRows(audit, box, last) : []));
  const uncounted = counted.filter(({ last }) => last === undefined).map(({ box }) => box);
  const table = {
    id: "A7",
    title: say(words.countTable),
    labelHeading: say(words.denomination),
    columns: [
      column("count", say(shared.number), { type: "count" }),
      column("amount", say(shared.amount), { type: "amount" }),
    ],
    rows,
  };
  return [
    heading(say(words.a7)),
    tableOr(table, say(words.noCounts)),
    ...uncounted.map(({ account }) =>
      paragraph(say(words.noCountOf, { account: account.account, day: day(period.to) }), "warning"),
    ),
    ...counted.flatMap(({ box, last }) =>
      last ? [paragraph(differenceInWords(audit, box, last))] : [],
    ),
    ...(rows.length > 0 ? [paragraph(say(words.countSignatures, { blank: BLANK }))] : []),
  ];
}

/** The last count of a cash box up to the end of the period. */
export function lastCount(
  { books, period }: Audit,
  { account }: AccountFigures,
): CashCount | undefined {
  return books.cashCounts
    .filter((one) => one.account === account.account && one.date > 0 && one.date <= period.to)
    .reduce<CashCount | undefined>(
      (last, one) => (last && last.date > one.date ? last : one),
      undefined,
    );
}

function countRows(
  audit: Audit,
  { account }: AccountFigures,
  last: CashCount,
): readonly ReportRow[] {
  const { say, books } = audit;
  const { currency } = account;
  const key = account.account;
  const lines = books.countLines
    .filter((one) => one.account === key && one.date === last.date)
    .sort((a, b) => b.denomination - a.denomination)
    .map((one, index) => ({ line: one, key: `${key}.${index + 1}` }));
  const book = balanceOn(books, key, last.date);
  const head = say(words.countHead, {
    account: key,
    day: day(last.date),
    persons: countersOf(audit, last),
  });
  const sum = lines.map((one) => ({ row: one.key, sign: 1 as const }));
  return [
    row({ key, label: head, kind: "group" }),
    ...lines.map((one) =>
      row(
        {
          key: one.key,
          label: say(words.piece, { value: amountText(audit, one.line.denomination, currency) }),
        },
        {
          count: count(one.line.count),
          amount: money(one.line.denomination * one.line.count, currency),
        },
      ),
    ),
    {
      ...row(
        { key: `${key}.counted`, label: say(words.counted), kind: "subtotal" },
        { amount: money(last.amount, currency) },
      ),
      ...(sum.length > 0 ? { sum, sumColumns: ["amount"] } : {}),
    },
    row({ key: `${key}.book`, label: say(words.bookBalance) }, { amount: money(book, currency) }),
    {
      ...row(
        { key: `${key}.difference`, label: say(shared.difference), kind: "check" },
        { amount: money(last.amount - book, currency) },
      ),
      sum: [
        { row: `${key}.counted`, sign: 1 },
        { row: `${key}.book`, sign: -1 },
      ],
      sumColumns: ["amount"],
    },
    ...explanationRow(audit, key, last),
  ];
}

/** Codes of those who counted; where a name was typed only how many they were. */
function countersOf({ say, books }: Audit, { countedBy }: CashCount): string {
  if (countedBy.length === 0) return say(shared.notRecorded);
  const codes = codesOfPersons(books, countedBy);
  if (codes) return codes.join(", ");
  return say(words.countersNumber, { count: new Set(countedBy).size });
}

/** The difference as a sentence, so that nobody has to read a sign. */
function differenceInWords(
  { say, books }: Audit,
  { account: { account, currency } }: AccountFigures,
  { amount: counted, date }: CashCount,
): string {
  const difference = counted - balanceOn(books, account, date);
  const filling = { account, day: day(date), amount: money(Math.abs(difference), currency) ?? "" };
  if (Number.isNaN(difference)) return say(words.countUnknown, filling);
  if (difference === 0) return say(words.countAgrees, filling);
  return say(difference > 0 ? words.countMore : words.countLess, filling);
}

function explanationRow({ say }: Audit, key: string, last: CashCount): readonly ReportRow[] {
  if (last.explanation === "") return [];
  const label = say(words.explanation, { text: last.explanation });
  return [row({ key: `${key}.explanation`, label, kind: "group" })];
}

function amountText({ say }: Audit, minor: number, currency: string): string {
  const value = money(minor, currency);
  return value ? say(words.valueOnly, { value }) : "";
}
