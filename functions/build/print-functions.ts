import type { FunctionHelp } from "./help.ts";

/** Headings of the families, in the order of the table. */
const FAMILIES: Readonly<Record<string, string>> = {
  contributions: "Contributions",
  cash: "Cash and reports",
  exchange: "Exchange and arithmetic",
  audit: "Audit",
  completeness: "Completeness of the book",
  bank: "Bank, cash and contributions",
  patterns: "Patterns",
  helpers: "Helpers",
};

/** How a function is called: optional arguments in brackets. */
function callOf({ id, parameters }: FunctionHelp): string {
  const shown = parameters.map(({ name, isOptional, isRepeating }) => {
    const repeated = isRepeating ? `${name}, ...` : name;
    return isOptional ? `[${repeated}]` : repeated;
  });
  return `${id}(${shown.join(", ")})`;
}

/** A row for each function, for the README; its columns stand under each other, as the formatter leaves them. */
export function printFunctionTable(all: readonly FunctionHelp[]): string {
  const rows = [
    ["Family", "Function", "Answers"],
    ...all.map((help) => [
      FAMILIES[help.family],
      `[\`${help.id}\`](docs/functions.md#${help.id.toLowerCase()})`,
      firstSentence(help.what),
    ]),
  ];
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at])).join(" | ")} |`;
  const [headings, ...others] = rows.map(line);
  return [headings, line(widths.map((width) => "-".repeat(width))), ...others].join("\n");
}

/** A help page for each function; `shown` gives the result of an example as a person reads it. */
export function printFunctionPages(
  all: readonly FunctionHelp[],
  shown: (example: string) => string,
): string {
  return Object.entries(FAMILIES)
    .flatMap(([family, heading]) => [
      `## ${heading}`,
      ...all.filter((help) => help.family === family).map((help) => page(help, shown)),
    ])
    .join("\n\n");
}

function page(help: FunctionHelp, shown: (example: string) => string): string {
  const parameters = help.parameters.map(
    ({ name, words, isOptional }) =>
      `| \`${name}\` | ${isOptional ? "may be left out" : "needed"} | ${words} |`,
  );
  return [
    `### ${help.id}`,
    `\`=TREASURY.${callOf(help)}\``,
    help.what,
    ["| Argument | | |", "|---|---|---|", ...parameters].join("\n"),
    `**Answer:** ${help.returns}`,
    `**#N/A:** ${help.unknown}`,
    `**Rounding:** ${help.rounding}`,
    ...help.examples.map(
      (example) => `Example, on the sample ledger: \`${example}\`\n\n${shown(example)}`,
    ),
  ].join("\n\n");
}

const firstSentence = (text: string): string => /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;
