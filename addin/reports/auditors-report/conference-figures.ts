import { conferenceOfFund } from "../../books/conferences";
import type { FundLine, Recomputation } from "./figures";
import { type FigureSource, NO_MONEY, type OwnFigure, PlaceSums } from "./own-figures";

const SHARES = "receipts.conference-shares";
const TRAVEL = "payments.conference-travel";
/** Column of what was booked for a conference outside of its funds. */
const OUTSIDE = "outside";

/** T7 and T7b: receipts and payments of each conference, and what each member gave, got and how many came. */
export function conferenceFigures(
  source: FigureSource,
  { fundLines, funds }: Recomputation,
): readonly OwnFigure[] {
  const sums = new PlaceSums();
  for (const one of fundLines) {
    const column = columnOf(source, one);
    if (column === "") continue;
    addToAccount(sums, source, { ...one, column });
    addToMember(sums, source, { ...one, column });
  }
  addDelegates(sums, source);
  return [...sums.figures(), ...balances(source, funds)];
}

/** Balances of funds that hold the base currency alone; what others hold is valued together. */
function balances(
  { base: currency }: FigureSource,
  funds: Recomputation["funds"],
): readonly OwnFigure[] {
  return funds
    .filter((one) =>
      funds.every(({ fund, currency: own }) => fund !== one.fund || own === currency),
    )
    .flatMap(({ fund, opening, closing }) => {
      const at = { table: "T7", column: `fund.${fund}`, currency };
      return [
        { ...at, row: "opening", minor: opening },
        { ...at, row: "closing", minor: closing },
      ];
    });
}

interface Placed extends FundLine {
  readonly column: string;
}

function columnOf({ books }: FigureSource, { fund, line }: FundLine): string {
  const kind = books.funds.find((one) => one.fund === fund)?.kind;
  if (kind === "conference") return `fund.${fund}`;
  return /^(receipts|payments)\.conference-/.test(line) ? OUTSIDE : "";
}

function addToAccount(sums: PlaceSums, { base }: FigureSource, one: Placed): void {
  const { line, column, minor } = one;
  const side = line.startsWith("payments.") ? "payments" : "receipts";
  const at = { table: "T7", column, currency: base };
  sums.add({ ...at, row: line, minor });
  sums.add({ ...at, row: `${side}.total`, minor });
  sums.add({ ...at, row: "surplus", minor: side === "receipts" ? minor : 0 - minor });
}

function addToMember(sums: PlaceSums, { base }: FigureSource, one: Placed): void {
  const { line, column, member, minor } = one;
  if (line !== SHARES && (line !== TRAVEL || member === "")) return;
  const name = line === SHARES ? "share" : "travel";
  const at = { table: "T7b", column: `${name}.${column}`, currency: base, minor };
  sums.add({ ...at, row: member === "" ? "none" : `member.${member}` });
  sums.add({ ...at, row: "total" });
}

function addDelegates(sums: PlaceSums, { books }: FigureSource): void {
  for (const fund of books.funds.filter(({ kind }) => kind === "conference")) {
    const name = conferenceOfFund(books.conferences, fund)?.conference ?? "";
    const column = `delegates.fund.${fund.fund}`;
    for (const { conference, member, delegates: minor } of books.delegations) {
      if (name === "" || conference !== name) continue;
      const at = { table: "T7b", column, currency: NO_MONEY, minor };
      sums.add({ ...at, row: member === "" ? "none" : `member.${member}` });
      sums.add({ ...at, row: "total" });
    }
  }
}
