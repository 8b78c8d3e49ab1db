import { NotKnown } from "../../functions/runtime/not-known";

/** So many rows of a range that spills are printed; the others are counted. */
const ROWS_MAX = 6;

/** An answer as a person reads it in the documentation: a value, an error with its words, or a table. */
export function shownAnswer(answer: unknown): string {
  if (!Array.isArray(answer)) return `→ \`${shownCell(answer)}\``;
  const [headings, ...rows] = answer.map((row: unknown[]) => row.map(shownCell));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const more = rows.length - ROWS_MAX;
  return [
    line(headings),
    line(headings.map(() => "---")),
    ...rows.slice(0, ROWS_MAX).map(line),
    ...(more > 0 ? [`\n... and ${more} more ${more === 1 ? "row" : "rows"}`] : []),
  ].join("\n");
}

function shownCell(cell: unknown): string {
  if (cell instanceof NotKnown) return "#N/A";
  if (typeof cell === "object" && cell !== null && "error" in cell && "message" in cell)
    return `${cell.error}: ${cell.message}`;
  return String(cell ?? "")
    .replaceAll("|", "\\|")
    .replaceAll("\n", " ");
}
