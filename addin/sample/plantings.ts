import type { CellValue } from "../file/write-ledger";
import { on, PERIOD_TO } from "./days";

/** A row that may still be changed. */
export type LiveRow = Record<string, CellValue>;

/** The rows of all tables, to be spoilt. */
interface Garden {
  rows(table: string): LiveRow[];
  /** The only row, or the first, that a test accepts. */
  find(table: string, test: (row: LiveRow) => boolean): LiveRow;
}

/** One fault: spoils the rows and names the cell at which it must be found. */
export interface Planting {
  readonly code: string;
  readonly what: string;
  readonly table: string;
  readonly column: string;
  /** Changes what it changes, and answers the row of the finding. */
  plant(garden: Garden): LiveRow;
}

const isText = (value: unknown, part: string) => String(value).includes(part);

/** Number of the series that follows another one. */
function following(no: unknown): string {
  const [year, number] = String(no).split("-");
  return `${year}-${String(Number(number) + 1).padStart(number.length, "0")}`;
}

/** The last entry of a year, which is greetings out of the cash box. */
const isGreeting = (year: number) => (row: LiveRow) =>
  isText(row.text, `greetings ${year + 1}`) && row.account === "EUR-CASH";

/** Faults of different kinds, each chosen so that it draws no other after it; where it must, that is listed too. */
export const PLANTINGS: readonly Planting[] = [
  {
    code: "LED-01",
    what: "neither In nor Out is filled",
    table: "Ledger",
    column: "in",
    plant: ({ rows }) => {
      const ledger = rows("Ledger");
      const last = ledger[ledger.length - 1];
      const row: LiveRow = {
        no: following(last.no),
        date: PERIOD_TO,
        account: "EUR-CASH",
        text: "Flowers for the kitchen helpers",
        category: "office",
        fund: "general",
        rate: 1,
      };
      ledger.push(row);
      return row;
    },
  },
  {
    code: "LED-02",
    what: "a payment stands as a negative receipt",
    table: "Ledger",
    column: "in",
    plant: ({ find }) => {
      const row = find("Ledger", (each) => each.text === "Postage, month 14");
      row.in = -Number(row.out);
      row.out = null;
      return row;
    },
  },
  {
    code: "LED-07",
    what: "the number of the entry before is used again",
    table: "Ledger",
    column: "no",
    plant: ({ rows, find }) => {
      const row = find("Ledger", isGreeting(2023));
      row.no = rows("Ledger")[rows("Ledger").indexOf(row) - 1].no;
      return row;
    },
  },
  {
    code: "LED-09",
    what: "the account was opened a day later",
    table: "Ledger",
    column: "account",
    plant: ({ find }) => {
      const row = find("Ledger", (each) => each.account === "CLP-CASH");
      find("Accounts", (each) => each.account === "CLP-CASH").opened = Number(row.date) + 1;
      return row;
    },
  },
  {
    code: "LED-15",
    what: "the same receipt stands twice",
    table: "Ledger",
    column: "in",
    plant: ({ rows, find }) => {
      const row = find(
        "Ledger",
        ({ account, category, date }) =>
          account === "EUR-CASH" && category === "donations" && Number(date) >= on("2024-12-01"),
      );
      // Halved, so that neither the balance nor a count changes.
      row.in = Number(row.in) / 2;
      const last = find("Ledger", isGreeting(2024));
      const double: LiveRow = { ...row, no: following(last.no), receipt: null };
      rows("Ledger").splice(rows("Ledger").indexOf(last) + 1, 0, double);
      return double;
    },
  },
  {
    code: "STR-05",
    what: "a day stands as text",
    table: "StockMoves",
    column: "date",
    plant: ({ find }) => {
      const day = on("2023-11-14");
      const row = find("StockMoves", (each) => each.date === day && each.kind === "in");
      row.date = "14. Nov 2023";
      return row;
    },
  },
  {
    code: "STR-05",
    what: "an amount stands as text",
    table: "InKind",
    column: "value",
    plant: ({ find }) => {
      const row = find("InKind", (each) => each.value === 190);
      row.value = "190 EUR";
      return row;
    },
  },
  {
    code: "MEM-01",
    what: "the code lacks its hyphen",
    table: "Ledger",
    column: "member",
    plant: ({ find }) => {
      const row = find("Ledger", (each) => isText(each.text, "for the common work"));
      row.member = String(row.member).replace("-", "");
      return row;
    },
  },
  {
    code: "FX-02",
    what: "a dollar counts as a euro",
    table: "Ledger",
    column: "rate",
    plant: ({ find }) => {
      const row = find(
        "Ledger",
        ({ account, category, rate }) =>
          account === "USD-BANK" &&
          category === "contributions" &&
          Math.abs(Number(rate) - 1) < 0.02,
      );
      row.rate = 1;
      return row;
    },
  },
  {
    code: "TRF-01",
    what: "a payment is called a transfer and has no other side",
    table: "Ledger",
    column: "transfer",
    plant: ({ find }) => {
      const row = find("Ledger", (each) => each.text === "Paper and toner, order 21");
      row.category = "transfer";
      row.transfer = "T-PAPER";
      return row;
    },
  },
  {
    code: "BNK-01",
    what: "a line was typed with a wrong amount, so the statement does not add up",
    table: "Statements",
    column: "closing",
    plant: ({ find }) => {
      const line = find(
        "StatementLines",
        ({ account, number }) => account === "GBP-PAY" && number === "7",
      );
      line.amount = Number(line.amount) + 18;
      return find("Statements", ({ account, number }) => account === "GBP-PAY" && number === "7");
    },
  },
  {
    code: "BNK-04",
    what: "so the same line no longer agrees with its entry",
    table: "StatementLines",
    column: "amount",
    plant: ({ find }) =>
      find("StatementLines", ({ account, number }) => account === "GBP-PAY" && number === "7"),
  },
  {
    code: "PLG-03",
    what: "both versions of a promise are valid",
    table: "Pledges",
    column: "status",
    plant: ({ find }) => {
      const row = find(
        "Pledges",
        ({ member, status }) => member === "EU-10" && status === "replaced",
      );
      row.status = "valid";
      return row;
    },
  },
  {
    code: "KND-01",
    what: "a contribution in kind is booked as cash",
    table: "Ledger",
    column: "in",
    plant: ({ find }) => {
      const row = find(
        "Ledger",
        ({ account, category, date }) =>
          account === "EUR-CASH" && category === "donations" && Number(date) > on("2024-02-01"),
      );
      row.text = "Donation in kind: paper for the bulletin";
      return row;
    },
  },
  {
    code: "CSH-01",
    what: "one note more was counted than the book knows",
    table: "CashCounts",
    column: "amount",
    plant: ({ find }) => {
      const day = on("2023-12-31");
      const isCount = ({ account, date }: LiveRow) => account === "INR-CASH" && date === day;
      const line = find("CountLines", isCount);
      line.count = Number(line.count) + 1;
      return find("CashCounts", isCount);
    },
  },
];
