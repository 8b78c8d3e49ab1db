import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { functionFiles } from "../../functions/build/metadata.ts";

const ROOM = fileURLToPath(new URL("../../functions/", import.meta.url));

/** Every formula that a function's manual shows. */
export const examples: readonly string[] = functionFiles().flatMap((file) =>
  [...readFileSync(ROOM + file, "utf8").matchAll(/^ \* @example (=.*)$/gm)].map(([, text]) =>
    text.trim(),
  ),
);

/** Formulas that stand inside of a formula: Excel calculates their cells before. */
export function innerFormulas(formula: string): string[] {
  return [...formula.slice(1).matchAll(/(?<=[(,])TREASURY\.[A-Z0-9]+\([^()]*\)/g)].map(
    ([text]) => `=${text}`,
  );
}
