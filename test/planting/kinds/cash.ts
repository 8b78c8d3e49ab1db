import { number } from "../garden";
import type { Kind } from "../kind";

/** Counts of the cash boxes. */
export const cashKinds: readonly Kind[] = [
  ...([1, -1] as const).map(
    (sign): Kind => ({
      code: "CSH-01",
      what: `${sign > 0 ? "more" : "less"} was counted than the book says`,
      plant: (garden) => {
        const row = garden.pick(
          "CashCounts",
          ({ amount }) => typeof amount === "number" && amount > 0,
        );
        if (row !== undefined)
          row.amount = garden.rounded(row, number(row.amount) + sign * garden.unit(row));
        return row && { table: "CashCounts", row, column: "amount" };
      },
    }),
  ),
  {
    code: "CSH-01",
    what: "one note too many among those counted",
    plant: (garden) => {
      const line = garden.pick("CountLines");
      if (line === undefined) return undefined;
      line.count = number(line.count) + 1;
      line.total = garden.rounded(line, number(line.count) * number(line.denomination));
      const row = garden
        .rows("CashCounts")
        .find(({ account, date }) => account === line.account && date === line.date);
      return row && { table: "CashCounts", row: garden.spoil(row), column: "amount" };
    },
  },
  {
    code: "CSH-02",
    what: "one person counted alone",
    plant: (garden) => {
      const row = garden.pick("CashCounts");
      if (row !== undefined) row.countedBy = "P-02";
      return row && { table: "CashCounts", row, column: "countedBy" };
    },
  },
  {
    code: "CSH-03",
    what: "nobody counted at the end of the period",
    plant: (garden) => {
      const { last } = garden.book;
      const count = garden.pick("CashCounts", ({ date, amount }) => date === last && amount !== 0);
      const row = garden.rows("Periods").find(({ to }) => to === last);
      if (count === undefined || row === undefined) return undefined;
      garden.remove("CashCounts", count);
      return { table: "Periods", row: garden.spoil(row), column: "to" };
    },
  },
  {
    code: "CSH-04",
    what: "a box was counted that has no account",
    plant: (garden) => {
      const count = garden.pick("CashCounts");
      if (count === undefined) return undefined;
      const row = garden.insertBehind("CashCounts", count, {
        ...count,
        account: "Second box",
        amount: 12,
      });
      return { table: "CashCounts", row, column: "account" };
    },
  },
  {
    code: "CSH-04",
    what: "an account of the closings is in no list",
    plant: (garden) => {
      const closing = garden.pick("Closings");
      if (closing === undefined) return undefined;
      const row = garden.insertBehind("Closings", closing, { ...closing, account: "Secret bank" });
      return { table: "Closings", row, column: "account" };
    },
  },
];
