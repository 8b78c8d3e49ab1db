import { type CleanCopy, cleanCopy } from "../../addin/books/clean-tables";
import { checks, titleOf } from "../../addin/checks/registry";
import type { Say } from "../../addin/core/words";
import { settledTables, writeCopy } from "../../addin/file/write-copy";
import { controlSheet } from "../../addin/reports/control-sheet/control-sheet";
import { allTables } from "../../addin/tables/all-tables";
import { headingOf } from "../../addin/tables/table";
import { version } from "../version";
import { workerWords as words } from "../words/worker-words";
import { examineBook } from "./examine-book";
import type { MadeCopy, Progress } from "./messages";
import { type OpenBook, speakerOf } from "./open-book";

/** The same for every book: the name of a file may tell what the copy does not. */
const COPY_NAME = "ledger-copy.xlsx";

/** A cleaned copy of the known tables, with control totals in front. */
export async function makeCopy(
  opened: OpenBook,
  { names, language }: { names: "codes" | "names"; language: string },
  onProgress: (progress: Progress) => void,
): Promise<MadeCopy> {
  const { books, fingerprint, today } = opened;
  const say = speakerOf(opened.language);
  const { run } = examineBook(opened, { say, language: opened.language }, onProgress);
  onProgress({ step: "copying" });
  const copy = cleanCopy(books, { names });
  const sent = settledTables(copy.tables);
  const front = controlSheet({
    books,
    copy,
    sent,
    findings: run.findings,
    checksRun: run.run.length,
    checksNotRun: run.notRun.length,
    titleOfCheck: (code) => titleOfCheck(code, say),
    names,
    evidence: { fingerprint, version },
    today,
    say,
  });
  const content = await writeCopy(sent, { front, language: opened.language });
  const sayHere = speakerOf(language);
  return {
    file: { name: COPY_NAME, content },
    tables: sent.map(({ definition, rows }) => ({
      title: sayHere(definition.title),
      rows: rows.length,
    })),
    namesReplaced: copy.namesReplaced,
    leftOut: leftOutOf(copy, sayHere),
  };
}

function leftOutOf({ leftOut }: CleanCopy, say: Say): string[] {
  return [
    ...leftOut.sheets.map((name) => say(words.sheetLeftOut, { name })),
    ...leftOut.tables.map((name) => say(words.tableLeftOut, { name })),
    ...leftOut.columns.map((name) => say(words.columnLeftOut, { name })),
    ...leftOut.personal.map((name) =>
      say(words.personalLeftOut, { name: titleOfTable(name, say) }),
    ),
  ];
}

/** Name of a table, or TABLE.column, as the sheet and its heading show it. */
function titleOfTable(name: string, say: Say): string {
  const [tableName, key] = name.split(".");
  const table = allTables.find((one) => one.name === tableName);
  if (table === undefined) return name;
  const title = say(table.title);
  return key === undefined ? title : `${title}: ${say(headingOf(table, key))}`;
}

function titleOfCheck(code: string, say: Say): string {
  const check = checks.find((one) => one.code === code);
  return check === undefined ? code : say(titleOf(check));
}
