import { yearOf } from "../../../addin/core/calendar";
import { type Garden, number } from "../garden";
import type { Row } from "../honest/book";
import { BALANCES, type Kind } from "../kind";

const ledgerAt = (row: Row | undefined, column: string): ReturnType<Kind["plant"]> =>
  row && { table: "Ledger", row, column };
const pledgeAt = (row: Row | undefined, column: string): ReturnType<Kind["plant"]> =>
  row && { table: "Pledges", row, column };
const isPromise = ({ status, amount, kind }: Row): boolean =>
  status === "valid" && kind === "money" && number(amount) > 0;

/** Promises and what came of them, gifts in kind, codes of members. */
export const contributionKinds: readonly Kind[] = [
  {
    code: "PLG-01",
    what: "a promise is computed",
    plant: (garden) => {
      const row = garden.pick("Pledges", isPromise);
      if (row !== undefined)
        row.amount = { formula: `${number(row.amount)}*1`, shows: number(row.amount) };
      return pledgeAt(row, "amount");
    },
  },
  ...(["document", "declaredOn"] as const).map(
    (column): Kind => ({
      code: "PLG-02",
      what: `a promise without its ${column}`,
      plant: (garden) => {
        const row = garden.pick("Pledges", isPromise);
        if (row !== undefined) row[column] = null;
        return pledgeAt(row, column);
      },
    }),
  ),
  {
    code: "PLG-03",
    what: "two versions of a promise are valid",
    plant: (garden) => {
      const row = garden.pick("Pledges", ({ status }) => status === "replaced");
      if (row !== undefined) row.status = "valid";
      return pledgeAt(row, "status");
    },
  },
  {
    code: "PLG-04",
    what: "five promises by a scale",
    plant: (garden) => {
      const first = garden.pick("Pledges", isPromise);
      const same = garden
        .rows("Pledges")
        .filter(
          (one) =>
            one !== first &&
            garden.isSound(one) &&
            isPromise(one) &&
            one.year === first?.year &&
            one.version === first?.version,
        );
      if (first === undefined || same.length < 4) return undefined;
      const scale = {
        amount: 123,
        currency: first.currency,
        declaredOn: first.declaredOn,
        document: null,
      };
      const all = [first, ...same.slice(0, 4)];
      for (const row of all) Object.assign(garden.spoil(row), scale);
      const rows = garden.rows("Pledges");
      return pledgeAt(
        all.reduce((one, other) => (rows.indexOf(other) < rows.indexOf(one) ? other : one)),
        "amount",
      );
    },
  },
  {
    code: "PLG-08",
    what: "nobody says why one member paid for another",
    plant: (garden) => {
      const row = garden.pick("Ledger", ({ creditTo }) => typeof creditTo === "string");
      if (row !== undefined) row.note = null;
      return ledgerAt(row, "creditTo");
    },
  },
  {
    code: "PLG-09",
    what: "more is allocated than came",
    plant: (garden) => {
      const row = garden.pick("Allocations", ({ line }) => line === 2);
      if (row !== undefined) row.amount = number(row.amount) + 1;
      return row && { table: "Allocations", row, column: "amount" };
    },
  },
  {
    code: "PLG-10",
    what: "a contribution names no year",
    plant: (garden) => {
      const row = garden.entry(
        ({ category, year }) => category === "contributions" && year !== null,
      );
      if (row !== undefined) row.year = null;
      return ledgerAt(row, "year");
    },
    admits: ["PLG-11"],
  },
  {
    code: "PLG-11",
    what: "a contribution was paid before the admission",
    plant: (garden) => {
      const row = garden.entry(
        ({ category, creditTo }) => category === "contributions" && creditTo === null,
      );
      const status = statusOf(garden, row, "active");
      if (row === undefined || status === undefined) return undefined;
      status.from = number(row.date) + 1;
      return ledgerAt(row, "date");
    },
    admits: ["PLG-11", "MEM-03"],
  },
  {
    code: "PLG-11",
    what: "a promise stays valid after the exit",
    plant: (garden) => {
      const row = garden.pick(
        "Pledges",
        ({ status, year }) => status === "lapsed" && number(year) > 0,
      );
      const exit = row === undefined ? undefined : exitOf(garden, row.member);
      if (row === undefined || exit === undefined) return undefined;
      const year = yearOf(number(exit.from));
      const rest = { ...row, year: year + 1, status: "valid", document: "Letter" };
      return pledgeAt(garden.insertBehind("Pledges", row, rest), "status");
    },
  },
  {
    code: "KND-01",
    what: "a gift in kind stands in the ledger",
    plant: (garden) => {
      const row = garden.entry(
        ({ category, member }) => category === "donations" && member === null,
      );
      if (row !== undefined)
        row.text = garden.random.pick(["Donation in kind: paper", "Sachspende: Papier"]);
      return ledgerAt(row, "in");
    },
  },
  {
    code: "KND-02",
    what: "nobody says how a gift was valued",
    plant: (garden) => {
      const row = garden.pick("InKind", ({ value }) => typeof value === "number");
      if (row !== undefined) row.basis = null;
      return row && { table: "InKind", row, column: "basis" };
    },
  },
  ...["-", " ", "X"].map(
    (sign): Kind => ({
      code: "MEM-01",
      what: `a member code with "${sign}" for its hyphen`,
      admits: BALANCES.slice(0, 0),
      plant: (garden) => {
        const row = garden.entry(
          ({ category, member }) => category === "contributions" && String(member).includes("-"),
        );
        if (row !== undefined)
          row.member = String(row.member).replace("-", sign === "-" ? "–" : sign);
        return ledgerAt(row, "member");
      },
    }),
  ),
  {
    code: "MEM-01",
    what: "a promise of a member that is none",
    plant: (garden) => {
      const row = garden.pick("Pledges", ({ member }) => String(member).includes("-"));
      if (row !== undefined) row.member = `${row.member}9`;
      return pledgeAt(row, "member");
    },
  },
];

function statusOf(garden: Garden, row: Row | undefined, status: string): Row | undefined {
  const member = garden.rows("Members").find(({ code }) => code === row?.member);
  const own = garden.rows("MemberStatus").filter(({ key }) => key === member?.key);
  return own.length === 1 && own[0].status === status && garden.isSound(own[0])
    ? garden.spoil(own[0])
    : undefined;
}

function exitOf(garden: Garden, code: unknown): Row | undefined {
  const member = garden.rows("Members").find((one) => one.code === code);
  return garden
    .rows("MemberStatus")
    .find(
      ({ key, status }) => key === member?.key && (status === "withdrawn" || status === "expelled"),
    );
}
