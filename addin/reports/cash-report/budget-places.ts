import { lineOfCategory, type Movement, signOfLine, withoutPoints } from "../../books/movements";
import { remembered } from "../../books/remembered";
import { addMinor } from "../../core/money";
import { type PlannedRow, plannedRows } from "./budget";
import type { ReportSource } from "./source";

/** What was planned and what came of it in one category and fund. Minor units of the base, NaN where not known. */
export interface BudgetPlace {
  readonly key: string;
  readonly line: string;
  /** Code of the category, "" for entries without one. */
  readonly category: string;
  /** Code of the fund; "" for none; undefined where the plan is for any fund. */
  readonly fund: string | undefined;
  readonly planned: PlannedRow[];
  readonly movements: Movement[];
}

type Place = Pick<BudgetPlace, "line" | "category" | "fund">;

/** Every category and fund that was planned, or in which something happened, by key. */
export const budgetPlaces = remembered(findPlaces, (source: ReportSource) => [source]);

function findPlaces(source: ReportSource): ReadonlyMap<string, BudgetPlace> {
  const places = new Map<string, BudgetPlace>();
  const placeOf = (place: Place): BudgetPlace => {
    const key = keyOf(place);
    const known = places.get(key) ?? { ...place, key, planned: [], movements: [] };
    places.set(key, known);
    return known;
  };
  const planned = plannedRows(source);
  for (const row of planned) placeOf({ ...row, fund: row.fund || undefined }).planned.push(row);
  const find = placeFinder(source, planned);
  for (const movement of source.movements.all) {
    if (movement.line === "") continue;
    if (movement.day < source.period.from || movement.day > source.period.to) continue;
    placeOf(find(movement)).movements.push(movement);
  }
  return places;
}

/** Budget of a place. */
export function plannedOf({ planned }: BudgetPlace): number {
  return planned.reduce((sum, { minor }) => addMinor(sum, minor), 0);
}

/** What came of it, in the direction of its line. */
export function actualOf({ movements }: BudgetPlace): number {
  return movements.reduce((sum, { base, line }) => addMinor(sum, base * signOfLine(line)), 0);
}

/** Side, category, fund: two parts where the plan is for any fund, four for entries without a fund. */
function keyOf({ line, category, fund }: Place): string {
  const side = line.slice(0, line.indexOf("."));
  const name = category === "total" ? "total-" : withoutPoints(category || "unassigned");
  if (fund === undefined) return `${side}.${name}`;
  return fund === "" ? `${side}.${name}.fund.none` : `${side}.${name}.${withoutPoints(fund)}`;
}

/**
 * Finds the place of an entry: its own category where that was planned, else the nearest one above it, else the only
 * one that was planned on its line; and its own fund, else the plan for any fund.
 */
function placeFinder(source: ReportSource, planned: readonly PlannedRow[]) {
  const { books } = source;
  const funds = fundsByCategory(planned);
  const known = new Map<string, Place>();
  return (movement: Movement): Place => {
    const id = `${movement.line}\t${movement.category}\t${movement.fund}`;
    const found = known.get(id) ?? make(movement);
    known.set(id, found);
    return found;
  };
  function make({ line, category, fund }: Movement): Place {
    const booked = books.categories[category]?.category ?? "";
    const chosen = plannedCategory(source, { booked, line, planned }) ?? booked;
    const code = books.funds[fund]?.fund ?? "";
    const own = funds.get(chosen);
    const isForAny = own?.has("") === true && (code === "" || !own.has(code));
    return { line, category: chosen, fund: isForAny ? undefined : code };
  }
}

function fundsByCategory(planned: readonly PlannedRow[]): ReadonlyMap<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { category, fund } of planned)
    found.set(category, (found.get(category) ?? new Set()).add(fund));
  return found;
}

function plannedCategory(
  { books }: ReportSource,
  { booked, line, planned }: { booked: string; line: string; planned: readonly PlannedRow[] },
): string | undefined {
  const onLine = new Set(planned.filter((row) => row.line === line).map((row) => row.category));
  const seen = new Set<string>();
  for (let code = booked; code !== "" && !seen.has(code); ) {
    if (onLine.has(code)) return code;
    seen.add(code);
    code = books.categories.find(({ category }) => category === code)?.parent ?? "";
    if (lineOfCategory(books, code).line !== line) break;
  }
  return booked !== "" && onLine.size === 1 ? [...onLine][0] : undefined;
}
