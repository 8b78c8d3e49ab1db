import type { ReportRow, ReportTable } from "../../core/document";
import { addMinor } from "../../core/money";
import { amount, count, type Value } from "../../core/value";
import { type MemberGroup, valuedOpen, valuedPromises } from "./continents";
import type { ReportSource } from "./source";
import { type Terms, withSum } from "./sums";
import { words } from "./words";

/** In a smaller group the figures could show what single members gave. */
const GROUP_MIN = 5;

interface Figures {
  active: number;
  members: number;
  promises: number;
  promised: number;
  received: number;
  open: number;
}

/** A group of members with the key and the name of its row. */
export interface GroupRow {
  readonly group: MemberGroup;
  readonly key: string;
  readonly label: string;
}

/** A row for each group, and what the table is called. */
interface Grouped extends Pick<ReportTable, "id" | "title" | "labelHeading"> {
  readonly rows: readonly GroupRow[];
  /** The same members in other groups, below the total: they add nothing to it. */
  readonly below?: readonly GroupRow[];
}

/** Contributions by groups of members, without averages: T5 by continent, and the same by body. */
export function contributionsByGroup(
  source: ReportSource,
  { rows: given, below = [], ...facts }: Grouped,
): ReportTable {
  const { say, base } = source;
  const groups = given.map((one) => ({ ...one, own: figuresOf(source, one.group) }));
  const rows = groups.map(
    ({ key, label, own }): ReportRow => ({
      key,
      label,
      kind: "line",
      values: valuesOf(own, base),
    }),
  );
  const sum = nothing();
  for (const { own } of groups) for (const key of keys) sum[key] = addMinor(sum[key], own[key]);
  const total: ReportRow = {
    key: "total",
    label: say(words.total),
    kind: "total",
    values: valuesOf(sum, base),
  };
  const terms: Terms = rows.map(({ key }) => [key, 1]);
  const small = [...given, ...below].filter(({ group }) => group.members.length < GROUP_MIN);
  const others = below.map(
    ({ key, label, group }): ReportRow => ({
      key,
      label,
      kind: "of-which",
      values: valuesOf(figuresOf(source, group), base),
    }),
  );
  const inBase = { type: "amount", currency: base } as const;
  return {
    type: "table",
    ...facts,
    columns: [
      { key: "active", label: say(words.membersActive), type: "count" },
      { key: "promises", label: say(words.promisesRecorded), type: "count" },
      { key: "promised", label: say(words.promised, { year: "" }).trim(), ...inBase },
      { key: "received", label: say(words.received, { year: "" }).trim(), ...inBase },
      { key: "open", label: say(words.notYetReceived), ...inBase },
    ],
    rows: [...rows, withSum(total, { terms, rows, columns: shownKeys }), ...others],
    notes: [
      say(words.t5Note, { base }),
      ...(small.length > 0 ? [say(words.t5Small, { minimum: GROUP_MIN })] : []),
    ],
  };
}

const keys = ["active", "members", "promises", "promised", "received", "open"] as const;
const shownKeys = keys.filter((key) => key !== "members");

const nothing = (): Figures => ({
  active: 0,
  members: 0,
  promises: 0,
  promised: 0,
  received: 0,
  open: 0,
});

function valuesOf(own: Figures, base: string): Record<string, Value> {
  return {
    active: count(own.active),
    promises: count(own.promises),
    promised: amount(own.promised, base),
    received: amount(own.received, base),
    open: amount(own.open, base),
  };
}

/** Counts and sums of a group. */
function figuresOf(source: ReportSource, { members, active, lines }: MemberGroup): Figures {
  const own = { ...nothing(), members: members.length, active: active.length };
  for (const line of lines) {
    const promises = valuedPromises(source, line);
    own.promises += promises.length;
    own.promised = promises.reduce((sum, { value }) => addMinor(sum, value), own.promised);
    own.received = addMinor(own.received, line.base);
    own.open = addMinor(own.open, valuedOpen(source, line));
  }
  return own;
}
