import { type Garden, number, sideOf } from "../garden";
import type { Row } from "../honest/book";
import { BALANCES, type Kind } from "../kind";

const at = (row: Row | undefined, column: string): ReturnType<Kind["plant"]> =>
  row && { table: "Ledger", row, column };
const isForeign = (garden: Garden, row: Row): boolean =>
  garden.currencyOf(row) !== garden.book.base;
const legsOf = (garden: Garden, word: unknown): Row[] =>
  garden.rows("Ledger").filter((row) => row.transfer === word);
const isCarried = ({ text }: Row): boolean => text === "Carried over";

/** A transfer whose legs are all sound. */
function legPicked(garden: Garden, test: (row: Row) => boolean): Row | undefined {
  const row = garden.pick(
    "Ledger",
    (one) =>
      one.transfer !== null &&
      test(one) &&
      legsOf(garden, one.transfer).every((leg) => garden.isSound(leg)),
  );
  if (row !== undefined) for (const leg of legsOf(garden, row.transfer)) garden.spoil(leg);
  return row;
}

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

/** Rates, and money between accounts and bodies. */
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
  {
    code: "TRF-01",
    what: "the word of a transfer is misspelt on one side",
    admits: ["TRF-01", "FND-06"],
    plant: (garden) => {
      const row = legPicked(garden, isCarried);
      if (row !== undefined) row.transfer = `${row.transfer}-`;
      return at(row, "transfer");
    },
  },
  {
    code: "TRF-01",
    what: "one side of a transfer was never entered",
    admits: [...BALANCES, "FND-06"],
    plant: (garden) => {
      const gone = legPicked(garden, (one) => isCarried(one) && sideOf(one) === "in");
      const left =
        gone === undefined
          ? undefined
          : legsOf(garden, gone.transfer).find((leg) => isCarried(leg) && sideOf(leg) === "out");
      if (gone === undefined) return undefined;
      garden.remove("Ledger", gone);
      return at(left, "transfer");
    },
  },
  ...([1, -1] as const).map(
    (sign): Kind => ({
      code: "TRF-02",
      what: `${sign > 0 ? "more" : "less"} arrives than left`,
      admits: [...BALANCES, "FND-06"],
      plant: (garden) => {
        const row = legPicked(garden, (one) => isCarried(one) && sideOf(one) === "in");
        if (row !== undefined)
          row.in = garden.rounded(row, number(row.in) + sign * 100 * garden.unit(row));
        return at(row, "in");
      },
    }),
  ),
  {
    code: "TRF-03",
    what: "money was under way for two months",
    admits: [...BALANCES, "LED-05", "LED-09"],
    plant: (garden) => {
      const row = legPicked(
        garden,
        (one) => isCarried(one) && sideOf(one) === "in" && number(one.date) < garden.book.last - 70,
      );
      if (row !== undefined) row.date = number(row.date) + 60;
      return at(row, "date");
    },
  },
  {
    code: "TRF-04",
    what: "a transfer stands in the receipts",
    admits: ["TRF-01", "FND-06"],
    plant: (garden) => {
      const row = legPicked(garden, (one) => isCarried(one) && sideOf(one) === "in");
      if (row !== undefined) row.category = "initiatives";
      return at(row, "category");
    },
  },
  {
    code: "TRF-05",
    what: "a withdrawal stands in receipts and payments",
    plant: (garden) => {
      const row = legPicked(garden, (one) => {
        const legs = legsOf(garden, one.transfer);
        return (
          isCarried(one) &&
          legs.length === 2 &&
          Math.abs(number(legs[0].date) - number(legs[1].date)) <= 5
        );
      });
      if (row === undefined) return undefined;
      const legs = legsOf(garden, row.transfer);
      for (const leg of legs)
        Object.assign(leg, {
          transfer: null,
          text: "Cash withdrawal",
          voucher: `own-${leg.no}`,
          category: sideOf(leg) === "in" ? "other-receipts" : "other-payments",
        });
      return at(
        legs.find((leg) => sideOf(leg) === "out"),
        "transfer",
      );
    },
  },
  {
    code: "TRF-06",
    what: "money for another body names none",
    plant: (garden) => {
      const row = garden.entry(({ category }) => category === "body-transfer");
      if (row !== undefined) row.text = "Share";
      return at(row, "text");
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
