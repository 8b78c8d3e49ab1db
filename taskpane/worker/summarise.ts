import { coverageOf } from "../../addin/checks/coverage";
import {
  checks,
  helpOf,
  type RegisteredCheck,
  sourceOf,
  titleOf,
} from "../../addin/checks/registry";
import { isoOfDay } from "../../addin/core/calendar";
import { isCurrency } from "../../addin/core/currencies";
import { showAmount } from "../../addin/core/value";
import type { Say } from "../../addin/core/words";
import { allTables } from "../../addin/tables/all-tables";
import type { CheckWords, Days, ShownSums, Summary } from "../model/summary";
import type { ExaminedBook } from "./examine-book";
import type { OpenBook } from "./open-book";

/** What the pane shows of an opened book and its findings. */
export function summarise(opened: OpenBook, examination: ExaminedBook, say: Say): Summary {
  const { books, file, fingerprint, language, textDates } = opened;
  const { run, question } = examination;
  const { period, base } = question;
  const coverage = coverageOf(books);
  const titles = new Map(allTables.map(({ name, title }) => [name, say(title)]));
  return {
    file,
    fingerprint,
    entries: coverage.entries,
    ...(coverage.span && { days: daysOf(coverage.span) }),
    sums: shownSums(books),
    tables: coverage.tables.map((one) => ({ ...one, title: titles.get(one.table) ?? one.table })),
    rowsHidden: coverage.rowsHidden,
    sheetsHidden: coverage.sheetsHidden,
    notFollowed: coverage.notFollowed,
    textDates,
    checksRun: run.run.length,
    checksNotRun: run.notRun,
    checks: wordsOfChecks(new Set(run.findings.map(({ code }) => code)), say),
    ...(period && { period: daysOf(period) }),
    base,
    currencies: [...new Set(books.accounts.map(({ currency }) => currency))].filter(isCurrency),
    language,
    conclusion: books.settings.audit.conclusion,
    reason: books.settings.audit.reason,
    isMendable: opened.bytes !== undefined,
    findings: run.findings,
  };
}

/** Sums by currency as a person reads them. */
function shownSums(books: OpenBook["books"]): readonly ShownSums[] {
  return coverageOf(books)
    .sums.filter(({ currency }) => isCurrency(currency))
    .map((sum) => {
      const show = (minor: number): string => showAmount(minor, sum.currency);
      return {
        currency: sum.currency,
        opening: show(sum.opening),
        in: show(sum.in),
        out: show(sum.out),
        closing: show(sum.closing),
      };
    });
}

function daysOf({ from, to }: { from: number; to: number }): Days {
  return { from: isoOfDay(from), to: isoOfDay(to) };
}

/** The help pages of checks, by code. */
function wordsOfChecks(codes: ReadonlySet<string>, say: Say): Record<string, CheckWords> {
  const known = checks
    .filter(({ code }) => codes.has(code))
    .map((check) => [check.code, wordsOfCheck(check, say)] as const);
  return Object.fromEntries(known);
}

function wordsOfCheck(check: RegisteredCheck, say: Say): CheckWords {
  const { reading, remedy, falseAlarm } = helpOf(check);
  return {
    title: say(titleOf(check)),
    source: say(sourceOf(check)),
    reading: say(reading),
    remedy: say(remedy),
    falseAlarm: say(falseAlarm),
  };
}
