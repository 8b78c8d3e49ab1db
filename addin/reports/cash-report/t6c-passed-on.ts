import { isOwnAccount } from "../../books/movements";
import { currencyOfEntry } from "../../books/postings";
import { isoOfDay } from "../../core/calendar";
import type { ReportColumn, ReportRow, ReportTable } from "../../core/document";
import { addMinor } from "../../core/money";
import { amount, text, type Value } from "../../core/value";
import { fundWords as words } from "./fund-words";
import { fundLabel, fundsWithPurpose, type PurposeFund } from "./funds-with-purpose";
import { money } from "./money";
import { ledgerRows, type PostingShare } from "./origins";
import type { FigurePlace, ReportSection, TracePart } from "./section";
import type { ReportSource } from "./source";
import { type Terms, withSum } from "./sums";
import { words as commonWords } from "./words";

/** A row of the list: one posting of money passed on. */
interface Passing {
  readonly key: string;
  readonly own: PurposeFund;
  readonly part: PostingShare;
}

/** T6c: each time money of a fund was passed on, with the proof that it arrived; undefined where none was. */
function moneyPassedOn(source: ReportSource): ReportTable | undefined {
  const { say, base } = source;
  const passings = passingsOf(source);
  if (passings.length === 0) return undefined;
  const bodies = otherBodies(source);
  const isForeign = passings.some(({ part }) => currencyOf(source, part) !== base);
  const funds = fundsWithPurpose(source).filter(({ parts }) => parts.passedOn.length > 0);
  const lines = passings.map((one) => passingRow(source, { one, bodies, isForeign }));
  const groups = funds.map((own) => {
    const rows = lines.filter((_, index) => passings[index].own === own);
    return [groupRow(source, own), ...rows, sumRow(source, own, rows)];
  });
  const sums = groups.map((group) => group[group.length - 1]);
  return {
    type: "table",
    id: "T6c",
    title: say(words.list),
    labelHeading: say(words.day),
    columns: columnsOf(source, isForeign),
    rows: [...groups.flat(), totalRow(source, funds, sums)],
    notes: [say(words.listNote)],
  };
}

function columnsOf({ say, base }: ReportSource, isForeign: boolean): ReportColumn[] {
  return [
    { key: "entry", label: say(words.entry), type: "text" },
    { key: "recipient", label: say(words.recipient), type: "text" },
    ...(isForeign ? [{ key: "amount", label: say(words.amount), type: "amount" as const }] : []),
    { key: "base", label: say(words.inBase, { base }), type: "amount", currency: base },
    { key: "voucher", label: say(words.voucher), type: "text" },
    { key: "proof", label: say(words.proof), type: "text", width: 1.4 },
  ];
}

/** By fund, then by day; entries of one day as they stand in the ledger. */
function passingsOf(source: ReportSource): readonly Passing[] {
  const { ledger, postings } = source.books;
  const used = new Map<string, number>();
  const dayOf = ({ at }: PostingShare): number => ledger.day[postings.entry[at]];
  return fundsWithPurpose(source).flatMap((own) =>
    own.parts.passedOn
      .toSorted((a, b) => dayOf(a) - dayOf(b) || a.at - b.at)
      .map((part) => {
        const row = postings.entry[part.at];
        const no = ledger.text(row, "no") || `row-${row + 1}`;
        const times = (used.get(no) ?? 0) + 1;
        used.set(no, times);
        return { key: `entry.${no}${times > 1 ? `.${times}` : ""}`, own, part };
      }),
  );
}

interface RowInput {
  readonly one: Passing;
  readonly bodies: ReadonlyMap<string, string>;
  readonly isForeign: boolean;
}

function passingRow(source: ReportSource, { one, bodies, isForeign }: RowInput): ReportRow {
  const { books, base, say } = source;
  const { ledger, postings } = books;
  const { at, amount: inBase, minor } = one.part;
  const row = postings.entry[at];
  const currency = currencyOf(source, one.part);
  const values: Record<string, Value> = {
    entry: text(ledger.text(row, "no")),
    recipient: text(
      postings.member[at] || bodies.get(ledger.text(row, "transfer")) || say(words.noRecipient),
    ),
    base: amount(inBase, base),
    voucher: text(ledger.text(row, "voucher") || say(words.noVoucher)),
    proof: text(ledger.text(row, "receipt") || say(words.proofMissing)),
  };
  if (isForeign) values.amount = money(minor, currency);
  return { key: one.key, label: isoOfDay(ledger.day[row]), kind: "line", values };
}

function groupRow(source: ReportSource, { fund }: PurposeFund): ReportRow {
  return { key: `group.${fund.fund}`, label: fundLabel(source, fund), kind: "group", values: {} };
}

function sumRow(
  { say, base }: ReportSource,
  { fund, flows }: PurposeFund,
  rows: readonly ReportRow[],
): ReportRow {
  const row: ReportRow = {
    key: `fund.${fund.fund}`,
    label: say(words.sumOfFund, { fund: fund.fund }),
    kind: "subtotal",
    values: { base: amount(flows.passedOn, base) },
  };
  return withSum(row, { terms: rows.map(({ key }) => [key, 1]), rows, columns: ["base"] });
}

function totalRow(
  { say, base }: ReportSource,
  funds: readonly PurposeFund[],
  sums: readonly ReportRow[],
): ReportRow {
  const row: ReportRow = {
    key: "total",
    label: say(commonWords.total),
    kind: "total",
    values: {
      base: amount(
        funds.reduce((sum, { flows }) => addMinor(sum, flows.passedOn), 0),
        base,
      ),
    },
  };
  const terms: Terms = sums.map(({ key }) => [key, 1]);
  return withSum(row, { terms, rows: sums, columns: ["base"] });
}

function currencyOf({ books }: ReportSource, { at }: PostingShare): string {
  return currencyOfEntry(books.ledger, books.accounts, books.postings.entry[at]);
}

/** Bodies that a transfer reaches, by its word: those of its accounts that are not the reporting body's. */
function otherBodies({ books }: ReportSource): ReadonlyMap<string, string> {
  const { ledger, accounts } = books;
  const found = new Map<string, string>();
  for (let row = 0; row < ledger.count; row++) {
    const word = ledger.text(row, "transfer");
    if (word === "" || isOwnAccount(books, ledger.account[row])) continue;
    found.set(word, accounts[ledger.account[row]]?.body ?? "");
  }
  return found;
}

/** The entry of a line; sums tell their lines themselves. */
function trace(
  source: ReportSource,
  { row, column }: FigurePlace,
): readonly TracePart[] | undefined {
  const part = passingsOf(source).find(({ key }) => key === row)?.part;
  if (part === undefined) return undefined;
  return ledgerRows(source, [column === "amount" ? { ...part, amount: part.minor } : part]);
}

export default { chapter: "funds", make: moneyPassedOn, trace } satisfies ReportSection;
