import type { Books } from "../../books/books";
import { type ReturnLine, returnLines } from "../../books/returns";
import { amount, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "A return ties",
  help: {
    reading:
      "The sum is of all lines of one body, period and currency; lines of sums and “of which” do not count.",
    remedy:
      "Send the body this finding; a missing exchange effect or transfer is the commonest cause.",
    falseAlarm:
      "A line whose name means something else here: agree on the names of the report's lines.",
  },
  message:
    "Return of {body} for {period}, {currency}: opening {opening} and all that moved, {moved}, give {sum}; the closing is {closing}: {difference} apart.",
  advice:
    "Ask {body} which line is wrong or missing, and let it send the return anew; do not correct it here.",
  source:
    "Opening + receipts − payments ± transfers ± exchange effect = closing, in every return as in every report.",
  tables: ["Returns"],
  *find(input) {
    const table = input.tables.get("Returns");
    if (table === undefined) return;
    for (const lines of returnsOf(input)) {
      const { body, period, currency } = lines[0];
      const closings = lines.filter(({ line }) => line === "closing");
      const openings = lines.filter(({ line }) => line === "opening");
      if (openings.length === 0 || closings.length === 0) continue;
      const [opening, closing] = [sumOf(openings), sumOf(closings)];
      const moved = movedIn(input, lines);
      const difference = Math.abs(opening + moved - closing);
      if (!(difference > 0)) continue;
      yield {
        cell: cellOf(table, closings[0].row, "amount"),
        values: {
          body: text(body),
          period: text(period),
          currency: text(currency),
          opening: amount(opening, currency),
          moved: amount(moved, currency),
          sum: amount(opening + moved, currency),
          closing: amount(closing, currency),
          difference: amount(difference, currency),
        },
      };
    }
  },
} satisfies Check;

/** Lines of each body, period and currency; its funds together, since transfers between them sum to 0. */
function returnsOf(books: Books): Iterable<readonly ReturnLine[]> {
  const returns = new Map<string, ReturnLine[]>();
  for (const line of returnLines(books)) {
    const key = `${line.body}\t${line.period}\t${line.currency}`;
    const known = returns.get(key);
    if (known) known.push(line);
    else returns.set(key, [line]);
  }
  return returns.values();
}

const sumOf = (lines: readonly ReturnLine[]): number =>
  lines.reduce((sum, { amount: minor }) => sum + minor, 0);

/** What the lines between opening and closing add up to; NaN where one is of no known kind. */
function movedIn({ categories }: Books, lines: readonly ReturnLine[]): number {
  const names = new Set(lines.map(({ line }) => line));
  const sides = new Map(categories.map(({ category, side }) => [category, side]));
  let sum = 0;
  for (const { line, amount: minor } of lines) sum += signOf(line, { names, sides }) * minor;
  return sum;
}

/** 1 for what came, -1 for what went, 0 for sums and parts of other lines, NaN for a line that nobody knows. */
function signOf(
  line: string,
  { names, sides }: { names: ReadonlySet<string>; sides: ReadonlyMap<string, string> },
): number {
  if (/^(opening|closing|surplus|check)$|\.total$/.test(line)) return 0;
  const side = sides.get(line) ?? line.split(".")[0];
  // "receipts.donations.legacies" is a part of "receipts.donations".
  if (/^[^.]+\.[^.]+\./.test(line) && names.has(line.split(".", 2).join("."))) return 0;
  if (/^receipts?$/.test(side)) return names.has("receipts") && line !== "receipts" ? 0 : 1;
  if (/^payments?$/.test(side)) return names.has("payments") && line !== "payments" ? 0 : -1;
  return /^(transfers?|body-transfer|exchange-effect)$/.test(side) ? 1 : Number.NaN;
}
