import type { CleanCopy } from "../../addin/books/clean-tables";
import type { Say } from "../../addin/core/words";
import { allTables } from "../../addin/tables/all-tables";
import { headingOf } from "../../addin/tables/table";
import { copyForSending } from "../../addin/workbooks/copy-for-sending";
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
  const { bytes, copy, sent } = await copyForSending({
    books,
    run,
    names,
    language: opened.language,
    evidence: { fingerprint, version },
    today,
  });
  const sayHere = speakerOf(language);
  return {
    file: { name: COPY_NAME, content: bytes },
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
