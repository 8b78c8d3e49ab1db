import { ArgumentError } from "../../core/faults";
import { evaluateMus } from "../evaluation/evaluate-mus";
import { planMus } from "../planning/plan-mus";
import { selectMus } from "../selection/select-mus";
import { selectRecords } from "../selection/select-records";
import type { Assurance } from "../terms/risk";

export interface WorkflowInput extends Assurance {
  readonly tolerableFraction: number;
  readonly expectedFraction?: number;
  /** Distribution of planning: poisson (usual), binomial or hypergeometric. */
  readonly distribution?: string;
  /** values: monetary units (usual); items: records. */
  readonly units?: string;
  /** interval (usual), cell, random, ... as the selection functions name them. */
  readonly selectionMethod?: string;
  readonly start?: number;
  readonly rSeed?: number;
  /** As evaluateMus names them; stringer where none is named. */
  readonly evaluationMethod?: string;
  /** All items, or a data set with the columns ID, bookValue and auditValue. */
  readonly ids?: readonly (string | number)[];
  readonly book?: readonly number[];
  readonly audit?: readonly number[];
  readonly dataset?: { readonly columns: Readonly<Record<string, readonly unknown[]>> };
}

export interface Workflow {
  readonly n: number;
  readonly interval: number;
  readonly rows: readonly number[];
  readonly times: readonly number[];
  readonly ids: readonly (string | number)[];
  /** Items drawn, and those of them that are in error. */
  readonly distinct: number;
  readonly errors: number;
  readonly mle: number;
  readonly upper: number;
  readonly precision: number;
  /** True where the upper limit is below the tolerable misstatement. */
  readonly isAcceptable: boolean;
}

/**
 * A whole audit sample: planned, drawn and evaluated, where the audited values are known. Derks et al. (2021), JASP for
 * Audit: the workflow of planning, selection, execution and evaluation.
 */
export function workflow(input: WorkflowInput): Workflow {
  const { book, audit, ids } = itemsOf(input);
  const { n } = planMus({
    ...input,
    method: "exact",
    populationUnits: Math.round(book.reduce((sum, value) => sum + value, 0)),
  });
  const drawn = draw(input, { n, book, ids });
  const sample = {
    book: drawn.rows.map((row) => book[row - 1]),
    audit: drawn.rows.map((row) => audit[row - 1]),
    times: drawn.times,
  };
  const method = input.evaluationMethod ?? "stringer.binomial";
  const found = evaluateMus({ ...assuranceOf(input), ...sample, method, ...itemCount(book) });
  if (!("precision" in found))
    throw new ArgumentError(`evaluationMethod ${method} answers amounts; name another here`);
  const errors = sample.book.filter((value, index) => value !== sample.audit[index]).length;
  const { mle, upper, precision } = found;
  const isAcceptable = upper < input.tolerableFraction;
  const distinct = drawn.rows.length;
  return { n, ...drawn, distinct, errors, mle, upper, precision, isAcceptable };
}

function assuranceOf(input: WorkflowInput): Assurance {
  const { confidence, riskOfIncorrectAcceptance, auditRisk } = input;
  const { inherentRisk, controlRisk, analyticalRisk } = input;
  const risks = { auditRisk, inherentRisk, controlRisk, analyticalRisk };
  return { confidence, riskOfIncorrectAcceptance, ...risks };
}

function itemCount(book: readonly number[]) {
  return { populationItems: book.length };
}

interface Items {
  readonly book: readonly number[];
  readonly audit: readonly number[];
  readonly ids: readonly (string | number)[];
}

function itemsOf({ book, audit, ids, dataset }: WorkflowInput): Items {
  const column = (name: string) => dataset?.columns[name];
  const bookValues = book ?? column("bookValue")?.map(Number);
  const auditValues = audit ?? column("auditValue")?.map(Number);
  if (bookValues === undefined || auditValues === undefined)
    throw new ArgumentError("book and audit must list the values of all items");
  if (bookValues.length !== auditValues.length)
    throw new ArgumentError(
      `${bookValues.length} book values stand beside ${auditValues.length} audit values`,
    );
  const known: readonly unknown[] | undefined = ids ?? column("ID");
  const names = known?.map((id) => (typeof id === "number" ? id : String(id)));
  return {
    book: bookValues,
    audit: auditValues,
    ids: names ?? bookValues.map((_, index) => index + 1),
  };
}

function draw(
  { selectionMethod = "interval", units = "values", start, rSeed }: WorkflowInput,
  { n, book, ids }: { n: number; book: readonly number[]; ids: Items["ids"] },
) {
  const how = {
    method: selectionMethod,
    n,
    ...(start === undefined ? {} : { start }),
    ...(rSeed === undefined ? {} : { rSeed }),
  };
  if (units === "items") {
    const records = selectRecords({ ...how, ids });
    return { ...records, times: records.rows.map(() => 1) };
  }
  if (units !== "values") throw new ArgumentError(`units is ${units}; it must be values or items`);
  const { interval, rows, times } = selectMus({ ...how, values: book });
  return { interval, rows, times, ids: rows.map((row) => ids[row - 1]) };
}
