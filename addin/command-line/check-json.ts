import { type CurrencySums, coverageOf } from "../checks/coverage";
import type { CheckRun } from "../checks/run-checks";
import { isoOfDay } from "../core/calendar";
import { cellAddress } from "../core/cells";
import { isCurrency } from "../core/currencies";
import type { Finding } from "../core/finding";
import { amount, plainValue } from "../core/value";
import type { LoadedBooks } from "./load-books";

/** Findings and coverage for another program: amounts as decimal strings, days as ISO texts. */
export function checkJson(loaded: LoadedBooks, run: CheckRun): string {
  const { span, sums, ...coverage } = coverageOf(loaded.books);
  const json = {
    findings: run.findings.map(findingJson),
    coverage: {
      file: loaded.file,
      fingerprint: loaded.fingerprint,
      ...coverage,
      from: span ? isoOfDay(span.from) : null,
      to: span ? isoOfDay(span.to) : null,
      sums: sums.map((sum) => sumsJson(sum)),
      textDates: loaded.textDates,
      checksRun: run.run,
      checksNotRun: run.notRun,
    },
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function sumsJson({ currency, ...amounts }: CurrencySums) {
  const plain = Object.entries(amounts).map(([name, minor]) => [
    name,
    isCurrency(currency) ? plainValue(amount(minor, currency)) : null,
  ]);
  return { currency, ...Object.fromEntries(plain) };
}

function findingJson(finding: Finding) {
  const { code, severity, cell, entry, message, advice, values, accepted, fix } = finding;
  const plain = Object.entries(values).map(([name, value]) => [name, plainValue(value)]);
  return {
    code,
    severity,
    sheet: cell.sheet,
    cell: cellAddress(cell),
    entry: entry ?? null,
    message,
    advice,
    values: Object.fromEntries(plain),
    ...(accepted === undefined ? {} : { accepted }),
    fix: fix
      ? {
          title: fix.title,
          asks: fix.asks,
          changes: fix.changes.map((change) => ({
            sheet: change.cell.sheet,
            cell: cellAddress(change.cell),
            before: change.before,
            after: change.after,
          })),
          ...(fix.growths && fix.growths.length > 0 && { growths: fix.growths }),
          ...(fix.rowsShown && { rowsShown: fix.rowsShown }),
        }
      : null,
  };
}
