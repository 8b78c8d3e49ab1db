import { fileURLToPath } from "node:url";
import { build } from "vite";

const CONFIG = fileURLToPath(new URL("../../functions/build/vite.config.ts", import.meta.url));

/** The files that `npm run build` writes, by name, made in memory. */
export async function builtFunctions(): Promise<ReadonlyMap<string, string>> {
  const built = await build({ configFile: CONFIG, logLevel: "error", build: { write: false } });
  const files = new Map<string, string>();
  for (const { output } of Array.isArray(built) ? built : "output" in built ? [built] : [])
    for (const file of output)
      files.set(file.fileName, file.type === "chunk" ? file.code : String(file.source));
  return files;
}

/** One of them. Throws Error where the build made none of that name. */
export function fileOf(files: ReadonlyMap<string, string>, name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new Error(`the build made no ${name}`);
  return text;
}
