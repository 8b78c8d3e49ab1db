import { monthsBetween } from "../../core/calendar";
import type { Block, Inline, ReportTable } from "../../core/document";
import { amount, count, day } from "../../core/value";
import { ruleSets } from "../../statutes/rule-sets";
import { earmarked } from "./earmarked";
import { figureOf, sentence } from "./inline";
import { type ReportTables, theTable } from "./made-tables";
import { minorOf } from "./money";
import { previousFigures } from "./previous";
import type { ReportSource } from "./source";
import { ROW } from "./statement";
import { accountsShown } from "./t3-cash-position";
import { useName } from "./t3b-use-of-accounts";
import { words } from "./words";

/** Notes N1 to N6: how the figures were made and what a reader has to know beside them. */
export function notes(source: ReportSource, tables: ReportTables): Block[] {
  const { say, base } = source;
  const items: [string, Inline[][]][] = [
    [say(words.n1), [[say(words.n1Basis, { base })], [say(words.n1Rounding, { base })]]],
    [say(words.n2), periodNote(source)],
    [say(words.n3), [[bodiesNote(source)]]],
    [say(words.n4), comparisonNote(source, tables)],
    [say(words.n5), restrictedNote(source, tables)],
    [say(words.n6), [[say(words.n6Recorded)], [say(words.n6Versions)]]],
  ];
  return [
    { type: "heading", level: 1, text: say(words.notes) },
    ...items.flatMap(([text, paragraphs]): Block[] => [
      { type: "heading", level: 2, text },
      ...paragraphs.map((content): Block => ({ type: "paragraph", style: "body", content })),
    ]),
  ];
}

/** The period, and by how much it is longer or shorter than the cycle of the statute. */
function periodNote({ say, books, period }: ReportSource): Inline[][] {
  const said = say(words.n2Period, { from: day(period.from), to: day(period.to) });
  const rules = ruleSets.find(({ id }) => id === books.settings.ruleSet);
  const months = monthsBetween(period.from, period.to + 1);
  if (rules === undefined || months === rules.cycleMonths) return [[said]];
  const filling = { months, cycle: rules.cycleMonths, statute: rules.name };
  return [[said], [say(words.n2Cycle, filling)]];
}

function bodiesNote({ say, books, movements }: ReportSource): string {
  const own = new Set(movements.accounts.map((account) => books.accounts[account].body));
  const bodies = [...own].filter((body) => body !== "").sort();
  const body = books.settings.body || bodies.join(", ");
  return say(body === "" ? words.n3All : words.n3Body, {
    body,
    accounts: count(movements.accounts.length),
  });
}

/** Whether the earlier report's closing cash is this report's opening; the difference where it is not. */
function comparisonNote(source: ReportSource, tables: ReportTables): Inline[][] {
  const { say, base } = source;
  const previous = previousFigures(source);
  if (source.previousOtherBase !== "")
    return [[say(words.n4OtherBase, { previous: source.previousOtherBase, base })]];
  if (previous === undefined) return [[say(words.n4None)]];
  const closing = previous.get(ROW.closing);
  const opening = figureOf(theTable(tables, "T1"), ROW.opening, "total");
  const gap = minorOf(opening.figure) - (closing ?? Number.NaN);
  if (gap === 0) return [[say(words.n4Same)], [say(words.n4Lines)]];
  const said = sentence(say, words.n4Differs, {
    figures: {
      opening,
      closing: { key: `T1/${ROW.closing}/previous`, figure: amount(closing ?? Number.NaN, base) },
    },
    filling: { difference: amount(gap, base) },
  });
  return [said, [say(words.n4Lines)]];
}

/** Each account whose money is not free, with its reason, and what earmarked funds hold. */
function restrictedNote(source: ReportSource, tables: ReportTables): Inline[][] {
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
