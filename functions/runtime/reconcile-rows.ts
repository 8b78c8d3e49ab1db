import { type Match, type Reconciliation, reconcile } from "../../addin/books/reconciliation";
import { isoOfDay } from "../../addin/core/calendar";
import { sumMinor } from "../../addin/core/money";
import { reason } from "../../addin/core/reason";
import { type Answer, moneyOf } from "./answers";
import { NotKnown } from "./not-known";
import type { SideMovement, Sides } from "./reconcile-sides";
import { counted } from "./result-end";

export const RECONCILE_HEADINGS = [
  "Part",
  "Account",
  "Bank date",
  "Bank amount",
  "Book date",
  "Book amount",
  "Text",
  "No",
  "Cell",
] as const;

export interface ReconcileOptions {
  readonly days: number;
  /** Minor units. */
  readonly tolerance: number;
  readonly isOpenOnly: boolean;
  /** Minor units; undefined where they are not told. */
  readonly bankBalance: number | undefined;
  readonly bookBalance: number | undefined;
}

export interface ReconciledAccount {
  readonly rows: readonly (readonly Answer[])[];
  readonly found: Reconciliation;
  readonly used: number;
  /** What this account says in one sentence. */
  readonly sentence: string;
}

/** One account laid side by side: what is open first, then groups and pairs, then the bridge between the balances. */
export function reconciledAccount(sides: Sides, options: ReconcileOptions): ReconciledAccount {
  const { bank, book, named } = sides;
  const all = reconcile({ bank, book, named, days: options.days, tolerance: options.tolerance });
  const found = { ...all, onlyBook: all.onlyBook.filter((at) => wantsLine(book[at], sides)) };
  const differing = found.matches.filter((match) => differenceIn(match, sides) !== 0);
  const agreeing = found.matches.filter((match) => differenceIn(match, sides) === 0);
  const isPair = ({ bank: lines, book: entries }: Match) =>
    lines.length === 1 && entries.length === 1;
  const shown = options.isOpenOnly ? [] : agreeing;
  const rows = [
    ...found.onlyBank.map((at) => rowOf("only at the bank", sides, { line: bank[at] })),
    ...found.onlyBook.map((at) => rowOf("only in the book", sides, { entry: book[at] })),
    ...differing.flatMap((match) => matchRows("amounts differ", match, sides)),
    ...shown.filter((match) => !isPair(match)).flatMap((match) => groupRows(match, sides)),
    ...shown.filter(isPair).flatMap((match) => matchRows(PAIRS[match.kind], match, sides)),
    ...bridgeRows(sides, found, options),
  ];
  const used = found.matches.reduce(
    (sum, match) => sum + match.bank.length + match.book.length,
    found.onlyBank.length + found.onlyBook.length,
  );
  return { rows, found, used, sentence: sentenceOf(sides, found, differing.length) };
}

const PAIRS: Readonly<Record<Match["kind"], string>> = {
  named: "1 : 1, by number",
  single: "1 : 1",
  alike: "1 : 1, of several alike",
  near: "1 : 1, within the tolerance",
  group: "1 : 1",
};

/** Before the first and after the last day of the statements no line can be asked for, nor for both sides in one account. */
function wantsLine({ day, isInner }: SideMovement, { from, to }: Sides): boolean {
  return !isInner && (from === 0 || (day >= from && day <= to));
}

function differenceIn({ bank, book }: Match, sides: Sides): number {
  return (
    sumMinor(book.map((at) => sides.book[at].minor)) -
    sumMinor(bank.map((at) => sides.bank[at].minor))
  );
}

function groupRows(match: Match, sides: Sides): Answer[][] {
  const part = match.kind === "named" ? ", by number" : "";
  return matchRows(`${match.bank.length} : ${match.book.length}${part}`, match, sides);
}

/** A pair in one row; of a group a row for each member. */
function matchRows(part: string, { bank, book }: Match, sides: Sides): Answer[][] {
  const [line, ...lines] = bank.map((at) => sides.bank[at]);
  const [entry, ...entries] = book.map((at) => sides.book[at]);
  if (lines.length + entries.length === 0) return [rowOf(part, sides, { line, entry })];
  return [
    ...[line, ...lines].map((one) => rowOf(part, sides, { line: one })),
    ...[entry, ...entries].map((one) => rowOf(part, sides, { entry: one })),
  ];
}

