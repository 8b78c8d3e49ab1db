import { lowestBalances } from "../../books/balances";
import { valueOn } from "../../books/valuation";
import type { ReportRow, ReportTable } from "../../core/document";
import { addMinor } from "../../core/money";
import { amount, day, text } from "../../core/value";
import type { Message, Say } from "../../core/words";
import { lowestRows } from "./cash-trace";
import { earmarkedCash, earmarkedRows, traceEarmarked } from "./earmarked-cash";
import { minorOf, money } from "./money";
import { figurePart } from "./origins";
import type { FigurePlace, ReportSection, TracePart } from "./section";
import { words as shortWords } from "./short-words";
import type { ReportSource } from "./source";
import { type Terms, withSum } from "./sums";
import { accountsShown, shownAccount } from "./t3-cash-position";
import { words } from "./words";

/** Uses of cash in the order of the report. */
export const USES = ["free", "restricted", "not-accessible"] as const;

const useWords: Readonly<Record<string, Message>> = {
  free: words.useFree,
  restricted: words.useRestricted,
  "not-accessible": words.useNotAccessible,
};

/** Use of an account in words; a use that the product does not know stays as typed. */
export function useName(say: Say, use: string): string {
  const message = Object.hasOwn(useWords, use) ? useWords[use] : undefined;
  return message ? say(message) : use;
}

/** T3b: the lowest balance of each account and what its money can be used for. */
function useOfAccounts(source: ReportSource): ReportTable {
  const { books, say, base, period } = source;
  const lowest = lowestBalances(books, period);
  const rows = accountsShown(source).map(({ account, closing }): ReportRow => {
    const { account: code, currency, use, useReason } = books.accounts[account];
    return {
      key: `account.${code}`,
      label: code,
      kind: "line",
      values: {
        lowest: money(lowest[account].minor, currency),
        lowestOn: day(lowest[account].day),
        use: text(useName(say, use)),
        ...(useReason === "" ? {} : { reason: text(useReason) }),
        base: money(valueOn(books, { minor: closing, currency, base, day: period.to }), base),
      },
    };
  });
  const hasReasons = rows.some(({ values }) => values.reason !== undefined);
  return {
    type: "table",
    id: "T3b",
    title: say(words.t3b),
    labelHeading: say(words.account),
    columns: [
      { key: "lowest", label: say(words.lowest), type: "amount" },
      { key: "lowestOn", label: say(words.lowestOn), type: "day", width: 0.7 },
      { key: "use", label: say(words.use), type: "text" },
      ...(hasReasons
        ? [{ key: "reason", label: say(words.reason), type: "text" as const, width: 2 }]
        : []),
      { key: "base", label: say(words.closingInBase, { base }), type: "amount", currency: base },
    ],
    rows: [...rows, ...useRows(source, rows)],
  };
}

/** Cash by use at the end of a period, in minor units of the base. */
export function cashByUse(source: ReportSource): ReadonlyMap<string, number> {
  const { books, base, period } = source;
  // What is free is said even where it is nothing: readers look for it first.
  const sums = new Map<string, number>([["free", 0]]);
  for (const { account, closing } of accountsShown(source)) {
    const { use, currency } = books.accounts[account];
    const minor = valueOn(books, { minor: closing, currency, base, day: period.to });
    sums.set(use, addMinor(sums.get(use) ?? 0, minor));
  }
  return sums;
}

function useRows(source: ReportSource, rows: readonly ReportRow[]): ReportRow[] {
  const { books, base, say } = source;
  const known: readonly string[] = USES;
  const place = (use: string) => (known.includes(use) ? known.indexOf(use) : known.length);
  const sums = [...cashByUse(source)].sort(([a], [b]) => place(a) - place(b));
  const uses = sums.map(([use, minor]): ReportRow => {
    const terms: Terms = accountsShown(source)
      .map(({ account }) => books.accounts[account])
      .filter((account) => account.use === use)
      .map(({ account }) => [`account.${account}`, 1]);
    const row: ReportRow = {
      key: `use.${use}`,
      label: say(words.sumOfUse, { use: useName(say, use) }),
      kind: "subtotal",
      values: { base: amount(minor, base) },
    };
    return withSum(row, { terms, rows, columns: ["base"] });
  });
  const total: ReportRow = {
    key: "total",
    label: say(words.total),
    kind: "total",
    values: {
      base: amount(
        sums.reduce((sum, [, minor]) => addMinor(sum, minor), 0),
        base,
      ),
    },
  };
  const terms: Terms = uses.map(({ key }) => [key, 1]);
  return [
    ...uses.flatMap((use) => (use.key === FREE ? [use, ...usableRows(source, use)] : [use])),
    withSum(total, { terms, rows: uses, columns: ["base"] }),
  ];
}

const FREE = "use.free";

/** Row of what is left of the freely usable accounts when the money of funds with a purpose is taken away. */
export const USABLE = "usable";

/** Money in a freely usable account is not free where it belongs to a fund with a purpose. */
function usableRows(source: ReportSource, free: ReportRow): ReportRow[] {
  const { say, base } = source;
  const earmarked = earmarkedRows(source);
  if (earmarked.length === 0) return [];
  const rows = [free, ...earmarked];
  const left = earmarkedCash(source).reduce(
    (sum, { minor }) => addMinor(sum, -minor),
    minorOf(free.values.base),
  );
  const row: ReportRow = {
    key: USABLE,
    label: say(shortWords.usable),
    kind: "subtotal",
    values: { base: amount(left, base) },
  };
  const terms: Terms = rows.map(({ key }) => [key, key === FREE ? 1 : -1]);
  return [...earmarked, withSum(row, { terms, rows, columns: ["base"] })];
}

/** What the figures of an account were worked out from. Where no account is freely usable, nothing is. */
function traceUse(
  source: ReportSource,
  { row, column }: FigurePlace,
): readonly TracePart[] | undefined {
  if (row === FREE && !cashByUse(source).has("free")) return [];
  const account = shownAccount(source, row);
  if (account === undefined) return column === "base" ? traceEarmarked(source, row) : undefined;
  if (column === "base") return [figurePart(`T3/${row}/base`, 1)];
  return column === "lowest" || column === "lowestOn" ? lowestRows(source, account) : undefined;
}

export default { chapter: "cash", make: useOfAccounts, trace: traceUse } satisfies ReportSection;
