import { ArgumentError } from "../../core/faults";
import { demandCount } from "../terms/demand";

/** A sample by its taints, or by book and audit values. */
export interface TaintedSample {
  /** Units of the sample; needed with taints. */
  readonly n?: number;
  /** (book - audit) / book of the units in error; a missing voucher is 1. */
  readonly taints?: readonly number[];
  readonly book?: readonly number[];
  /** null where the voucher is missing: a full error. */
  readonly audit?: readonly (number | null)[];
  /** How often each item was drawn. */
  readonly times?: readonly number[];
  /** Columns to look for bookValue and auditValue in, where book and audit are not named. */
  readonly dataset?: { readonly columns: Readonly<Record<string, readonly unknown[]>> };
}

/** A sample as the methods read it. */
export interface SampleTaints {
  readonly n: number;
  readonly taints: readonly number[];
  /** Book less audit of the same items, where both are known. */
  readonly differences?: readonly number[];
}

/** Size of the sample and the taints that are not 0, each as often as its item was drawn. */
export function sampleTaints(sample: TaintedSample): SampleTaints {
  const book = sample.book ?? numbersOf(sample, "bookValue");
  const audit = sample.audit ?? numbersOf(sample, "auditValue");
  if (sample.taints === undefined && book !== undefined && audit !== undefined)
    return fromValues({ book, audit, times: sample.times });
  const taints = (sample.taints ?? []).filter((taint) => taint !== 0);
  const n = demandCount("n", sample.n, 1);
  if (taints.length > n) throw new ArgumentError(`${taints.length} taints in ${n} units cannot be`);
  return { n, taints };
}

function numbersOf({ dataset }: TaintedSample, name: string): number[] | undefined {
  return dataset?.columns[name]?.map(Number);
}

interface Values {
  readonly book: readonly number[];
  readonly audit: readonly (number | null)[];
  readonly times: readonly number[] | undefined;
}

function fromValues({ book, audit, times }: Values): SampleTaints {
  if (book.length !== audit.length)
    throw new ArgumentError(`${book.length} book values stand beside ${audit.length} audit values`);
  let n = 0;
  const taints: number[] = [];
  const differences: number[] = [];
  for (const [index, value] of book.entries()) {
    const audited = audit[index] ?? 0;
    if (value === 0 || !Number.isFinite(value) || !Number.isFinite(audited))
      throw new ArgumentError(`item ${index + 1} has no book value or no audit value to compare`);
    const drawn = times?.[index] ?? 1;
    n += drawn;
    const taint = (value - audited) / value;
    for (let time = 0; taint !== 0 && time < drawn; time++) {
      taints.push(taint);
      differences.push(value - audited);
    }
  }
  return { n, taints, differences };
}
