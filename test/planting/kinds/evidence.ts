import { type Garden, number, sideOf } from "../garden";
import type { Row } from "../honest/book";
import { BALANCES, type Kind } from "../kind";

/** Statements and openings. */
export const evidenceKinds: readonly Kind[] = [
  ...([1, -1] as const).map(
    (sign): Kind => ({
      code: "ACC-03",
      what: `the opening is ${sign > 0 ? "higher" : "lower"} than the closing before`,
      plant: (garden) => {
        const hasBefore = ({ account }: Row): boolean =>
          garden.rows("Closings").some((one) => one.account === account && one.period === "first");
        const row = garden.pick("Closings", (one) => one.period === "second" && hasBefore(one));
        if (row !== undefined) row.opening = garden.rounded(row, number(row.opening) + sign);
        return row && { table: "Closings", row, column: "opening" };
      },
    }),
  ),
  ...([1, -1] as const).map(
    (sign): Kind => ({
      code: "BNK-01",
      what: `a line was typed ${sign > 0 ? "too high" : "too low"}`,
      plant: (garden) => {
        const line = garden.pick("StatementLines");
        if (line === undefined) return undefined;
        line.amount = garden.rounded(line, number(line.amount) + sign * 10);
        return {
          table: "Statements",
          row: garden.spoil(statementOf(garden, line)),
          column: "closing",
        };
      },
    }),
  ),
  {
    code: "BNK-01",
    what: "the closing of a statement was typed wrong",
    admits: ["BNK-02", "BNK-03"],
    plant: (garden) => {
      const row = garden.pick("Statements", (one) => linesOf(garden, one).length > 0);
      if (row !== undefined) row.closing = garden.rounded(row, number(row.closing) + 9);
      return row && { table: "Statements", row, column: "closing" };
    },
  },
  {
    code: "BNK-02",
    what: "a statement is missing",
    plant: (garden) => {
      const statements = garden.rows("Statements");
      const row = garden.pick("Statements", (one) => {
        const next = statements[statements.indexOf(one) + 1];
        return (
          one.opening !== one.closing &&
          next?.account === one.account &&
          garden.isSound(next) &&
          one.number !== "1"
        );
      });
      if (row === undefined) return undefined;
      const next = statements[statements.indexOf(row) + 1];
      for (const line of linesOf(garden, row)) garden.remove("StatementLines", line);
      garden.remove("Statements", row);
      return { table: "Statements", row: garden.spoil(next), column: "opening" };
    },
  },
  {
    code: "BNK-03",
    what: "figures of a bank entry are transposed",
    admits: BALANCES,
    plant: (garden) => {
      const row = garden.entry(
        (one) => garden.isBank(one) && transposed(garden, one) !== undefined,
      );
      if (row === undefined) return undefined;
      row[sideOf(row)] = transposed(garden, row) ?? null;
      const statement = garden
        .rows("Statements")
        .find(
          ({ account, from, to }) =>
            account === row.account &&
            number(from) <= number(row.date) &&
            number(row.date) <= number(to),
        );
      return statement && { table: "Statements", row: garden.spoil(statement), column: "closing" };
    },
  },
  {
    code: "BNK-04",
    what: "a line names an entry that is not there",
    plant: (garden) => {
      const row = garden.pick("StatementLines", ({ ledgerNo }) => ledgerNo !== null);
      if (row !== undefined) row.ledgerNo = "9999-7777";
      return row && { table: "StatementLines", row, column: "ledgerNo" };
    },
  },
  {
    code: "BNK-04",
    what: "an entry of the bank was never made",
    admits: BALANCES,
    plant: (garden) => {
      const row = garden.entry((one) => garden.isBank(one) && lineOf(garden, one) !== undefined);
      const line = row === undefined ? undefined : lineOf(garden, row);
      if (row === undefined || line === undefined) return undefined;
      garden.remove("Ledger", row);
      return { table: "StatementLines", row: garden.spoil(line), column: "ledgerNo" };
    },
  },
  {
    code: "BNK-04",
    what: "an entry that the bank does not know",
    admits: [...BALANCES, "LED-05"],
    plant: (garden) => {
      const row = garden.entry((one) => garden.isBank(one) && sideOf(one) === "in");
      if (row === undefined) return undefined;
      const invented = garden.insertBehind("Ledger", row, {
        ...row,
        no: garden.nextNo(),
        text: "Invented",
        bankLine: null,
        receipt: null,
        in: garden.rounded(row, number(row.in) * 3 + 17),
      });
      return { table: "Ledger", row: invented, column: "in" };
    },
  },
  {
    code: "BNK-05",
    what: "the last statements of an account are not there",
    plant: (garden) => {
      const { last } = garden.book;
      const row = garden.pick(
        "Accounts",
        (one) =>
          one.closed === null &&
          garden.isBank(one) &&
          statementsOf(garden, one.account).some(({ to }) => number(to) < last - 130) &&
          garden
            .rows("Ledger")
            .some(({ account, date }) => account === one.account && number(date) < last - 130) &&
          statementsOf(garden, one.account).every((statement) => isWhole(garden, statement)),
      );
      if (row === undefined) return undefined;
      row.confirmedUntil = null;
      for (const statement of statementsOf(garden, row.account)) {
        if (number(statement.to) < last - 130) continue;
        for (const line of linesOf(garden, statement)) garden.remove("StatementLines", line);
        garden.remove("Statements", statement);
      }
      return { table: "Accounts", row, column: "confirmedUntil" };
    },
  },
];

const linesOf = (garden: Garden, { account, number: no }: Row): Row[] =>
  garden.rows("StatementLines").filter((line) => line.account === account && line.number === no);

/** Whether neither a statement nor a line of it was spoilt. */
const isWhole = (garden: Garden, statement: Row): boolean =>
  [statement, ...linesOf(garden, statement)].every((row) => garden.isSound(row));

const statementsOf = (garden: Garden, name: unknown): Row[] =>
  garden.rows("Statements").filter(({ account }) => account === name);

function statementOf(garden: Garden, line: Row): Row {
  const found = statementsOf(garden, line.account).find((one) => one.number === line.number);
  if (found === undefined) throw new Error("a line has its statement");
  return found;
}

/** The line of an entry whose amount nothing else of the account has. */
function lineOf(garden: Garden, row: Row): Row | undefined {
  const minor = (number(row.in) || 0) - (number(row.out) || 0);
  const alike = garden
    .rows("StatementLines")
    .filter((line) => line.account === row.account && line.amount === minor);
  return alike.length === 1 ? alike[0] : undefined;
}

/** The amount with two neighbouring figures of its whole units changed about; undefined where they are equal. */
function transposed(garden: Garden, row: Row): number | undefined {
  const value = number(row[sideOf(row)]);
  const figures = String(Math.trunc(value));
  if (figures.length < 2 || figures[0] === figures[1] || figures[1] === "0") return undefined;
  const turned = Number(figures[1] + figures[0] + figures.slice(2));
  return garden.rounded(row, turned + (value - Math.trunc(value)));
}
