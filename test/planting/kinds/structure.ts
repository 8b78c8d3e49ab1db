import { isoOfDay } from "../../../addin/core/calendar";
import { number, sideOf } from "../garden";
import type { Row } from "../honest/book";
import { BALANCES, type Kind } from "../kind";

const at = (row: Row | undefined, column: string): ReturnType<Kind["plant"]> =>
  row && { table: "Ledger", row, column };

/** Cells that are not what they seem. */
export const structureKinds: readonly Kind[] = [
  {
    code: "STR-03",
    what: "a blank row",
    plant: (garden) => {
      const row = garden.pick("InKind", (one) => garden.rows("InKind").indexOf(one) > 0);
      if (row === undefined) return undefined;
      const rows = garden.rows("InKind");
      const blank: Row = {};
      rows.splice(rows.indexOf(row), 0, blank);
      return { table: "InKind", row: blank, column: "no" };
    },
  },
  {
    code: "STR-04",
    what: "an amount is a formula",
    plant: (garden) => {
      const row = garden.entry();
      if (row === undefined) return undefined;
      const side = sideOf(row);
      row[side] = { formula: `${number(row[side])}*1`, shows: number(row[side]) };
      return at(row, side);
    },
  },
  {
    code: "STR-04",
    what: "a date is a formula",
    plant: (garden) => {
      const row = garden.entry();
      if (row !== undefined) row.date = { formula: "TODAY()-100", shows: number(row.date) };
      return at(row, "date");
    },
  },
  {
    code: "STR-05",
    what: "an amount is text",
    admits: [...BALANCES, "LED-01", "LED-23"],
    plant: (garden) => {
      const row = garden.entry();
      if (row === undefined) return undefined;
      const side = sideOf(row);
      row[side] = `${row[side]} `;
      return at(row, side);
    },
  },
  {
    code: "STR-05",
    what: "a date is text",
    admits: BALANCES,
    plant: (garden) => {
      const row = garden.entry();
      if (row !== undefined) row.date = isoOfDay(number(row.date));
      return at(row, "date");
    },
  },
  {
    code: "STR-05",
    what: "a year is text",
    plant: (garden) => {
      const row = garden.entry(
        ({ category, year }) => category === "contributions" && year !== null,
      );
      if (row !== undefined) row.year = `for ${row.year}`;
      return at(row, "year");
    },
  },
  {
    code: "STR-06",
    what: "a cell shows an error",
    plant: (garden) => {
      const row = garden.pick("InKind", ({ value }) => typeof value === "number");
      if (row !== undefined) row.value = garden.random.pick(["#REF!", "#DIV/0!", "#N/A"]);
      return row && { table: "InKind", row, column: "value" };
    },
  },
  {
    code: "STR-07",
    what: "a value is typed over a formula",
    plant: (garden) => {
      const row = garden.entry(({ base }) => typeof base === "object" && base !== null);
      if (row === undefined || typeof row.base !== "object" || row.base === null) return undefined;
      row.base = row.base.shows;
      return at(row, "base");
    },
  },
  ...[
    ["an unseen character", "​"],
    ["a Cyrillic letter among Latin ones", "о"],
  ].map(
    ([what, sign]): Kind => ({
      code: "STR-09",
      what,
      plant: (garden) => {
        const row = garden.pick("Literature");
        if (row !== undefined) row.language = `e${sign}n`;
        return row && { table: "Literature", row, column: "language" };
      },
    }),
  ),
  ...["=1+1", "+cmd", "@SUM(A1)"].map(
    (words): Kind => ({
      code: "STR-10",
      what: `text that begins like a formula: ${words}`,
      plant: (garden) => {
        const row = garden.entry(isTexted);
        if (row !== undefined) row.text = words;
        return at(row, "text");
      },
    }),
  ),
];

const isTexted = ({ text }: Row): boolean => typeof text === "string";
