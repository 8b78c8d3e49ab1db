import { number } from "../garden";
import type { Kind } from "../kind";

/** Periods, their seals, and the samples of the auditors. */
export const periodKinds: readonly Kind[] = [
  ...([1, -1] as const).map(
    (sign): Kind => ({
      code: "PER-01",
      what: `two periods ${sign > 0 ? "leave a hole" : "overlap"}`,
      admits: ["ACC-03"],
      plant: (garden) => {
        const { openFrom } = garden.book;
        const row = garden.pick("Periods", ({ from }) => from === openFrom);
        if (row !== undefined) row.from = openFrom + sign * 3;
        return row && { table: "Periods", row, column: "from" };
      },
    }),
  ),
  {
    code: "PER-02",
    what: "a sealed entry was changed",
    plant: (garden) => {
      const { openFrom, today } = garden.book;
      const row = garden.entry(({ date }) => number(date) < openFrom);
      const log = garden.rows("ChangeLog");
      if (row === undefined) return undefined;
      const day = new Date(Date.UTC(1899, 11, 30) + (today - 1) * 86_400_000)
        .toISOString()
        .slice(0, 10);
      log.push({
        ...log[0],
        time: `${day}T09:00`,
        rowNo: String(row.no),
        column: "text",
        old: "As it was",
        new: String(row.text),
      });
      return { table: "Ledger", row, column: "text" };
    },
  },
  {
    code: "PER-03",
    what: "the chain of seals is broken",
    plant: (garden) => {
      const row = garden.pick("Periods", ({ previousSeal }) => typeof previousSeal === "string");
      if (row !== undefined) row.previousSeal = `0${String(row.previousSeal).slice(1)}f`;
      return row && { table: "Periods", row, column: "previousSeal" };
    },
  },
  {
    code: "AUD-01",
    what: "a sample lost an entry",
    plant: (garden) => {
      const row = garden.pick("AuditSamples");
      if (row !== undefined) row.entries = String(row.entries).split(" ").slice(1).join(" ");
      return row && { table: "AuditSamples", row, column: "entries" };
    },
  },
];
