import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** How grave a finding of axe is; both keep somebody out. */
const GRAVE = ["serious", "critical"];

interface Result {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly help: string;
    readonly nodes: readonly { readonly target: readonly string[] }[];
  }[];
}

/** Grave findings of axe-core on a page or pane as sentences: rule, what to do, and where. */
export async function axe(shown: Page | Frame): Promise<readonly string[]> {
  await shown.evaluate(AXE);
  const { violations }: Result = await shown.evaluate(
    'axe.run(document, { resultTypes: ["violations"] })',
  );
  return violations
    .filter(({ impact }) => GRAVE.includes(impact))
    .map(({ id, help, nodes }) => {
      const places = nodes.map(({ target }) => target.join(" ")).join(", ");
      return `${id}: ${help}: ${places}`;
    });
}
