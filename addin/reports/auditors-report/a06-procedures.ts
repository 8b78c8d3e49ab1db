import type { Block, ReportRow } from "../../core/document";
import { allTables } from "../../tables/all-tables";
import { words } from "./a06-words";
import type { Audit } from "./audit";
import { BLANK, column, heading, paragraph, row } from "./layout";
import { type NumberedFinding, numberList } from "./numbered-findings";
import { handProcedures, type Procedure, procedureOf, procedures } from "./procedures";
import { words as shared } from "./words";

/** A6: what was done, how far, with which result. */
export function proceduresTable(audit: Audit): readonly Block[] {
  const { say } = audit;
  return [
    heading(say(words.a6)),
    paragraph(say(words.proceduresIntro)),
    {
      type: "table",
      id: "A6",
      title: say(words.proceduresTitle),
      labelHeading: say(shared.procedureNumber),
      columns: [
        column("procedure", say(words.procedure)),
        column("extent", say(shared.extent), { width: 2 }),
        column("result", say(words.result)),
        column("findings", say(words.findingNumbers), { width: 0.3 }),
      ],
      rows: [
        ...procedures.map((one, index) => procedureRow(audit, one, index)),
        ...handRows(audit),
      ],
    },
  ];
}

function procedureRow(audit: Audit, procedure: Procedure, index: number): ReportRow {
  const own = audit.numbered.filter(({ finding }) => procedureOf(finding.code) === procedure);
  const isOwn = (code: string): boolean => procedureOf(code) === procedure;
  const done = audit.checksRun.filter(isOwn);
  return row(
    { key: procedure.key, label: String(index + 1) },
    {
      procedure: audit.say(procedure.title),
      extent: done.length > 0 ? extentOf(audit, procedure, done) : "",
      result: resultOf(audit, { procedure, own, isDone: done.length > 0 }),
      findings: numberList(own.map(({ number }) => number)),
    },
  );
}

function extentOf({ say, books }: Audit, { tables }: Procedure, done: readonly string[]): string {
  const rows = tables
    .filter((name) => books.tables.has(name))
    .map((name) => `${tableTitle(say, name)} ${books.tables.get(name)?.count ?? 0}`);
  const checks = done.join(", ");
  return rows.length === 0
    ? say(words.extentChecks, { checks })
    : say(words.extentRows, { rows: rows.join(", "), checks });
}

function resultOf(
  audit: Audit,
  {
    procedure,
    own,
    isDone,
  }: { procedure: Procedure; own: readonly NumberedFinding[]; isDone: boolean },
): string {
  const { say } = audit;
  const parts: string[] = [];
  if (procedure.key === "report") parts.push(tieInResult(audit));
  if (isDone || own.length > 0)
    parts.push(own.length === 0 ? say(words.noFinding) : countsOf(audit, own));
  parts.push(...notDone(audit, procedure));
  return parts.join(" ") || say(words.noCheck);
}

function countsOf({ say }: Audit, own: readonly NumberedFinding[]): string {
  const countOf = (severity: string): number =>
    own.filter(({ finding }) => finding.severity === severity).length;
  return say(words.findingCounts, {
    errors: countOf("error"),
    warnings: countOf("warning"),
    notes: countOf("note"),
  });
}

function notDone({ say, checksNotRun }: Audit, procedure: Procedure): readonly string[] {
  const own = checksNotRun.filter(({ code }) => procedureOf(code) === procedure);
  if (own.length === 0) return [];
  const tables = [...new Set(own.flatMap((one) => one.tables))].map((name) =>
    tableTitle(say, name),
  );
  const codes = own.map(({ code }) => code).join(", ");
  return [say(words.notDone, { codes, tables: tables.join(", "), count: tables.length })];
}

function tieInResult({ say, tieIn }: Audit): string {
  return say(words.tieInResult, {
    figures: tieIn.comparisons.length,
    differences: tieIn.differences.length,
  });
}

/** Title of a table as its tab shows it. */
function tableTitle(say: Audit["say"], name: string): string {
  const table = allTables.find((one) => one.name === name);
  return table ? say(table.title) : name;
}

function handRows({ say }: Audit): readonly ReportRow[] {
  return handProcedures.map(({ key, title }, index) =>
    row(
      { key, label: String(procedures.length + index + 1) },
      { procedure: say(title), extent: BLANK, result: BLANK },
    ),
  );
}
