import { columnName } from "../../core/cells";
import { type Message, textOf } from "../../core/words";
import type { ColumnDefinition, TableDefinition } from "../../tables/table";
import { escapeXml } from "../escape-xml";
import { columnKeys, FIRST_ROW } from "./content";
import { listName } from "./lists";
import { startWords } from "./start-words";

const FLAG_WORDS = ["yes"];

interface Rule {
  readonly type: "list" | "custom";
  readonly formula: string;
  readonly word: Message;
  /** A warning asks, a stop refuses. */
  readonly style: "stop" | "warning";
}

/**
 * What may be typed into the columns of a table, as a sheet's part holds it: further down than its rows, so
 * that a new row is guarded in every program. (exceljs would write a rule for every single cell.)
 */
export function validationsXml(
  table: TableDefinition,
  { rowLast, language }: { rowLast: number; language: string },
): string {
  const rules = columnKeys(table).flatMap((key, index) => {
    const letter = columnName(index);
    const rule = ruleOf(table.columns[key], `${letter}${FIRST_ROW}`);
    return rule === undefined
      ? []
      : [ruleXml(rule, { range: `${letter}${FIRST_ROW}:${letter}${rowLast}`, language })];
  });
  if (rules.length === 0) return "";
  return `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
}

function ruleXml(
  { type, formula, word, style }: Rule,
  { range, language }: { range: string; language: string },
): string {
  const attributes = `type="${type}" errorStyle="${style}" allowBlank="1" showErrorMessage="1"`;
  const error = escapeXml(textOf(word, language));
  return `<dataValidation ${attributes} error="${error}" sqref="${range}"><formula1>${escapeXml(formula)}</formula1></dataValidation>`;
}

/** The rule of a column; a word that another table does not list yet only asks. */
function ruleOf(column: ColumnDefinition, cell: string): Rule | undefined {
  if (column.formula !== undefined) return undefined;
  const list = column.type === "flag" ? FLAG_WORDS : column.list;
  if (typeof list === "string")
    return { type: "list", formula: listName(list), word: startWords.listAsks, style: "warning" };
  if (list !== undefined) {
    const formula = `"${list.join(",")}"`;
    return { type: "list", formula, word: startWords.listStops, style: "stop" };
  }
  if (!["amount", "number", "rate", "day", "year"].includes(column.type)) return undefined;
  const word = column.type === "day" ? startWords.dayStops : startWords.numberStops;
  return { type: "custom", formula: `ISNUMBER(${cell})`, word, style: "stop" };
}
