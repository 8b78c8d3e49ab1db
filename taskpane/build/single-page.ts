import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, type InlineConfig, type Rolldown } from "vite";
import { leanDecimal } from "../../functions/build/plugins/lean-decimal.ts";
import { leanExceljs } from "./lean-exceljs.ts";
import { forUsers, paneWords } from "./pane-words.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const TASKPANE = `${ROOT}taskpane/`;

/** The hash of nothing: Fluent puts its rules into style elements that are empty when they are looked at. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Plugins of a build besides the page's own; tests put another language in. */
export interface PageOptions {
  readonly plugins?: InlineConfig["plugins"];
}

/** The whole offline page: one file without a single address in it that could be asked. */
export async function singlePage({ plugins = [] }: PageOptions = {}): Promise<string> {
  const [program, worker] = await Promise.all([
    scriptOf("page.tsx", [...plugins, paneWords("page"), leanDecimal(), leanExceljs()]),
    scriptOf("worker/main.ts", [...plugins, paneWords("worker"), leanDecimal(), leanExceljs()]),
  ]);
  const style = styleOf("pane.css");
  const parts: Readonly<Record<string, string>> = {
    '"policy"': `"${policyOf({ program, style })}"`,
    "/*style*/": style,
    "/*worker*/": worker,
    "/*program*/": program,
  };
  const page = readFileSync(`${TASKPANE}page.html`, "utf8");
  return page.replace(/"policy"|\/\*(?:style|worker|program)\*\//g, (mark) => parts[mark]);
}

/** A style sheet with those that it imports in their places. */
function styleOf(name: string): string {
  const style = readFileSync(`${TASKPANE}look/${name}`, "utf8");
  return style.replace(/@import "\.\/([\w-]+\.css)";/g, (_, imported: string) => styleOf(imported));
}

/** A program as one classic script that can stand inside of a page. */
async function scriptOf(entry: string, plugins: InlineConfig["plugins"]): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    plugins: plugins ?? [],
    ...forUsers,
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      lib: { entry: `${TASKPANE}${entry}`, formats: ["iife"], name: "Treasury" },
    },
  });
  const bundles = Array.isArray(built) ? built : "output" in built ? [built] : [];
  const files = bundles.flatMap((bundle): Rolldown.OutputChunk[] =>
    bundle.output.filter((file) => file.type === "chunk"),
  );
  if (files.length !== 1) throw new Error(`${entry}: ${files.length} scripts instead of one`);
  return insidePage(files[0].code);
}

/** A script's end and a comment's begin would end the element around it. */
function insidePage(code: string): string {
  return code.replace(/<(?=\/script|!--)/gi, "\\x3C").trim();
}

const hashOf = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Nothing is asked of anybody: only these two scripts run, and only this style is applied. */
function policyOf({ program, style }: { program: string; style: string }): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(program)}`,
    `style-src ${hashOf(style)} ${EMPTY_STYLE}`,
    "img-src data: blob:",
    "worker-src blob:",
    "connect-src 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