function rowOf(
  part: string,
  { account, currency }: Sides,
  { line, entry }: { line?: SideMovement | undefined; entry?: SideMovement | undefined },
): Answer[] {
  const money = (one: SideMovement | undefined): Answer =>
    one === undefined ? "" : moneyOf(one.minor, currency);
  return [
    part,
    account,
    line?.day ?? "",
    money(line),
    entry?.day ?? "",
    money(entry),
    entry?.text || line?.text || "",
    entry?.no || line?.no || "",
    [line?.place, entry?.place].filter(Boolean).join(" and "),
  ];
}

/** From the balance at the bank to that of the book, by what is open. */
function bridgeRows(sides: Sides, found: Reconciliation, options: ReconcileOptions): Answer[][] {
  const { bank, book, currency, account, to } = sides;
  const sum = (list: readonly SideMovement[], ats: readonly number[], isIn: boolean): number =>
    sumMinor(ats.map((at) => list[at].minor).filter((minor) => minor > 0 === isIn));
  const later = found.matches.flatMap((match) =>
    match.book.filter((at) => to > 0 && book[at].day > to),
  );
  const told = options.bankBalance ?? sides.bankBalance;
  const toldBook = options.bookBalance ?? sides.bookBalance;
  const hasBalances = !Number.isNaN(told) && !Number.isNaN(toldBook);
  const atBank = hasBalances ? told : sumMinor(bank.map(({ minor }) => minor));
  const steps: (readonly [string, number])[] = [
    ["In the book only: money in, on its way", sum(book, found.onlyBook, true)],
    ["In the book only: money out, not yet at the bank", sum(book, found.onlyBook, false)],
    ["At the bank only: money in, not yet entered", 0 - sum(bank, found.onlyBank, true)],
    ["At the bank only: money out, not yet entered", 0 - sum(bank, found.onlyBank, false)],
    [
      "Differences between lines and their entries",
      sumMinor(found.matches.map((match) => differenceIn(match, sides))),
    ],
  ];
  const crossing = 0 - sumMinor(later.map((at) => book[at].minor));
  if (hasBalances && crossing !== 0) steps.push(["At the bank by then, entered later", crossing]);
  const follows = sumMinor([atBank, ...steps.map(([, minor]) => minor)]);
  const used = [...found.onlyBook, ...found.matches.flatMap((match) => match.book)];
  const inBook = hasBalances ? toldBook : sumMinor(used.map((at) => book[at].minor));
  const on = hasBalances && to > 0 ? ` on ${isoOfDay(to)}` : "";
  const what = hasBalances ? "Balance" : "Sum of all movements";
  const lines: (readonly [string, number])[] = [
    [`${what} at the bank${on}`, atBank],
    ...steps,
    ["What the book must show", follows],
    [`${what} in the book${on}`, inBook],
    ["Not explained", inBook - follows],
  ];
  return lines.map(([label, minor]) => [
    "bridge",
    account,
    "",
    "",
    "",
    Number.isNaN(minor) ? new NotKnown(reason`a balance is not known`) : moneyOf(minor, currency),
    label,
    currency,
    "",
  ]);
}

function sentenceOf({ account }: Sides, found: Reconciliation, differing: number): string {
  const { matches, onlyBank, onlyBook } = found;
  const lines = matches.reduce((sum, { bank }) => sum + bank.length, 0);
  const name = account === "" ? "" : `${account}: `;
  const open =
    onlyBank.length + onlyBook.length + differing === 0
      ? "nothing is open"
      : [
          `${counted(onlyBank.length, "line")} of the bank without an entry`,
          `${counted(onlyBook.length, "entry", "entries")} without a line`,
          ...(differing > 0 ? [`${counted(differing, "match", "matches")} with a difference`] : []),
        ].join(", ");
  return `${name}${counted(lines, "line")} of the bank found in the book; ${open}`;
}
