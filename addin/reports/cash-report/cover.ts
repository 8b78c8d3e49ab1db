import { runningHead } from "../../books/running-head";
import type { Block, Inline } from "../../core/document";
import { fingerprintWords, shownFingerprint } from "../../core/fingerprint";
import { day } from "../../core/value";
import type { Message } from "../../core/words";
import { rateSourceName } from "../../statutes/known-words";
import { financialOfficers } from "./financial-officers";
import { sentence } from "./inline";
import type { CashReportInput } from "./input";
import { previousPeriod } from "./previous";
import type { ReportSource } from "./source";
import { words } from "./words";

/** The title page. No clock and no name of a person: the day is given, the officer is a code. */
export function cover(source: ReportSource, input: CashReportInput): Block {
  const { say, books, base, period } = source;
  const { organisation, body } = books.settings;
  const facts: { label: string; content: Inline[] }[] = [];
  const add = (label: Message, content: Inline) => {
    if (content !== "") facts.push({ label: say(label), content: [content] });
  };
  facts.push({ label: say(words.period), content: periodText(source) });
  add(words.baseCurrency, base);
  add(words.rateSources, rateSources(source));
  add(words.preparedBy, preparedBy(source));
  add(words.madeOn, { figure: day(input.today), key: "report.day" });
  add(words.language, say(words.languageName));
  const { evidence } = input;
  if (evidence) {
    add(fingerprintWords.shown, shownFingerprint(evidence.fingerprint));
    add(words.version, evidence.version);
  }
  return {
    type: "cover",
    masthead: [organisation, body].filter((name) => name !== ""),
    title: reportTitle(source),
    subtitle: say(words.fromTo, { from: day(period.from), to: day(period.to) }),
    facts,
  };
}

/** Title of the report; before a body that holds no world conference it is plainly the cash report. */
export function reportTitle({ say }: ReportSource): string {
  return say(words.title);
}

/** Body and period, for the head of every page. */
export function reportHead({ say, books, period }: ReportSource): string {
  const span = say(words.fromTo, { from: day(period.from), to: day(period.to) });
  return runningHead(books.settings, span);
}

/** The period; where an earlier one, recorded or reported, ended on the day before, the report begins on the day after it. */
function periodText(source: ReportSource): Inline[] {
  const { say, period } = source;
  const follows = previousPeriod(source)?.to === period.from - 1;
  return sentence(say, follows ? words.periodAfterLast : words.fromTo, {
    figures: {
      from: { figure: day(period.from), key: PERIOD_KEYS.from },
      to: { figure: day(period.to), key: PERIOD_KEYS.to },
    },
  });
}

/** Under these keys the next report finds the days of this one. */
export const PERIOD_KEYS = { from: "report.from", to: "report.to" } as const;

function rateSources({ books, say }: ReportSource): string {
  const { codes, dictionary } = books.ledger.coded.rateSource;
  const typed = [...new Set(codes)].map((code) => dictionary[code] ?? "");
  const sources = [...typed, ...books.rates.map(({ source }) => source)];
  const named = [...new Set(sources)].filter((source) => source !== "").sort();
  return named.length > 0
    ? named.map((one) => rateSourceName(say, one)).join(", ")
    : say(words.noForeignRates);
}

function preparedBy(source: ReportSource): string {
  const { say } = source;
  const persons = financialOfficers(source);
  return say(words.preparedByOfficer, { codes: persons.join(", "), count: persons.length });
}
