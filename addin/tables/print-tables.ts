import { type Say, sayIn } from "../core/words";
import { allTables } from "./all-tables";
import { headingOf, hintOf, type TableDefinition } from "./table";

/** All tables of the workbook as Markdown: each column with its German heading, type, choices and hint. */
export function printTables(say: Say): string {
  return allTables.map((table) => printTable(table, say)).join("\n\n");
}

function printTable(table: TableDefinition, say: Say): string {
  const inGerman = sayIn("de");
  const rows = Object.entries(table.columns).map(([key, column]) => {
    const hint = hintOf(table, key);
    const remarks = [
      column.isRequired ? "required" : "",
      column.formula ? "calculated" : "",
      typeof column.list === "string" ? `from ${column.list}` : (column.list ?? []).join(", "),
      hint ? say(hint) : "",
    ];
    const heading = headingOf(table, key);
    const cells = [
      `\`${key}\``,
      say(heading),
      inGerman(heading),
      column.type,
      remarks.filter(Boolean).join("; "),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const head = ["| Key | Column | German | Type | Remarks |", "|---|---|---|---|---|"];
  return [`### ${table.name}`, "", say(table.purpose), "", ...head, ...rows].join("\n");
}
