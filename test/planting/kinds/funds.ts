import { number, sideOf } from "../garden";
import type { Row } from "../honest/book";
import { BALANCES, type Kind } from "../kind";

const at = (row: Row | undefined, column: string): ReturnType<Kind["plant"]> =>
  row && { table: "Ledger", row, column };

/** Earmarked money. */
export const fundKinds: readonly Kind[] = [
  {
    code: "FND-01",
    what: "more is spent for a project than came for it",
    plant: (garden) => {
      const grant = garden
        .rows("Ledger")
        .find(({ text }) => text === "Grant for the garden school");
      const row = garden.entry(
        (one) =>
          one.fund === "general" &&
          one.account === "Main" &&
          sideOf(one) === "out" &&
          number(one.date) < number(grant?.date),
      );
      if (row === undefined) return undefined;
      row.fund = "Projects";
      return at(row, "out");
    },
  },
  {
    code: "FND-02",
    what: "project money is spent for something else",
    plant: (garden) => {
      const row = garden.entry(({ text }) => text === "Seeds");
      if (row !== undefined) row.category = "office";
      return at(row, "category");
    },
  },
  ...(["before", "after"] as const).map(
    (when): Kind => ({
      code: "FND-02",
      what: `project money is spent ${when} the days of its fund`,
      plant: (garden) => {
        const fund = garden.pick("Funds", (one) => one.fund === "Projects");
        const words = when === "before" ? "Seeds" : "Posters of the school";
        const row = garden.pick("Ledger", ({ text }) => text === words);
        if (row === undefined || fund === undefined) return undefined;
        if (when === "before") fund.from = number(row.date) + 1;
        else fund.to = number(row.date) - 1;
        return at(row, "date");
      },
    }),
  ),
  {
    code: "FND-03",
    what: "the money of a campaign stays where it is",
    plant: (garden) => {
      const row = garden.entry(({ text }) => text === "Passed on to the families");
      const fund = garden.rows("Funds").find(({ fund }) => fund === "Solidarity");
      if (row === undefined || fund === undefined) return undefined;
      row.fund = "general";
      return { table: "Funds", row: garden.spoil(fund), column: "to" };
    },
  },
  {
    code: "FND-04",
    what: "one member pays for the conference",
    plant: (garden) => {
      const fund = garden.pick("Funds", ({ fund }) => fund === "Conference");
      const shares = garden
        .rows("Ledger")
        .filter(({ category }) => category === "conference-shares");
      if (fund === undefined || shares.length < 3) return undefined;
      // While shares may still come in, nobody can tell.
      fund.to = Math.max(...garden.rows("Ledger").map(({ date }) => number(date) || 0));
      for (const share of shares.slice(0, shares.length - 1))
        share.member = shares[0].member ?? null;
      return { table: "Funds", row: fund, column: "fund" };
    },
  },
  {
    code: "FND-05",
    what: "a fund ended with money and no rule",
    admits: ["FND-02"],
    plant: (garden) => {
      const fund = garden.pick("Funds", ({ fund }) => fund === "Projects");
      const rows = garden.rows("Ledger").filter((row) => row.fund === "Projects");
      if (fund === undefined || rows.length < 4) return undefined;
      const last = Math.max(...rows.map(({ date }) => number(date)));
      fund.to = last + 1;
      return { table: "Funds", row: fund, column: "leftoverRule" };
    },
  },
  ...([1, -1] as const).map(
    (sign): Kind => ({
      code: "FND-06",
      what: `a fund gets ${sign > 0 ? "more" : "less"} than the other one gives`,
      admits: BALANCES,
      plant: (garden) => {
        const legs = garden.rows("Ledger").filter(({ transfer }) => transfer === "F-PROJECT");
        const row = legs.find((one) => sideOf(one) === "in");
        const last = legs[legs.length - 1];
        if (row === undefined || !legs.every((leg) => garden.isSound(leg))) return undefined;
        for (const leg of legs) garden.spoil(leg);
        row.in = garden.rounded(row, number(row.in) + sign * garden.unit(row) * 100);
        return at(last, sideOf(last));
      },
    }),
  ),
];
