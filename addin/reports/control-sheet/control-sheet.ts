import { controlTotals } from "../../books/control-totals";
import { baseCurrencyOf } from "../../books/valuation";
import type { Inline, ReportTable } from "../../core/document";
import type { Severity } from "../../core/finding";
import { day } from "../../core/value";
import type { Message } from "../../core/words";
import { findingsTable } from "./findings-table";
import type { ControlSheetInput } from "./input";
import { tablesTable } from "./tables-table";
import { totalFormulas, totalsTable } from "./totals-table";
import { words } from "./words";

/** The first sheet: what was sent, sums and hashes to compare, what the checks found. No file name, no path, no clock. */
export function controlSheet(input: ControlSheetInput) {
  const { say, books, copy, sent } = input;
  const totals = controlTotals(books, copy.tables);
  const tables: ReportTable[] = [tablesTable(input), totalsTable(totals, sent, say)];
  if (input.findings.length > 0) tables.push(findingsTable(input));
  const counts = sent.map(({ definition }) => {
    const [first] = Object.values(definition.columns);
    const formula = `ROWS(${definition.name}[${first.english}])`;
    return [`K1/${definition.name}/rows`, formula] as const;
  });
  return {
    name: say(words.name),
    title: say(words.title),
    purpose: say(words.purpose),
    facts: facts(input),
    tables,
    formulas: new Map([...counts, ...totalFormulas(totals, sent)]),
  };
}

function facts(input: ControlSheetInput) {
  const { say, books, evidence, today, copy, names } = input;
  const { organisation, body } = books.settings;
  const items: { label: string; content: Inline[] }[] = [];
  const add = (label: Message, content: string): void => {
    if (content !== "") items.push({ label: say(label), content: [content] });
  };
  add(words.organisation, organisation);
  add(words.body, body);
  add(words.baseCurrency, baseCurrencyOf(books));
  add(words.source, evidence.fingerprint);
  add(words.version, evidence.version);
  items.push({
    label: say(words.countedFrom),
    content: [{ figure: day(today), key: "control.day" }],
  });
  add(words.checks, checksText(input));
  const replaced = say(words.namesCodes, { count: copy.namesReplaced });
  add(words.names, names === "names" ? say(words.namesShown) : replaced);
  const { sheets, tables, columns, personal } = copy.leftOut;
  const counts = { sheets, tables, columns, personal };
  const sizes = Object.entries(counts).map(([key, list]) => [key, list.length] as const);
  add(words.leftOut, say(words.leftOutWhat, Object.fromEntries(sizes)).trim());
  return items;
}

function checksText({ say, findings, checksRun, checksNotRun }: ControlSheetInput): string {
  const countOf = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, notes] = [countOf("error"), countOf("warning"), countOf("note")];
  const run = say(words.checksRun, { run: checksRun, errors, warnings, notes });
  return checksNotRun === 0 ? run : run + say(words.checksNotRun, { count: checksNotRun });
}
