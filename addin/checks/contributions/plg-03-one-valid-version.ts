import type { Pledge } from "../../books/pledges";
import { amount, count, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "One version of a promise is valid",
  help: {
    reading: "Two rows for one member and year are marked valid.",
    remedy: "Compare the days of the letters: the last one holds.",
    falseAlarm: "Two promises to different recipients: fill in Recipient.",
  },
  message:
    "Two promises of {member} for {year} are valid: version {version} of {amount} here, and version {versionKept} of {amountKept} in row {rowKept}.",
  advice: "Mark the one that no longer holds as replaced; the newest valid version counts.",
  source: "A promise may be changed by a later letter; the earlier version stays, marked replaced.",
  fix: "Mark version {version} ({amount}) as replaced",
  tables: ["Pledges"],
  *find({ tables, pledges }) {
    const table = tables.get("Pledges");
    if (table === undefined) return;
    const newest = new Map<string, Pledge>();
    const older: Pledge[] = [];
    for (const pledge of pledges) {
      if (!isVersion(pledge)) continue;
      const known = newest.get(keyOf(pledge));
      const isNewer = known === undefined || isLater(pledge, known);
      if (isNewer) newest.set(keyOf(pledge), pledge);
      if (known !== undefined) older.push(isNewer ? known : pledge);
    }
    for (const pledge of older) {
      const kept = newest.get(keyOf(pledge)) ?? pledge;
      const cell = cellOf(table, pledge.row, "status");
      const isBlank = table.columns.get("status")?.kinds[pledge.row] === 0;
      const change = { cell, before: isBlank ? null : pledge.status, after: "replaced" };
      const asks = kept.version === pledge.version;
      yield {
        cell,
        values: {
          member: text(pledge.member),
          year: text(String(pledge.year)),
          version: count(pledge.version),
          amount: amount(pledge.amount, pledge.currency),
          versionKept: count(kept.version),
          amountKept: amount(kept.amount, kept.currency),
          rowKept: count(table.rows[kept.row]),
        },
        ...(table.columns.has("status") ? { fix: { changes: [change], asks } } : {}),
      };
    }
  },
} satisfies Check;

/** A row without an amount promises nothing, so it contradicts nothing. */
function isVersion(pledge: Pledge): boolean {
  const isPromise = !Number.isNaN(pledge.amount) || pledge.kind === "in-kind";
  return pledge.status === "valid" && pledge.member !== "" && pledge.year > 0 && isPromise;
}

/** Money and contributions in kind stand beside each other, and so do promises to different bodies. */
function keyOf({ member, year, recipient, kind }: Pledge): string {
  return `${member}\t${year}\t${recipient}\t${kind}`;
}

function isLater(one: Pledge, other: Pledge): boolean {
  return (one.version - other.version || one.declaredOn - other.declaredOn) > 0;
}
