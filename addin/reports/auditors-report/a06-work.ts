import type { AuditSample } from "../../books/audit-samples";
import type { RecordedFinding } from "../../books/registers";
import { allTables } from "../../tables/all-tables";
import type { Audit } from "./audit";
import type { NumberedFinding } from "./numbered-findings";
import { type Procedure, procedureOf } from "./procedures";
import type { TableReading } from "./readings";

/** A procedure with what the program and the auditors did of it. */
export interface Work {
  readonly procedure: Procedure;
  readonly findings: readonly NumberedFinding[];
  /** On record as open, and not found again by a check. */
  readonly openRecords: readonly RecordedFinding[];
  /** Codes of the checks that had rows to look at. */
  readonly codes: readonly string[];
  readonly samples: readonly AuditSample[];
  /** Tables of the cash report that the procedure works out anew, as far as there are figures to compare. */
  readonly readings: readonly TableReading[];
  readonly isEmpty: boolean;
}

/** Gathers what was done of a procedure. */
export function workOf(audit: Audit, procedure: Procedure): Work {
  const { books, tieIn } = audit;
  const isOwn = (code: string): boolean => procedureOf(code) === procedure;
  const there = procedure.tables.filter((name) => books.tables.has(name));
  const isEmpty = there.length > 0 && there.every((name) => books.tables.get(name)?.count === 0);
  return {
    procedure,
    findings: audit.numbered.filter(({ finding }) => isOwn(finding.code)),
    openRecords: audit.openRecords.filter(({ rule }) => isOwn(rule.toUpperCase())),
    codes: isEmpty ? [] : audit.checksRun.filter(isOwn),
    samples: books.auditSamples.filter((one) => one.procedure === procedure.key),
    readings: tieIn.readings.filter(
      ({ table, compared }) => procedure.reportTables?.includes(table) && compared > 0,
    ),
    isEmpty,
  };
}

/** Title of a table as its tab shows it. */
export function tableTitle(say: Audit["say"], name: string): string {
  const table = allTables.find((one) => one.name === name);
  return table ? say(table.title) : name;
}
