import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import type { Plugin } from "vite";
import { FAMILIES } from "./families.ts";

const ROOM = fileURLToPath(new URL("..", import.meta.url));
const VIRTUAL = "virtual:functions";

interface Metadata {
  readonly functions: readonly FunctionMetadata[];
  readonly places: Readonly<Record<string, { readonly file: string; readonly name: string }>>;
}

/** Files of all functions, below functions/, by name. */
export function functionFiles(): readonly string[] {
  return Object.keys(FAMILIES)
    .filter((family) => existsSync(join(ROOM, family)))
    .flatMap((family) =>
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

/** How the functions come into a program. */
interface FunctionsOptions {
  /** The bundle that Excel loads needs only the ids: their words stand in functions.json. */
  readonly isForExcel?: boolean;
  /** Families of functions, which are folders; all unless told. */
  readonly families?: readonly string[];
}

/**
 * Gives the functions to the program with their metadata, so that what Excel is told and what is associated come from one
 * reading.
 */
export function functionsMetadata(options: FunctionsOptions = {}): Plugin {
  return {
    name: "functions-metadata",
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    async load(id) {
      if (id !== `\0${VIRTUAL}`) return undefined;
      for (const file of functionFiles()) this.addWatchFile(join(ROOM, file));
      return registryOf(await readMetadata(), options);
    },
  };
}

/**
 * The module that imports each function, in the order of the files: what is alike stands together then in the bundle, and
 * packs better by a sixtieth. They are listed by id.
 */
function registryOf({ functions, places }: Metadata, options: FunctionsOptions): string {
  const { isForExcel = false, families = Object.keys(FAMILIES) } = options;
  const chosen = functions
    .map((metadata, at) => ({ metadata, as: `f${at}`, ...places[metadata.id] }))
    .filter(({ file }) => families.includes(file.split("/")[0]));
  const imports = chosen
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .map(
      ({ as, file, name }) =>
        `import { ${name} as ${as} } from ${JSON.stringify(join(ROOM, file))};`,
    );
  const entries = chosen.map(({ as, metadata }) => {
    const told = isForExcel ? { id: metadata.id } : metadata;
    return `{ metadata: ${JSON.stringify(told)}, run: ${as} }`;
  });
  return `${imports.join("\n")}\nexport default [${entries.join(",\n")}];`;
}
