import type { Books } from "../../addin/books/books";
import type { Period } from "../../addin/books/period";
import { baseRateOn } from "../../addin/books/valuation";
import { isoOfDay } from "../../addin/core/calendar";
import { ArgumentError } from "../../addin/core/faults";
import { type Reason, reason } from "../../addin/core/reason";
import { sayIn } from "../../addin/core/words";
import { type ReportSource, reportSource } from "../../addin/reports/cash-report/source";
import type { RateEffect } from "../../addin/reports/cash-report/statement";
import { type Answer, moneyOf } from "./answers";
import { NotKnown } from "./not-known";
import { ownLanguage } from "./own-language";
import { refuseUnclearRates, unclearCategory } from "./unclear-entries";

/** What the cash report is made from, for the effect of the rates in a period. */
export function effectSource(
  books: Books,
  question: { period: Period; base: string; rateAgeMax: number | undefined },
): ReportSource {
  const { period, base, rateAgeMax = books.settings.rateAgeMax } = question;
  if (period.to < period.from)
    throw new ArgumentError(
      reason`to is ${isoOfDay(period.to)}; it must not be before from, ${isoOfDay(period.from)}`,
    );
  const language = ownLanguage();
  const isOwn = rateAgeMax === books.settings.rateAgeMax;
  const source = reportSource({
    books: isOwn ? books : { ...books, settings: { ...books.settings, rateAgeMax } },
    period,
    base,
    say: sayIn(language),
    language,
    today: period.to,
  });
  refuseUnclearRates(source);
  return source;
}

/** Rows of an effect: accounts in other currencies, changing money, the total. */
export function effectAnswer(source: ReportSource, effect: RateEffect): Answer[][] {
  const { books, base } = source;
  const unclear = unclearTransfers(source);
  const held = [...effect.held]
    .filter(([account]) => books.accounts[account].currency !== base)
    .sort(([a], [b]) => a - b);
  return [
    ...held.map(([account, { minor }]) => {
      const { account: code, currency } = books.accounts[account];
      return [code, amountOr(minor, base, () => missingRate(source, currency))];
    }),
    ["Changing money", unclear ?? amountOr(effect.changing, base, () => missingRate(source))],
    ["Total", unclear ?? amountOr(effect.total, base, () => missingRate(source))],
  ];
}

/** Why nobody can say which entries changed money; a transfer under way may have begun before the period. */
const unclearTransfers = ({ books, movements, period }: ReportSource): NotKnown | undefined =>
  unclearCategory(books, movements.all, { from: 0, to: period.to });

function amountOr(minor: number, currency: string, unknown: () => Reason): Answer {
  return Number.isNaN(minor) ? new NotKnown(unknown()) : moneyOf(minor, currency);
}

/** The first rate that is wanted and not there: of one currency, or of any. */
function missingRate({ books, base, period, valuation }: ReportSource, only?: string): Reason {
  const currencies = new Set(books.accounts.map(({ currency }) => currency));
  const ends = [...currencies].flatMap((from) =>
    [period.from - 1, period.to].map((day) => ({ from, day })),
  );
  const wanted = [...valuation.wanted, ...ends].find(
    ({ from, day }) =>
      (only === undefined || from === only) &&
      from !== base &&
      day >= period.from - 1 &&
      day <= period.to &&
      "unknown" in baseRateOn(books, { from, base, day }),
  );
  return wanted === undefined
    ? reason`an amount behind it is not known`
    : reason`no rate between ${wanted.from} and ${base} on ${isoOfDay(wanted.day)} that is young enough`;
}
