import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Plugin, type Rolldown } from "vite";
import { functionsBuild } from "../../functions/build/functions-build.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The files that `npm run build` writes, by name, made in memory. */
export async function builtFunctions(): Promise<ReadonlyMap<string, string>> {
  return new Map((await output()).map((file) => [file.fileName, textOf(file)]));
}

/** The program with some families of functions only. */
export async function programOf(
  families: readonly string[],
  plugins: readonly Plugin[] = [],
): Promise<string> {
  const made = await output(families, plugins);
  return fileOf(new Map(made.map((file) => [file.fileName, textOf(file)])), "functions.js");
}

/** Of all checks only some, by the beginnings of their files: as if no function could run, name or explain the others. */
export function onlyChecks(beginnings: readonly string[]): Plugin {
  const globs = JSON.stringify(beginnings.map((beginning) => `./${beginning}-*.ts`));
  return {
    name: "only-checks",
    enforce: "pre",
    transform(code, id) {
      if (!id.endsWith("addin/checks/registry.ts")) return undefined;
      const some = code.replace('"./*/*.ts"', globs);
      if (some === code) throw new Error("the registry of checks finds its files in another way");
      return { code: some, map: null };
    },
  };
}

/** One of them. Throws Error where the build made none of that name. */
export function fileOf(files: ReadonlyMap<string, string>, name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new Error(`the build made no ${name}`);
  return text;
}

/** Bytes of the program by rooms and libraries: not yet minified, each by gzip for itself, so that they say shares only. */
export async function sizesByFamily(): Promise<[string, number][]> {
  const codes = new Map<string, string>();
  for (const file of await output())
    for (const [id, { code }] of file.type === "chunk" ? Object.entries(file.modules) : []) {
      const family = familyOf(id.replace(ROOT, "").replace("\0", ""));
      codes.set(family, `${codes.get(family) ?? ""}${code ?? ""}`);
    }
  return [...codes]
    .map(([family, code]): [string, number] => [family, bytesOf(code)])
    .sort(([, a], [, b]) => b - a);
}

/** Size of a text by gzip. */
export function bytesOf(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

type File = Rolldown.OutputChunk | Rolldown.OutputAsset;

async function output(
  families?: readonly string[],
  plugins: readonly Plugin[] = [],
): Promise<File[]> {
  const config = functionsBuild(families);
  const built = await build({
    ...config,
    plugins: [...plugins, ...(config.plugins ?? [])],
    configFile: false,
    logLevel: "error",
    build: { ...config.build, write: false },
  });
  const bundles = Array.isArray(built) ? built : "output" in built ? [built] : [];
  return bundles.flatMap((bundle): File[] => bundle.output);
}

function textOf(file: File): string {
  return file.type === "chunk" ? file.code : String(file.source);
}

/** Room of the program such as addin/books, or name of a library. */
function familyOf(id: string): string {
  const [, library] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? [];
  return library ?? /^(?:addin|functions)\/[^/]+/.exec(id)?.[0] ?? "the bundler's own";
}
