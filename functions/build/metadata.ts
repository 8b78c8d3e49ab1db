import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import type { Plugin } from "vite";

const ROOM = fileURLToPath(new URL("..", import.meta.url));
/** Folders of the functions, one a family. */
const FAMILIES = [
  "contributions",
  "cash",
  "exchange",
  "audit",
  "completeness",
  "bank",
  "patterns",
  "helpers",
] as const;
const VIRTUAL = "virtual:functions-metadata";

interface Metadata {
  readonly functions: readonly FunctionMetadata[];
  readonly places: Readonly<Record<string, { readonly file: string; readonly name: string }>>;
}

/** Files of all functions, below functions/, by name. */
export function functionFiles(): readonly string[] {
  return FAMILIES.filter((family) => existsSync(join(ROOM, family))).flatMap((family) =>
    readdirSync(join(ROOM, family))
      .filter((name) => name.endsWith(".ts"))
      .sort()
      .map((name) => `${family}/${name}`),
  );
}

/**
 * What Microsoft's generator reads from the files: it knows syntax only, so a file without a function that it takes is a
 * fault here, never a function that is missing in Excel. Throws with every sentence of the generator.
 */
export async function readMetadata(files = functionFiles()): Promise<Metadata> {
  const read = await generateCustomFunctionsMetadata(files.map((file) => join(ROOM, file)));
  if (read.errors.length > 0) throw new Error(read.errors.join("\n"));
  const { functions }: { functions: FunctionMetadata[] } = JSON.parse(read.metadataJson);
  const places = read.associate.map(({ id, functionName, sourceFileName }) => [
    id,
    { file: sourceFileName.slice(ROOM.length), name: functionName },
  ]);
  const one = new Map<string, number>();
  for (const { sourceFileName } of read.associate)
    one.set(sourceFileName, (one.get(sourceFileName) ?? 0) + 1);
  const wrong = files.filter((file) => one.get(join(ROOM, file)) !== 1);
  if (wrong.length > 0)
    throw new Error(
      `not exactly one custom function in ${wrong.join(", ")}: only a plain exported function declaration counts`,
    );
  return {
    functions: functions.sort((a, b) => (a.id < b.id ? -1 : 1)),
    places: Object.fromEntries(places),
  };
}

/** functions.json as Excel loads it: cells with errors reach the functions, which answer with their place. */
export function functionsJson({ functions }: Pick<Metadata, "functions">): string {
  return `${JSON.stringify({ allowErrorForDataTypeAny: true, functions }, null, 2)}\n`;
}

/**
 * Gives the metadata to the program, so that what Excel is told and what is associated come from one reading. The bundle
 * that Excel loads needs only the ids: their words stand in functions.json.
 */
export function functionsMetadata({ isForExcel = false } = {}): Plugin {
  return {
    name: "functions-metadata",
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    async load(id) {
      if (id !== `\0${VIRTUAL}`) return undefined;
      for (const file of functionFiles()) this.addWatchFile(join(ROOM, file));
      const { functions, places } = await readMetadata();
      const told = isForExcel ? functions.map(({ id }) => ({ id })) : functions;
      return `export default ${JSON.stringify({ functions: told, places })}`;
    },
  };
}
