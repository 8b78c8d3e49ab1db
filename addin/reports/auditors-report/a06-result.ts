import { auditorCodes } from "./a01-mandate";
import { words } from "./a06-words";
import { tableTitle, type Work } from "./a06-work";
import { lastCount } from "./a07-cash-count";
import type { Audit } from "./audit";
import { codeList } from "./code-list";
import { joined } from "./joined";
import { BLANK, shownCount } from "./layout";
import { namesInReport } from "./names-in-report";
import type { NumberedFinding } from "./numbered-findings";
import { recordedName } from "./open-records";
import { codesOfPersons } from "./person-codes";
import { procedureOf } from "./procedures";
import { readingsTotal } from "./readings";
import { words as shared } from "./words";

/** What came of a procedure, and what was not carried out of it. */
export function resultOf(audit: Audit, work: Work): string {
  const { say } = audit;
  const { procedure, samples, readings } = work;
  const done: string[] = [];
  if (procedure.key === "report") done.push(tieInResult(audit));
  if (procedure.key === "privacy") done.push(namesResult(audit));
  if (readings.length > 0) done.push(tablesResult(audit, work));
  done.push(checksResult(audit, work));
  for (const { no, result } of samples)
    done.push(say(words.sampleResult, { no, result: result || BLANK }));
  const parts = done.filter(Boolean);
  return [...parts, ...notCarriedOut(audit, work, parts.length > 0)].join(" ");
}

function checksResult({ say }: Audit, { codes, findings, openRecords }: Work): string {
  const open = openRecords.map(recordedName).join(", ");
  const onRecord = open === "" ? "" : say(words.openOnRecord, { numbers: open });
  if (findings.length > 0) return [countsOf(say, findings), onRecord].filter(Boolean).join(" ");
  if (codes.length === 0) return onRecord;
  return open === "" ? say(words.noFinding) : `${say(words.nothingNew)} ${onRecord}`;
}

/** How many of each kind; kinds that were not found are left out. */
function countsOf(say: Audit["say"], own: readonly NumberedFinding[]): string {
  const kinds = [
    ["error", words.errorsFound],
    ["warning", words.warningsFound],
    ["note", words.notesFound],
  ] as const;
  const parts = kinds.map(([severity, message]) => {
    const count = own.filter(({ finding }) => finding.severity === severity).length;
    return count === 0 ? "" : say(message, { count, shown: shownCount(count) });
  });
  return say(words.findingCounts, { counts: joined(say, parts, shared.and) });
}

/** How far the cash report was worked out anew; kinds of figures that it does not have are left out. */
function tieInResult({ say, tieIn }: Audit): string {
  const { figures, compared, added, read } = readingsTotal(tieIn.readings);
  const differences = tieIn.differences.length;
  const parts = [
    compared + differences === 0
      ? ""
      : say(words.tieInCompared, {
          figures: shownCount(figures),
          compared: shownCount(compared),
          differences,
        }),
    added === 0 ? "" : say(words.tieInAdded, { count: added, shown: shownCount(added) }),
    read === 0 ? "" : say(words.tieInRead, { count: read, shown: shownCount(read) }),
  ];
  const done = joined(say, parts);
  return done === "" ? "" : say(words.tieInResult, { done });
}

function tablesResult({ say, tieIn }: Audit, { readings }: Work): string {
  const { figures, compared } = readingsTotal(readings);
  const tables = readings.map(({ table }) => table);
  return say(words.tablesResult, {
    figures: shownCount(figures),
    compared: shownCount(compared),
    tables: tables.join(", "),
    differences: tieIn.differences.filter(({ table }) => tables.includes(table)).length,
  });
}

function namesResult({ say, books, cashReport }: Audit): string {
  const { names, texts, withName } = namesInReport(books, cashReport);
  if (names === 0) return say(words.noNames);
  return say(words.namesResult, {
    names: shownCount(names),
    texts: shownCount(texts),
    found: withName,
  });
}

/** Cash boxes whose last count of the period an auditor took part in, and how many cash boxes there are. */
function countsWithAuditor(audit: Audit): { readonly own: number; readonly all: number } {
  const { books, recomputed, period } = audit;
  const auditors = new Set(auditorCodes(audit));
  const boxes = recomputed.accounts.filter(({ account }) => account.kind === "cash");
  const own = boxes.filter((box) => {
    const last = lastCount(audit, box);
    if (last === undefined || last.date < period.from) return false;
    return last.countedBy.some((typed) =>
      codesOfPersons(books, [typed])?.some((code) => auditors.has(code)),
    );
  });
  return { own: own.length, all: boxes.length };
}

/** What was not carried out of a procedure, each with its reason. */
function notCarriedOut(audit: Audit, work: Work, isDone: boolean): readonly string[] {
  const { say, checksNotRun } = audit;
  const { procedure, samples, isEmpty } = work;
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
    reasons.push(originalsText(audit, work));
  return reasons;
}

/** Without a sample: what the counts tell of the auditors' own part in them, else a line for the pen. */
function originalsText(audit: Audit, { procedure }: Work): string {
  const { say } = audit;
  const { own, all } = procedure.key === "cash" ? countsWithAuditor(audit) : { own: 0, all: 0 };
  if (own === 0) return say(words.notOriginals, { blank: BLANK });
  return say(words.countsWithAuditor, {
    own,
    all,
    rest: own < all ? say(words.countsRest, { blank: BLANK }) : "",
  }).trim();
}
