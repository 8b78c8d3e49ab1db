import { FAMILIES } from "./families.ts";
import type { FunctionHelp } from "./help.ts";
import { callOf } from "./print-functions.ts";
import type { Descriptions } from "./translations.ts";

/** The functions in German with the words that German Excel shows; what else there is to tell stands in the English page. */
export function printGermanPages(all: readonly FunctionHelp[], words: Descriptions): string {
  return Object.entries(FAMILIES)
    .flatMap(([family, { de: heading }]) => [
      `## ${heading}`,
      ...all.filter((help) => help.family === family).map((help) => page(help, words)),
    ])
    .join("\n\n");
}

function page(help: FunctionHelp, words: Descriptions): string {
  const { id } = help;
  const parameters = help.parameters.map(
    ({ name, isOptional }) =>
      `| \`${name}\` | ${isOptional ? "kann fehlen" : "nötig"} | ${words[`${id}.${name}`]} |`,
  );
  return [
    `### ${id}`,
    `\`=TREASURY.${callOf(help, ";")}\``,
    words[id],
    ["| Argument | | |", "|---|---|---|", ...parameters].join("\n"),
    `[Antwort, Rundung und Beispiele](functions.md#${id.toLowerCase()}) (englisch)`,
  ].join("\n\n");
}
