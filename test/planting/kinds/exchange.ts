import { type Garden, legPicked, number, sideOf } from "../garden";
import type { Row } from "../honest/book";
import { BALANCES, type Kind } from "../kind";

const at = (row: Row | undefined, column: string): ReturnType<Kind["plant"]> =>
  row && { table: "Ledger", row, column };
const isForeign = (garden: Garden, row: Row): boolean =>
  garden.currencyOf(row) !== garden.book.base;

/** A typed rate that is changed. */
const rate =
  (change: (typed: number) => number): Kind["plant"] =>
  (garden) => {
    // A changed rate that is the inverse by chance would be another slip.
    const row = garden.entry((one) => {
      const typed = number(one.rate);
      return isForeign(garden, one) && Math.abs(Math.log(change(typed) * typed)) > 0.3;
    });
    if (row !== undefined) row.rate = Number(change(number(row.rate)).toPrecision(6));
    return at(row, "rate");
  };

/** Rates and exchanges. */
export const exchangeKinds: readonly Kind[] = [
  {
    code: "FX-01",
    what: "the rates of a currency are missing",
    admits: ["FX-01"],
    plant: (garden) => {
      const rows = garden.rows("Ledger");
      const ofCurrency = (currency: unknown): Row[] =>
        rows.filter(
          (row) =>
            garden.currencyOf(row) === currency &&
            typeof row.date === "number" &&
            row.in !== undefined,
        );
      const rates = garden.pick("Rates", ({ from, to }) => {
        const currency = from === garden.book.base ? to : from;
        const own = ofCurrency(currency);
        return own.length > 0 && own.every((row) => garden.isSound(row));
      });
      if (rates === undefined) return undefined;
      const currency = rates.from === garden.book.base ? rates.to : rates.from;
      for (const one of garden
        .rows("Rates")
        .filter(({ from, to }) => from === currency || to === currency))
        garden.remove("Rates", one);
      const own = ofCurrency(currency);
      for (const row of own) Object.assign(garden.spoil(row), { rate: null, base: null });
      return at(
        own.reduce((one, other) => (number(other.date) < number(one.date) ? other : one)),
        "rate",
      );
    },
  },
  { code: "FX-02", what: "a rate of 1 between two currencies", plant: rate(() => 1) },
  {
    code: "FX-02",
    what: "a rate of 1 in the table of rates",
    admits: ["FX-01"],
    plant: (garden) => {
      const row = garden.pick("Rates");
      if (row !== undefined) row.rate = 1;
      return row && { table: "Rates", row, column: "rate" };
    },
  },
  { code: "FX-03", what: "a rate far too high", plant: rate((typed) => typed * 1.3) },
  { code: "FX-03", what: "a rate far too low", plant: rate((typed) => typed * 0.7) },
  {
    code: "FX-04",
    what: "a rate upside down",
    plant: (garden) => {
      const row = garden.entry(
        (one) =>
          isForeign(garden, one) &&
          typeof one.rate === "number" &&
          Math.abs(Math.log(number(one.rate))) > 0.3,
      );
      if (row !== undefined) row.rate = Number((1 / number(row.rate)).toPrecision(6));
      return at(row, "rate");
    },
  },
  ...([1, -1] as const).map(
    (sign): Kind => ({
      code: "FX-05",
      what: `the base amount is ${sign > 0 ? "higher" : "lower"} than amount x rate`,
      plant: (garden) => {
        const row = garden.entry((one) => isForeign(garden, one) && typeof one.base === "number");
        if (row !== undefined) row.base = number(row.base) + sign;
        return at(row, "base");
      },
    }),
  ),
  {
    code: "FX-06",
    what: "an exchange has the rate of the newspaper",
    plant: (garden) => {
      const row = legPicked(garden, (one) => one.text === "Exchange" && isForeign(garden, one));
      if (row !== undefined) row.rate = Number((number(row.rate) * 1.011).toPrecision(6));
      return at(row, "rate");
    },
  },
  {
    code: "FX-08",
    what: "a foreign amount was entered as if it were the account's",
    admits: BALANCES,
    plant: (garden) => {
      const row = garden.entry((one) => {
        const line = garden
          .rows("StatementLines")
          .find(({ ledgerNo }) => ledgerNo !== null && ledgerNo === one.no);
        return (
          garden.isBank(one) &&
          isForeign(garden, one) &&
          line !== undefined &&
          Math.abs(Math.log(rateOf(garden, one))) > 0.1 &&
          number(one[sideOf(one)]) > 50
        );
      });
      if (row === undefined) return undefined;
      const side = sideOf(row);
      // What the voucher says in the base currency is entered in the account of the other one.
      row[side] = garden.rounded(row, number(row[side]) * rateOf(garden, row));
      return at(row, side);
    },
  },
];

/** Base currency for one unit of an entry's currency, by the table of rates. */
function rateOf(garden: Garden, row: Row): number {
  const currency = garden.currencyOf(row);
  const last = garden
    .rows("Rates")
    .findLast(
      ({ from, to, date }) =>
        (from === currency || to === currency) && number(date) <= number(row.date),
    );
  const typed = number(last?.rate);
  return last?.from === currency ? typed : 1 / typed;
}
