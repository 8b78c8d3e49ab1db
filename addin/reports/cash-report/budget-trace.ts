import { type BudgetPlace, budgetPlaces } from "./budget-places";
import { signOfLine } from "./movements";
import { rowsOrigin } from "./row-origins";
import type { FigurePlace, Origin } from "./section";
import type { ReportSource } from "./source";
import { ROW } from "./statement";

interface Signed {
  readonly place: BudgetPlace;
  readonly sign: 1 | -1;
}

/** Rows of the budget and of the ledger behind a figure of T12. */
export function traceBudget(
  source: ReportSource,
  { row, column }: FigurePlace,
): readonly Origin[] | undefined {
  const places = placesOf(source, row);
  if (places.length === 0) return undefined;
  if (column === "budget") return [plannedOrigin(places, 1)];
  if (column === "actual") return [actualOrigin(source, places)];
  if (column !== "difference") return undefined;
  return [actualOrigin(source, places), plannedOrigin(places, -1)];
}

/** The places that a row shows or adds up; the surplus takes the payments away. */
function placesOf(source: ReportSource, row: string): readonly Signed[] {
  const all = [...budgetPlaces(source).values()].map((place): Signed & { key: string } => ({
    place,
    key: place.key,
    sign: row === ROW.surplus ? signOfLine(place.line) : 1,
  }));
  if (row === ROW.surplus) return all;
  const side = row === ROW.receipts || row === ROW.payments ? row.split(".")[0] : undefined;
  return all.filter(({ key, place }) =>
    side === undefined ? key === row : place.line.startsWith(`${side}.`),
  );
}

function plannedOrigin(places: readonly Signed[], direction: 1 | -1): Origin {
  const rows = places.flatMap(({ place, sign }) =>
    place.planned.map((planned) => [planned.row, planned.minor * sign * direction] as const),
  );
  return rowsOrigin("Budget", rows);
}

function actualOrigin({ books }: ReportSource, places: readonly Signed[]): Origin {
  const rows = places.flatMap(({ place, sign }) =>
    place.movements.map(
      ({ at, base, line }) => [books.postings.entry[at], base * signOfLine(line) * sign] as const,
    ),
  );
  return rowsOrigin("Ledger", rows);
}
