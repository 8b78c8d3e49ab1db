/** A column of a table in plain text. */
export interface TextColumn {
  readonly heading: string;
  readonly align: "left" | "right";
}

const GAP = "  ";

/** Lines of a table with its headings, each column as wide as its widest cell. */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
): string[] {
  const headings = columns.map(({ heading }) => heading);
  const widths = columns.map((_, index) =>
    Math.max(...[headings, ...rows].map((cells) => lengthOf(cells[index]))),
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, index) => padded(cells[index], { align, width: widths[index] }))
      .join(GAP)
      .trimEnd();
  return [headings, ...rows].map(line);
}

function padded(text: string, { align, width }: { align: TextColumn["align"]; width: number }) {
  const room = " ".repeat(width - lengthOf(text));
  return align === "left" ? text + room : room + text;
}

/** Letters, not code units. */
const lengthOf = (text: string): number => [...text].length;
