import { type Garden, number, sideOf } from "../garden";
import type { Row } from "../honest/book";
import { BALANCES, type Kind } from "../kind";

const at = (row: Row | undefined, column: string): ReturnType<Kind["plant"]> =>
  row && { table: "Ledger", row, column };
const isOut = (row: Row): boolean => sideOf(row) === "out";
const isOperation = ({ category }: Row): boolean =>
  category !== "body-transfer" && category !== "bank-charges";

/** What entries tell in words, vouchers, corrections and splits. */
export const entryKinds: readonly Kind[] = [
  {
    code: "LED-13",
    what: "no voucher",
    plant: (garden) => {
      const row = garden.entry(
        (one) => isOut(one) && isOperation(one) && typeof one.voucher === "string",
      );
      if (row !== undefined) row.voucher = null;
      return at(row, "voucher");
    },
  },
  {
    code: "LED-14",
    what: "the voucher of another day is used again",
    plant: (garden) => {
      const isVouched = (one: Row): boolean =>
        isOut(one) &&
        isOperation(one) &&
        typeof one.voucher === "string" &&
        garden.rows("Ledger").filter(({ voucher }) => voucher === one.voucher).length === 1;
      const first = garden.entry(isVouched);
      const year = Math.floor(number(first?.date) / 365.25);
      const row = garden.entry(
        (one) =>
          isVouched(one) &&
          one.date !== first?.date &&
          Math.floor(number(one.date) / 365.25) === year &&
          one.voucher !== first?.voucher,
      );
      if (first === undefined || row === undefined || isInOtherYear(first, row)) return undefined;
      row.voucher = first.voucher ?? null;
      const rows = garden.rows("Ledger");
      return at(rows.indexOf(row) > rows.indexOf(first) ? row : first, "voucher");
    },
  },
  ...(["in", "out"] as const).map(
    (side): Kind => ({
      code: "LED-15",
      what: `the same entry twice, ${side}`,
      admits: BALANCES,
      plant: (garden) => {
        const row = garden.entry(
          (one) =>
            sideOf(one) === side && isOperation(one) && number(one.date) > garden.book.openFrom,
        );
        if (row === undefined) return undefined;
        const twice = garden.insertBehind("Ledger", row, {
          ...row,
          no: garden.nextNo(),
          voucher: null,
          receipt: null,
          bankLine: null,
        });
        return at(twice, side);
      },
    }),
  ),
  {
    code: "LED-16",
    what: "a payment to a member without a word",
    plant: (garden) => {
      const row = garden.entry((one) => isOut(one) && isOperation(one) && one.fund === "general");
      if (row === undefined) return undefined;
      Object.assign(row, { member: garden.rows("Members")[0].code, text: null, note: null });
      return at(row, "text");
    },
  },
  ...["Collection less hall rent", "Sammlung abzüglich Saalmiete", "Collecte moins la salle"].map(
    (words): Kind => ({
      code: "LED-17",
      what: `netted: ${words}`,
      plant: (garden) => {
        const row = garden.entry((one) => one.category === "donations");
        if (row !== undefined) row.text = words;
        return at(row, "text");
      },
    }),
  ),
  {
    code: "LED-18",
    what: "the corrected entry does not exist",
    // Where that was the reversal, the right entry stands alone on the side of the wrong one.
    admits: ["LED-18"],
    plant: (garden) => {
      const row = garden.pick("Ledger", ({ corrects }) => typeof corrects === "string");
      if (row !== undefined) row.corrects = "9999-7777";
      return at(row, "corrects");
    },
  },
  {
    code: "LED-18",
    what: "an entry corrects itself",
    plant: (garden) => {
      const row = garden.entry(isOperation);
      if (row !== undefined) row.corrects = String(row.no);
      return at(row, "corrects");
    },
  },
  {
    code: "LED-18",
    what: "more is taken back than was paid",
    admits: BALANCES,
    plant: (garden) => {
      const row = garden.pick("Ledger", (one) => String(one.text).startsWith("Refund for order"));
      if (row !== undefined) row.in = garden.rounded(row, number(row.in) * 4 + 1);
      return at(row, "corrects");
    },
  },
  {
    code: "LED-18",
    what: "the correction stands on the side of its entry",
    admits: [...BALANCES, "LED-11"],
    plant: (garden) => {
      const row = garden.pick("Ledger", (one) => String(one.text).startsWith("Refund for order"));
      if (row !== undefined) Object.assign(row, { in: null, out: row.in });
      return at(row, "corrects");
    },
  },
  {
    code: "LED-19",
    what: "a refund stands in the receipts",
    plant: (garden) => {
      const row = garden.entry(({ category }) => category === "donations");
      if (row !== undefined) row.text = "Refund of the railway";
      return at(row, "category");
    },
  },
  ...(["more", "less"] as const).map(
    (word): Kind => ({
      code: "LED-20",
      what: `splits come to ${word} than their entry`,
      admits: ["ACC-04"],
      plant: (garden) => {
        const first = garden.pick("Splits", ({ line }) => line === 2);
        if (first === undefined) return undefined;
        const entry = garden.rows("Ledger").find(({ no }) => no === first.no);
        const unit = entry === undefined ? 1 : garden.unit(entry);
        first.amount = Number((number(first.amount) + (word === "more" ? unit : -unit)).toFixed(3));
        return { table: "Splits", row: first, column: "amount" };
      },
    }),
  ),
  {
    code: "LED-20",
    what: "a split names no entry",
    admits: ["LED-20", "ACC-04"],
    plant: (garden) => {
      const row = garden.pick("Splits");
      if (row !== undefined) row.no = "9999-7777";
      return row && { table: "Splits", row, column: "no" };
    },
  },
  {
    code: "LED-23",
    what: "the last printed balance is another",
    plant: (garden) => {
      const rows = garden.rows("Ledger");
      const row = garden.pick(
        "Ledger",
        (one) =>
          typeof one.balance === "number" &&
          rows.findLast(({ account }) => account === one.account) === one,
      );
      if (row !== undefined) row.balance = garden.rounded(row, number(row.balance) + 1);
      return at(row, "balance");
    },
  },
  {
    code: "ACC-04",
    what: "an entry has an unknown fund",
    admits: ["FND-01"],
    plant: (garden) => {
      const row = garden.entry(({ fund }) => fund === "general");
      if (row !== undefined) row.fund = "genral";
      return at(row, "fund");
    },
  },
  {
    code: "ACC-01",
    what: "a cash payment lost its comma",
    admits: BALANCES,
    plant: (garden) => tooMuch(garden, (row) => garden.isCash(row)),
  },
  {
    code: "ACC-02",
    what: "a bank payment lost its comma",
    admits: BALANCES,
    plant: (garden) => tooMuch(garden, (row) => garden.isBank(row)),
  },
];

function isInOtherYear(one: Row, other: Row): boolean {
  return (
    String(one.no).slice(0, 4) !== String(other.no).slice(0, 4) && /^\d{4}-/.test(String(one.no))
  );
}

/** A payment so large that the account cannot have held it, alone on its day. */
function tooMuch(garden: Garden, test: (row: Row) => boolean): ReturnType<Kind["plant"]> {
  const rows = garden.rows("Ledger");
  const row = garden.entry(
    (one) =>
      isOut(one) &&
      isOperation(one) &&
      one.fund === "general" &&
      test(one) &&
      rows.every(
        (other) => other === one || other.account !== one.account || other.date !== one.date,
      ),
  );
  if (row !== undefined)
    row.out = garden.rounded(row, number(row.out) * 10_000 + 9_000_000 * garden.unit(row));
  return at(row, "out");
}
