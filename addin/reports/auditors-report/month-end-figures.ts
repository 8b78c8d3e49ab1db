import { isoOfDay, partsOfDay } from "../../core/calendar";
import { addMinor } from "../../core/money";
import { isOwnAccount } from "./ledger-parts";
import type { FigureSource, OwnFigure } from "./own-figures";

/** T3c: what all own accounts of a currency held at the end of each month and of the period, entry by entry. */
export function monthEndFigures(source: FigureSource): readonly OwnFigure[] {
  const days = monthEnds(source);
  const figures: OwnFigure[] = [];
  for (const [currency, changes] of changesByCurrency(source, days)) {
    let held = 0;
    days.forEach((day, index) => {
      held = addMinor(held, changes[index]);
      figures.push({ table: "T3c", row: isoOfDay(day), column: currency, minor: held, currency });
    });
  }
  return figures;
}

/** What came in less what went out until each of the days, since the one before. */
function changesByCurrency(
  { books }: FigureSource,
  days: readonly number[],
): ReadonlyMap<string, readonly number[]> {
  const { ledger, accounts } = books;
  const changes = new Map<string, number[]>();
  for (let row = 0; row < ledger.count; row++) {
    const account = ledger.account[row];
    if (account < 0 || ledger.day[row] === 0 || !isOwnAccount(books, account)) continue;
    const index = days.findIndex((day) => day >= ledger.day[row]);
    if (index < 0) continue;
    const { currency } = accounts[account];
    const own = changes.get(currency) ?? days.map(() => 0);
    changes.set(currency, own);
    own[index] = addMinor(own[index], ledger.in[row] - ledger.out[row]);
  }
  return changes;
}

/** Days of the period on whose morrow a month begins, and its last. */
function monthEnds({ period: { from, to } }: FigureSource): readonly number[] {
  const days: number[] = [];
  for (let day = from; day < to; day++) if (partsOfDay(day + 1).day === 1) days.push(day);
  return [...days, to];
}
