import type { ReportColumn, ReportRow, ReportTable } from "../../core/document";
import { addMinor } from "../../core/money";
import { amount, type Value } from "../../core/value";
import { type ConferenceAccount, conferenceAccounts, SHARES, TRAVEL } from "./conference-accounts";
import { conferenceWords } from "./conference-words";
import { counted } from "./counted";
import { originOf, type Part } from "./row-origins";
import type { FigurePlace, Origin, ReportSection } from "./section";
import type { ReportSource } from "./source";
import { type Terms, withSum } from "./sums";
import { words } from "./words";

/** A figure of a member: its delegates, or money booked with its code. */
interface MemberPart extends Part {
  readonly member: string;
}

/** A column: what it adds up by member, and the table that it comes from. */
interface ShareColumn {
  readonly key: string;
  readonly label: string;
  readonly table: "Delegations" | "Ledger";
  readonly parts: readonly MemberPart[];
}

/** T7b: who bore the conference; undefined where nothing is booked with the code of a member. */
function conferenceShares(source: ReportSource): ReportTable | undefined {
  const { say, base } = source;
  const columns = columnsOf(source);
  const members = [...new Set(columns.flatMap(({ parts }) => parts.map(({ member }) => member)))];
  if (members.every((member) => member === "")) return undefined;
  const rows = members
    .sort((a, b) => Number(a === "") - Number(b === "") || (a < b ? -1 : 1))
    .map(
      (member): ReportRow => ({
        key: memberKey(member),
        label: member || say(conferenceWords.noMember),
        kind: "line",
        values: valuesOf(source, columns, (part) => part.member === member),
      }),
    );
  const total: ReportRow = {
    key: "total",
    label: say(words.total),
    kind: "total",
    values: valuesOf(source, columns, () => true),
  };
  const terms: Terms = rows.map(({ key }) => [key, 1]);
  const keys = columns.map(({ key }) => key);
  return {
    type: "table",
    id: "T7b",
    title: say(conferenceWords.sharesTitle),
    labelHeading: say(words.member),
    columns: columns.map(
      ({ key, label, table }): ReportColumn =>
        table === "Ledger"
          ? { key, label, type: "amount", currency: base }
          : { key, label, type: "count" },
    ),
    rows: [...rows, withSum(total, { terms, rows, columns: keys })],
    notes: [say(conferenceWords.sharesNote)],
  };
}

const memberKey = (member: string): string => (member === "" ? "none" : `member.${member}`);

/** Delegates, shares and travel of every account that has shares or travel of members. */
function columnsOf(source: ReportSource): readonly ShareColumn[] {
  const accounts = conferenceAccounts(source).filter(({ parts }) =>
    parts.some(({ line, member }) => line === SHARES || (line === TRAVEL && member !== "")),
  );
  return accounts.flatMap((account) => columnsOfAccount(source, account));
}

function columnsOfAccount(source: ReportSource, account: ConferenceAccount): ShareColumn[] {
  const { say, books } = source;
  const { key, conference, parts } = account;
  const filling = { fund: account.id || say(conferenceWords.outside), conference };
  const booked = (wanted: string): MemberPart[] =>
    parts
      .filter(({ line }) => line === wanted)
      .map(({ at, member, minor }) => ({ row: books.postings.entry[at], member, minor }));
  const travel = booked(TRAVEL).filter(({ member }) => member !== "");
  const delegates = books.delegations
    .filter((one) => conference !== "" && one.conference === conference)
    .map(({ row, member, delegates: minor }) => ({ row, member, minor }));
  const columns = [
    {
      key: `delegates.${key}`,
      label: say(conferenceWords.delegates, filling),
      table: "Delegations" as const,
      parts: delegates,
    },
    {
      key: `share.${key}`,
      label: say(conferenceWords.share, filling),
      table: "Ledger" as const,
      parts: booked(SHARES),
    },
    {
      key: `travel.${key}`,
      label: say(conferenceWords.travelPaid, filling),
      table: "Ledger" as const,
      parts: travel,
    },
  ];
  return columns.filter((column) => column.parts.length > 0);
}

function valuesOf(
  { base }: ReportSource,
  columns: readonly ShareColumn[],
  isOwn: (part: MemberPart) => boolean,
): Record<string, Value> {
  const found = columns.flatMap(({ key, table, parts }) => {
    const own = parts.filter(isOwn);
    const sum = own.reduce((all, { minor }) => addMinor(all, minor), 0);
    if (own.length === 0) return [];
    return [[key, table === "Ledger" ? amount(sum, base) : counted(sum)]] as const;
  });
  return Object.fromEntries(found);
}

function trace(source: ReportSource, { row, column }: FigurePlace): readonly Origin[] | undefined {
  const own = columnsOf(source).find(({ key }) => key === column);
  const parts = own?.parts.filter(({ member }) => row === "total" || memberKey(member) === row);
  return own && parts && parts.length > 0 ? originOf(own.table, parts) : undefined;
}

export default { chapter: "conference", make: conferenceShares, trace } satisfies ReportSection;
