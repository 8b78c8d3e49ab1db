import { yearOf } from "../../../addin/core/calendar";
import { type Garden, number, sideOf } from "../garden";
import { BALANCES, type Kind } from "../kind";

const other = { in: "out", out: "in" } as const;
const isIn = (row: Parameters<typeof sideOf>[0]): boolean => sideOf(row) === "in";
const isOut = (row: Parameters<typeof sideOf>[0]): boolean => !isIn(row);

/** An entry of this side whose amount becomes another one. */
const amount =
  (
    side: "in" | "out",
    change: (garden: Garden, value: number, unit: number) => number,
  ): Kind["plant"] =>
  (garden) => {
    const row = garden.entry((one) => sideOf(one) === side);
    if (row === undefined) return undefined;
    row[side] = change(garden, number(row[side]), garden.unit(row));
    return { table: "Ledger", row, column: side };
  };

/** Slips of a single entry. */
export const ledgerKinds: readonly Kind[] = [
  {
    code: "LED-01",
    what: "both sides are filled",
    admits: BALANCES,
    plant: (garden) => {
      const row = garden.entry();
      if (row === undefined) return undefined;
      row[other[sideOf(row)]] = garden.unit(row) * 100;
      return { table: "Ledger", row, column: "out" };
    },
  },
  {
    code: "LED-01",
    what: "neither side is filled",
    admits: BALANCES,
    plant: (garden) => {
      const row = garden.entry();
      if (row === undefined) return undefined;
      row[sideOf(row)] = null;
      return { table: "Ledger", row, column: "in" };
    },
  },
  ...(["in", "out"] as const).map(
    (side): Kind => ({
      code: "LED-02",
      what: `a negative amount stands in ${side}`,
      // A receipt below 0 is a payment: its category does not fit the side, as far as anybody can tell.
      admits: BALANCES,
      plant: amount(side, (_, value) => -value),
    }),
  ),
  ...(["in", "out"] as const).map(
    (side): Kind => ({
      code: "LED-03",
      what: `more decimals than the currency has in ${side}`,
      plant: amount(side, (_, value, unit) => Number((value + unit / 10).toFixed(6))),
    }),
  ),
  {
    code: "LED-04",
    what: "the date is empty",
    admits: BALANCES,
    plant: (garden) => {
      const row = garden.entry();
      if (row !== undefined) row.date = null;
      return row && { table: "Ledger", row, column: "date" };
    },
  },
  {
    code: "LED-04",
    what: "the date lies in the future",
    admits: [...BALANCES, "GOV-04"],
    plant: (garden) => {
      const row = garden.entry();
      if (row !== undefined) row.date = garden.book.today + garden.random.between(1, 900);
      return row && { table: "Ledger", row, column: "date" };
    },
  },
  {
    code: "LED-04",
    what: "the date lies long ago",
    admits: [...BALANCES, "FX-01", "LED-09"],
    plant: (garden) => {
      // A member of today was none then.
      const row = garden.entry(({ member }) => member === null);
      if (row !== undefined) row.date = number(row.date) - 36_525;
      return row && { table: "Ledger", row, column: "date" };
    },
  },
  {
    code: "LED-05",
    what: "an entry is added to the sealed period",
    admits: [...BALANCES, "LIT-01"],
    plant: (garden) => {
      const { openFrom, last } = garden.book;
      const template = garden.entry(
        (row) =>
          number(row.date) > openFrom + 60 &&
          isIn(row) &&
          row.member === null &&
          garden.isCash(row),
      );
      if (template === undefined) return undefined;
      const no = garden.nextNo();
      const series = /^(\d{4})-/.exec(String(no));
      if (series !== null && Number(series[1]) !== yearOf(last)) return undefined;
      const row = garden.insertBehind(
        "Ledger",
        garden.rows("Ledger")[garden.rows("Ledger").length - 1],
        {
          ...template,
          no,
          date: openFrom - garden.random.between(2, 9),
          text: "Found later",
          receipt: null,
        },
      );
      return { table: "Ledger", row, column: "date" };
    },
  },
  {
    code: "LED-06",
    what: "the month of a date is a slip",
    admits: [...BALANCES, "PLG-11", "LED-05", "LED-09"],
    plant: (garden) => {
      const row = garden.entry(
        (one) => number(one.date) > garden.book.openFrom + 120 && one.member === null && isIn(one),
      );
      if (row !== undefined) row.date = number(row.date) - 75;
      return row && { table: "Ledger", row, column: "date" };
    },
  },
  {
    code: "LED-07",
    what: "the number of another entry is used again",
    plant: (garden) => {
      const row = garden.entry();
      const rows = garden.rows("Ledger");
      const before = row === undefined ? undefined : rows[rows.indexOf(row) - 1];
      if (row === undefined || before === undefined || before.category === "opening")
        return undefined;
      row.no = before.no;
      return { table: "Ledger", row, column: "no" };
    },
    admits: ["LED-05"],
  },
  {
    code: "LED-07",
    what: "the number is missing",
    plant: (garden) => {
      const row = garden.entry();
      if (row !== undefined) row.no = null;
      return row && { table: "Ledger", row, column: "no" };
    },
  },
  {
    code: "LED-08",
    what: "an entry was taken out",
    admits: BALANCES,
    plant: (garden) => {
      const rows = garden.rows("Ledger");
      const row = garden.entry((one) => {
        const next = rows[rows.indexOf(one) + 1];
        return (
          garden.isCash(one) &&
          next !== undefined &&
          garden.isSound(next) &&
          follows(one.no, next.no)
        );
      });
      if (row === undefined) return undefined;
      const next = rows[rows.indexOf(row) + 1];
      garden.remove("Ledger", row);
      return { table: "Ledger", row: garden.spoil(next), column: "no" };
    },
  },
  {
    code: "LED-11",
    what: "the category is misspelt",
    plant: (garden) => {
      const row = garden.entry();
      if (row !== undefined) row.category = `${row.category}s`;
      return row && { table: "Ledger", row, column: "category" };
    },
  },
  {
    code: "LED-11",
    what: "a payment has a category of receipts",
    plant: (garden) => {
      const row = garden.entry((one) => isOut(one) && one.category !== "body-transfer");
      if (row !== undefined) row.category = "initiatives";
      return row && { table: "Ledger", row, column: "category" };
    },
  },
  {
    code: "LED-11",
    what: "a receipt has a category of payments",
    plant: (garden) => {
      const row = garden.entry((one) => isIn(one) && one.category !== "body-transfer");
      if (row !== undefined) row.category = "publications";
      return row && { table: "Ledger", row, column: "category" };
    },
  },
  {
    code: "LED-12",
    what: "the category is blank",
    plant: (garden) => {
      const row = garden.entry(({ category }) => category !== "body-transfer");
      if (row !== undefined) row.category = null;
      return row && { table: "Ledger", row, column: "category" };
    },
  },
];

/** Whether one number comes directly after another in its series. */
function follows(one: unknown, other: unknown): boolean {
  const [a, b] = [one, other].map((no) => /^(.*?)(\d+)$/.exec(String(no)));
  return a !== null && b !== null && a[1] === b[1] && Number(b[2]) === Number(a[2]) + 1;
}
