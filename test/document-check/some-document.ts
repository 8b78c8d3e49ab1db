import { dayOfIso } from "../../addin/core/calendar";
import type { ReportTable } from "../../addin/core/document";
import { amount, type Value } from "../../addin/core/value";
import { sayIn } from "../../addin/core/words";
import { checkDocument } from "../../addin/document-check/check-document";
import type { DocumentInput } from "../../addin/document-check/rule";
import type { WordDocument, WordFigure } from "../../addin/layout/word-document";

const SEAL = "7f3a91c0";

/**
 * A document in few words: "# Receipts" is a heading, "| Rent | 100.00" the row of a table, all else a paragraph. A figure
 * of ours is written [KEY=TEXT], in a paragraph or as a cell.
 */
function documentOf(...lines: readonly string[]): WordDocument {
  const blocks: WordDocument["blocks"][number][] = [];
  let [index, id, tables] = [0, 1, 0];
  const read = (words: string) => {
    const figures: WordFigure[] = [];
    const text = words.replace(/\[([^=\]]+)=([^\]]*)\]/g, (_, key: string, shown: string) => {
      figures.push({ id: id++, key, seal: SEAL, text: shown });
      return shown;
    });
    return { text, figures };
  };
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line.startsWith("|")) {
      const cells = line
        .slice(1)
        .split("|")
        .map((cell) => read(cell.trim()));
      const row = cells.map(({ text }) => text);
      const figures = cells.flatMap((cell) => cell.figures);
      index += row.length;
      if (last?.type === "table")
        blocks[blocks.length - 1] = {
          ...last,
          rows: [...last.rows, row],
          figures: [...last.figures, ...figures],
        };
      else blocks.push({ type: "table", index: tables++, rows: [row], figures });
    } else {
      const { text, figures } = read(line.replace(/^#+ /, ""));
      const level = /^#*/.exec(line)?.[0].length ?? 0;
      blocks.push({ type: "paragraph", index: index++, text, level, figures });
    }
  }
  return { blocks };
}

const present: readonly [string, Value][] = [
  ["T1/receipts.rent/2025", amount(12_345_67, "EUR")],
  ["T1/receipts.gifts/2025", amount(500_00, "EUR")],
  ["T1/receipts.of-which/2025", amount(1_00, "EUR")],
  ["T1/receipts.total/2025", amount(12_845_67, "EUR")],
];

/** The total of receipts, as it is in the books or as somebody typed it. */
export const TOTAL = (text = "12\u00a0845.67") => `[T1/receipts.total/2025=${text}]`;

/** A table of the cash report as it was inserted. */
export const OURS: readonly string[] = [
  "T1  Receipts, EUR",
  "| | 2025",
  "| Rent | [T1/receipts.rent/2025=12\u00a0345.67]",
  "| Gifts | [T1/receipts.gifts/2025=500.00]",
  "| of which in kind | [T1/receipts.of-which/2025=1.00]",
  `| Total | ${TOTAL()}`,
];

/** What the books say in these tests: 12 345.67 and 500.00, together 12 845.67. */
const T1: ReportTable = {
  type: "table",
  id: "T1",
  title: "Receipts",
  labelHeading: "",
  columns: [{ key: "2025", label: "2025", type: "amount", currency: "EUR" }],
  rows: ["rent", "gifts", "of-which", "total"].map((name) => ({
    key: `receipts.${name}`,
    label: name,
    kind: name === "of-which" ? "of-which" : name === "total" ? "total" : "line",
    values: { "2025": new Map(present).get(`T1/receipts.${name}/2025`) ?? amount(0, "EUR") },
    ...(name === "total" && {
      sum: ["rent", "gifts", "of-which"].map((row) => ({
        row: `receipts.${row}`,
        sign: 1 as const,
      })),
    }),
  })),
};

/** Findings of a document as "CODE place: message", those of one rule where it is named. */
export function findingsOf(
  lines: readonly string[],
  { rule = "", ...options }: Partial<DocumentInput> & { rule?: string } = {},
): string[] {
  const input: DocumentInput = {
    document: documentOf(...lines),
    language: "en",
    figures: new Map(present),
    tables: new Map([["T1", T1]]),
    period: { from: dayOfIso("2024-07-01") ?? 0, to: dayOfIso("2025-06-30") ?? 0 },
    previous: new Map(),
    ...options,
  };
  return checkDocument(input, sayIn("en"))
    .filter(({ code }) => code.startsWith(rule))
    .map(({ code, where, message, replacement }) => {
      const [first] = message.split(/(?<=[^.0-9])\. |(?<=\d)\. (?=[A-Z])/);
      const change = replacement ? ` [${replacement.before} -> ${replacement.after}]` : "";
      return `${code} ${where}: ${first.replaceAll("\u00a0", " ")}${change.replaceAll("\u00a0", " ")}`;
    });
}
