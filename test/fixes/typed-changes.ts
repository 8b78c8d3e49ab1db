import type { CellChange, CellContent } from "../../addin/core/finding";

/** A workbook written as text (see ledger-text) after changes, as their typing would make it; headings stand in row 1. */
export function typed(text: string, changes: readonly CellChange[]): string {
  const blocks = text
    .split(/\n\s*\n/)
    .map((block) => block.split("\n").filter((line) => line.trim() !== ""))
    .filter((lines) => lines.length > 0);
  for (const { cell, after } of changes) {
    const block = blocks.find(([name]) => name.trim() === cell.sheet);
    if (block === undefined) throw new Error(`no table ${cell.sheet}`);
    while (block.length <= cell.row) block.push("");
    const cells = block[cell.row].split("|").map((one) => one.trim());
    while (cells.length <= cell.columnIndex) cells.push("");
    cells[cell.columnIndex] = shown(after);
    block[cell.row] = cells.join(" | ");
  }
  return blocks.map((lines) => lines.join("\n")).join("\n\n");
}

function shown(content: CellContent): string {
  if (typeof content === "object" && content !== null) return `0 {=${content.formula}}`;
  if (typeof content === "string" && /^-?\d+(\.\d+)?$/.test(content)) return `'${content}`;
  return content === null ? "" : String(content);
}
