import type { ReportColumn, ReportRow, ReportTable } from "../../core/document";
import { addMinor } from "../../core/money";
import { amount, type Value } from "../../core/value";
import { type ConferenceAccount, conferenceAccounts, SHARES, TRAVEL } from "./conference-accounts";
import { conferenceWords } from "./conference-words";
import { counted } from "./counted";
import { ledgerRows, type PostingShare, tableRows } from "./origins";
import type { FigurePlace, ReportSection, TracePart } from "./section";
import type { ReportSource } from "./source";
import { type Terms, withSum } from "./sums";
import { words } from "./words";

/** A figure of a member: its delegates, or money booked with its code. */
interface MemberPart {
  readonly member: string;
  readonly amount: number;
}

/** A column: what it adds up by member, and where that stands in the workbook. */
interface ShareColumn {
  readonly key: string;
  readonly label: string;
  readonly type: "amount" | "count";
  readonly parts: readonly MemberPart[];
  readonly rowsOf: (isOwn: (part: MemberPart) => boolean) => readonly TracePart[];
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
      ({ key, label, type }): ReportColumn => ({
        key,
        label,
        type,
        ...(type === "amount" && { currency: base }),
      }),
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
  const delegates = books.delegations
    .filter((one) => conference !== "" && one.conference === conference)
    .map(({ row, member, delegates: amount }) => ({ row, member, amount }));
  const shares = parts.filter(({ line }) => line === SHARES);
  const travel = parts.filter(({ line, member }) => line === TRAVEL && member !== "");
  const columns: ShareColumn[] = [
    {
      key: `delegates.${key}`,
      label: say(conferenceWords.delegates, filling),
      type: "count",
      parts: delegates,
      rowsOf: (isOwn) => tableRows("Delegations", delegates.filter(isOwn), "delegates"),
    },
    {
      key: `share.${key}`,
      label: say(conferenceWords.share, filling),
      ...bookedColumn(source, shares),
    },
    {
      key: `travel.${key}`,
      label: say(conferenceWords.travelPaid, filling),
      ...bookedColumn(source, travel),
    },
  ];
  return columns.filter((column) => column.parts.length > 0);
}

const bookedColumn = (source: ReportSource, parts: readonly (MemberPart & PostingShare)[]) => ({
  type: "amount" as const,
  parts,
  rowsOf: (isOwn: (part: MemberPart) => boolean) => ledgerRows(source, parts.filter(isOwn)),
});

function valuesOf(
  { base }: ReportSource,
  columns: readonly ShareColumn[],
  isOwn: (part: MemberPart) => boolean,
): Record<string, Value> {
  const found = columns.flatMap(({ key, type, parts }) => {
    const own = parts.filter(isOwn);
    const sum = own.reduce((all, part) => addMinor(all, part.amount), 0);
    if (own.length === 0) return [];
    return [[key, type === "amount" ? amount(sum, base) : counted(sum)]] as const;
  });
  return Object.fromEntries(found);
}

/** The rows of a member; the total tells its figures itself. */
function trace(
  source: ReportSource,
  { row, column }: FigurePlace,
): readonly TracePart[] | undefined {
  if (row === "total") return undefined;
  const own = columnsOf(source).find(({ key }) => key === column);
  return own?.rowsOf(({ member }) => memberKey(member) === row);
}

export default { chapter: "conference", make: conferenceShares, trace } satisfies ReportSection;
