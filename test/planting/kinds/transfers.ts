import { legPicked, legsOf, number, sideOf } from "../garden";
import type { Row } from "../honest/book";
import { BALANCES, type Kind } from "../kind";

const at = (row: Row | undefined, column: string): ReturnType<Kind["plant"]> =>
  row && { table: "Ledger", row, column };
const isCarried = ({ text }: Row): boolean => text === "Carried over";

/** Money between own accounts, and with other bodies. */
export const transferKinds: readonly Kind[] = [
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
