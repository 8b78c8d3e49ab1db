import type { Inline, ReportTable } from "../../core/document";
import { earmarked } from "./earmarked";
import { figureOf, sentence } from "./inline";
import { type ReportTables, theTable } from "./made-tables";
import type { ReportSource } from "./source";
import { accountsShown } from "./t3-cash-position";
import { useName } from "./t3b-use-of-accounts";
import { words } from "./words";

/** Each account whose money is not free, with its reason, and what earmarked funds hold. */
export function restrictedNote(source: ReportSource, tables: ReportTables): Inline[][] {
  const held = earmarked(source, tables.get("T2")).map(({ fund, purpose, amount: holds }) =>
    sentence(source.say, words.n5Fund, {
      figures: { amount: holds },
      filling: { fund, purpose: purpose || source.say(words.n5NoReason) },
    }),
  );
  return [...boundAccounts(source, theTable(tables, "T3b")), ...held];
}

function boundAccounts(source: ReportSource, use: ReportTable): Inline[][] {
  const { books, say } = source;
  const bound = accountsShown(source)
    .map(({ account }) => books.accounts[account])
    .filter((account) => account.use !== "free");
  if (bound.length === 0) return [[say(words.n5None)]];
  return bound.map((account) =>
    sentence(say, words.n5Account, {
      figures: { amount: figureOf(use, `account.${account.account}`, "base") },
      filling: {
        account: account.account,
        use: useName(say, account.use),
        reason: account.useReason || say(words.n5NoReason),
      },
    }),
  );
}
