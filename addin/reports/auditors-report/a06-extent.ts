import type { AuditSample } from "../../books/audit-samples";
import { share } from "../../core/value";
import { words } from "./a06-words";
import { tableTitle, type Work } from "./a06-work";
import type { Audit } from "./audit";
import { joined } from "./joined";
import { shownCount } from "./layout";
import { readingsTotal } from "./readings";
import { sampleShare } from "./sample-share";
import { words as shared } from "./words";

/** How far a procedure reached: rows, figures of the cash report, samples. */
export function extentOf(audit: Audit, work: Work): string {
  const { say } = audit;
  return joined(say, [
    work.procedure.key === "report" ? reportExtent(audit) : "",
    work.readings.length > 0 ? tablesExtent(audit, work) : "",
    rowsExtent(audit, work),
    ...work.samples.map((one) => sampleExtent(audit, one)),
  ]);
}

function reportExtent({ say, tieIn }: Audit): string {
  const { figures } = readingsTotal(tieIn.readings);
  return say(words.extentReport, {
    tables: tieIn.readings.length,
    figures: shownCount(figures),
  });
}

function tablesExtent({ say }: Audit, { readings }: Work): string {
  return say(words.extentTables, {
    count: readings.length,
    tables: readings.map(({ table }) => table).join(", "),
  });
}

function rowsExtent({ say, books }: Audit, { procedure, codes }: Work): string {
  const rows = procedure.tables
    .filter((name) => books.tables.has(name))
    .map((name) => `${tableTitle(say, name)} ${shownCount(books.tables.get(name)?.count ?? 0)}`);
  if (codes.length === 0 || rows.length === 0) return "";
  return say(words.extentRows, { rows: rows.join(", ") });
}

function sampleExtent(audit: Audit, sample: AuditSample): string {
  const { say } = audit;
  const shown = (number: number) =>
    Number.isNaN(number) ? say(shared.notRecorded) : shownCount(number);
  const { no, size, population } = sample;
  const extent = say(words.extentSample, { no, size: shown(size), population: shown(population) });
  const part = sampleShare(audit, sample);
  return part === undefined ? extent : `${extent} (${shareText(say, part)})`;
}

function shareText(say: Audit["say"], part: string): string {
  return Number(part) === 0
    ? say(words.extentSmall)
    : say(words.extentShare, { share: share(part) });
}
