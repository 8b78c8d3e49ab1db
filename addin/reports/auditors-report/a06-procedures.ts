import type { AuditSample } from "../../books/audit-samples";
import type { Block, ReportRow } from "../../core/document";
import { count, day, share } from "../../core/value";
import type { Message } from "../../core/words";
import { allTables } from "../../tables/all-tables";
import { words } from "./a06-words";
import type { Audit } from "./audit";
import { codeList } from "./code-list";
import { BLANK, column, heading, paragraph, row } from "./layout";
import { type NumberedFinding, numberList } from "./numbered-findings";
import { type Procedure, procedureOf, procedures } from "./procedures";
import { sampleShare } from "./sample-share";
import { words as shared } from "./words";

/** A6: what was done, how far, with which result; and what was not, with the reason. */
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
        column("procedure", say(shared.procedure), { width: 1.6 }),
        column("extent", say(shared.extent), { width: 1.6 }),
        column("parameters", say(words.parameters), { width: 1.4 }),
        column("seed", say(shared.seed), { width: 0.8 }),
        column("result", say(shared.result), { width: 2 }),
        column("findings", say(words.findingNumbers), { width: 0.8 }),
      ],
      rows: procedures.map((one, index) => procedureRow(audit, one, index + 1)),
      orientation: "landscape",
    },
  ];
}

/** A procedure with what the program and the auditors did of it. */
interface Work {
  readonly procedure: Procedure;
  readonly findings: readonly NumberedFinding[];
  /** Codes of the checks that had rows to look at. */
  readonly codes: readonly string[];
  readonly samples: readonly AuditSample[];
  readonly isEmpty: boolean;
}

function workOf(audit: Audit, procedure: Procedure): Work {
  const { books } = audit;
  const isOwn = (code: string): boolean => procedureOf(code) === procedure;
  const there = procedure.tables.filter((name) => books.tables.has(name));
  const isEmpty = there.length > 0 && there.every((name) => books.tables.get(name)?.count === 0);
  return {
    procedure,
    findings: audit.numbered.filter(({ finding }) => isOwn(finding.code)),
    codes: isEmpty ? [] : audit.checksRun.filter(isOwn),
    samples: books.auditSamples.filter((one) => one.procedure === procedure.key),
    isEmpty,
  };
}

function procedureRow(audit: Audit, procedure: Procedure, number: number): ReportRow {
  const work = workOf(audit, procedure);
  const { say } = audit;
  return row(
    { key: procedure.key, label: String(number) },
    {
      procedure: say(procedure.title),
      extent: extentOf(audit, work),
      parameters: parametersOf(say, work),
      seed: work.samples
        .map((one) => seedOf(say, one))
        .filter(Boolean)
        .join("; "),
      result: resultOf(audit, work),
      findings: numberList(work.findings.map((one) => one.number)),
    },
  );
}

function extentOf(audit: Audit, { procedure, codes, samples }: Work): string {
  const { say, books } = audit;
  const rows = procedure.tables
    .filter((name) => books.tables.has(name))
    .map((name) => `${tableTitle(say, name)} ${books.tables.get(name)?.count ?? 0}`)
    .join(", ");
  return [
    ...(procedure.key === "report" ? [say(words.extentReport)] : []),
    ...(codes.length > 0 && rows !== "" ? [say(words.extentRows, { rows })] : []),
    ...samples.map((one) => sampleExtent(audit, one)),
  ].join("; ");
}

function sampleExtent(audit: Audit, sample: AuditSample): string {
  const { say } = audit;
  const shown = (number: number) =>
    Number.isNaN(number) ? say(shared.notRecorded) : count(number);
  const { no, size, population } = sample;
  const extent = say(words.extentSample, {
    no,
    size: shown(size),
    population: shown(population),
  });
  const part = sampleShare(audit, sample);
  return part === undefined ? extent : `${extent} (${shareText(say, part)})`;
}

function shareText(say: Audit["say"], part: string): string {
  return Number(part) === 0
    ? say(words.extentSmall)
    : say(words.extentShare, { share: share(part) });
}

const methodWords: ReadonlyMap<string, Message> = new Map([
  ["all", words.methodAll],
  ["random", words.methodRandom],
  ["systematic", words.methodSystematic],
  ["monetary-unit", words.methodMonetaryUnit],
  ["judgement", words.methodJudgement],
]);

/** How a sample was chosen; a word that is none of the list stands as typed. */
export function methodText(say: Audit["say"], { method }: AuditSample): string {
  const known = methodWords.get(method);
  return known ? say(known) : method;
}

function parametersOf(say: Audit["say"], { codes, samples }: Work): string {
  return [
    ...(codes.length > 0 ? [say(words.checksNamed, { codes: codeList(codes) })] : []),
    ...samples.map((one) => [methodText(say, one), drawnText(say, one)].filter(Boolean).join(", ")),
  ].join("; ");
}

function drawnText(say: Audit["say"], { drawnOn }: AuditSample): string {
  return drawnOn > 0 ? say(words.drawn, { day: day(drawnOn) }) : "";
}

/** Where everything was looked at, there is no seed to tell. */
function seedOf(say: Audit["say"], { seed, announcedOn, method }: AuditSample): string {
  if (seed === "" && method === "all") return "";
  const announced = announcedOn > 0 ? say(words.announced, { day: day(announcedOn) }) : "";
  return [seed || say(shared.notRecorded), announced].filter(Boolean).join(", ");
}

function resultOf(audit: Audit, work: Work): string {
  const { say } = audit;
  const { procedure, findings, codes, samples } = work;
  const parts: string[] = [];
  if (procedure.key === "report") parts.push(tieInResult(audit));
  if (codes.length > 0 || findings.length > 0)
    parts.push(findings.length === 0 ? say(words.noFinding) : countsOf(say, findings));
  for (const { no, result } of samples)
    parts.push(say(words.sampleResult, { no, result: result || BLANK }));
  parts.push(...notCarriedOut(audit, work, parts.length > 0));
  return parts.join(" ");
}

function countsOf(say: Audit["say"], own: readonly NumberedFinding[]): string {
  const countOf = (severity: string): number =>
    own.filter(({ finding }) => finding.severity === severity).length;
  return say(words.findingCounts, {
    errors: countOf("error"),
    warnings: countOf("warning"),
    notes: countOf("note"),
  });
}

/** What was not carried out of a procedure, each with its reason. */
function notCarriedOut(
  { say, checksNotRun }: Audit,
  { procedure, samples, isEmpty }: Work,
  isDone: boolean,
): readonly string[] {
  const titles = (names: readonly string[]) => ({
    count: names.length,
    tables: names.map((name) => tableTitle(say, name)).join(", "),
  });
  const left = checksNotRun.filter(({ code }) => procedureOf(code) === procedure);
  const missing = [...new Set(left.flatMap((one) => one.tables))];
  const codes = codeList(left.map(({ code }) => code));
  const reasons: string[] = [];
  if (isEmpty && samples.length === 0) reasons.push(say(words.notEmpty, titles(procedure.tables)));
  else if (left.length > 0) reasons.push(say(words.notMissing, { codes, ...titles(missing) }));
  else if (!isDone && !procedure.needsOriginals) reasons.push(say(words.notProgram));
  if (procedure.needsOriginals && samples.length === 0 && !isEmpty)
    reasons.push(say(words.notOriginals, { blank: BLANK }));
  return reasons;
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
