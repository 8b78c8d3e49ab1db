import type { Books } from "../../books/books";
import { memberGifts } from "../../books/member-gifts";
import { type MemberLine, memberLines } from "../../books/member-lines";
import { nameHider } from "../../books/member-names";
import { type MemberPayment, memberPayments, ownTexts } from "../../books/member-payments";
import { type Period, type PeriodYear, yearsOfPeriod } from "../../books/period";
import { type Valuation, valuePostings } from "../../books/valuation";
import type { Say } from "../../core/words";

/** What all statements of one run are made of. */
export interface StatementInput {
  readonly books: Books;
  readonly period: Period;
  /** Base currency, ISO 4217. */
  readonly base: string;
  readonly say: Say;
  /** BCP 47 code of the language that `say` speaks. */
  readonly language: string;
  /** Day on which the statement is made. */
  readonly today: number;
}

/** What every statement looks at, worked out once for all members. */
export interface StatementSource extends StatementInput {
  readonly years: readonly PeriodYear[];
  readonly valuation: Valuation;
  readonly lines: readonly MemberLine[];
  readonly payments: readonly MemberPayment[];
  readonly textOf: (entry: number, member: string) => string;
  /** The text without the names that the workbook records. */
  readonly withoutNames: (text: string) => string;
}

/** The part of the source that is one member's. */
export interface MemberSource extends StatementSource {
  /** The member's code. */
  readonly member: string;
  /** Its name, "" where it is not to be shown or not known. */
  readonly name: string;
}

/** Prepares the books for the statements of all members. */
export function statementSource(input: StatementInput): StatementSource {
  const { books, period, base } = input;
  const valuation = valuePostings(books, base);
  const years = yearsOfPeriod(period);
  const hide = nameHider(books);
  return {
    ...input,
    years,
    valuation,
    lines: memberLines({ books, period, years, valuation }),
    payments: memberPayments(books, { asOf: period.to, valuation }),
    textOf: ownTexts(books),
    withoutNames: (text) => hide(text).text,
  };
}

/** Codes of the members that have something to be told: those of the cash report, and recorded ones that gave otherwise. */
export function statementMembers(source: StatementSource): readonly string[] {
  const { lines, books, period } = source;
  const recorded = new Set(books.members.map(({ code }) => code));
  const inKind = books.inKind
    .filter(({ date }) => date >= period.from && date <= period.to)
    .map(({ from }) => from);
  const others = [...inKind, ...memberGifts(source).keys()].filter(
    (code) => code !== "" && recorded.has(code),
  );
  return [...new Set([...lines.map(({ member }) => member), ...others])].sort();
}

/** Every code that a statement can be asked for. */
export function knownMembers(source: StatementSource): readonly string[] {
  const recorded = source.books.members.map(({ code }) => code).filter((code) => code !== "");
  return [...new Set([...statementMembers(source), ...recorded])].sort();
}
