import type { AuditSample } from "../../books/audit-samples";
import type { Block, ReportRow } from "../../core/document";
import { day } from "../../core/value";
import type { Message } from "../../core/words";
import { extentOf } from "./a06-extent";
import { resultOf } from "./a06-result";
import { words } from "./a06-words";
import { type Work, workOf } from "./a06-work";
import type { Audit } from "./audit";
import { codeList } from "./code-list";
import { joined } from "./joined";
import { column, heading, paragraph, row } from "./layout";
import { numberList } from "./numbered-findings";
import { recordedName } from "./open-records";
import { type Procedure, procedures } from "./procedures";
import { words as shared } from "./words";

/** A6: what was done, how far, with which result; and what was not, with the reason. */
export function proceduresTable(audit: Audit): readonly Block[] {
  const { say } = audit;
  const rows = procedures.map((one, index) => procedureRow(audit, one, index + 1));
  const columns = [
    column("procedure", say(shared.procedure), { width: 1.5 }),
    column("extent", say(shared.extent), { width: 1.6 }),
    column("parameters", say(words.parameters), { width: 1.3 }),
    column("seed", say(shared.seed), { width: 0.9 }),
    column("result", say(shared.result), { width: 3 }),
    column("findings", say(words.findingNumbers), { width: 0.8 }),
  ];
  const hasFindings = rows.some(({ values }) => values.findings !== undefined);
  return [
    heading(say(words.a6)),
    paragraph(say(words.proceduresIntro)),
    {
      type: "table",
      id: "A6",
      title: say(words.proceduresTitle),
      labelHeading: say(shared.procedureNumber),
      columns: columns.filter(({ key }) => key !== "findings" || hasFindings),
      rows,
      orientation: "landscape",
    },
  ];
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
      seed: joined(
        say,
        work.samples.map((one) => seedOf(say, one)),
      ),
      result: resultOf(audit, work),
      findings: [
        numberList(work.findings.map((one) => one.number)),
        ...work.openRecords.map(recordedName),
      ]
        .filter(Boolean)
        .join(", "),
    },
  );
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
  return joined(say, [
    codes.length > 0 ? say(words.checksNamed, { codes: codeList(codes) }) : "",
    ...samples.map((one) => joined(say, [methodText(say, one), drawnText(say, one)], shared.and)),
  ]);
}

function drawnText(say: Audit["say"], { drawnOn }: AuditSample): string {
  return drawnOn > 0 ? say(words.drawn, { day: day(drawnOn) }) : "";
}

/** Where everything was looked at, there is no seed to tell. */
function seedOf(say: Audit["say"], { seed, announcedOn, method }: AuditSample): string {
  if (seed === "" && method === "all") return "";
  const announced = announcedOn > 0 ? say(words.announced, { day: day(announcedOn) }) : "";
  return joined(say, [seed || say(shared.notRecorded), announced], shared.and);
}
