import { build, type Rolldown } from "vite";
import { addinConfig } from "../../taskpane/build/addin.config.ts";
import { builtFunctions } from "./built-functions";

/** Files of an add-in by their names on its server. */
export type ServedFiles = ReadonlyMap<string, Uint8Array>;

/** The whole folder that `npm run build` writes, made in memory; with another pane where one is told. */
export async function builtAddin(pane?: string): Promise<ServedFiles> {
  const functions = [...(await builtFunctions())].map(([name, text]): [string, Uint8Array] => [
    name,
    new TextEncoder().encode(text),
  ]);
  return new Map([...functions, ...(await builtPane(pane))]);
}

/** The same without the custom functions: pane, manifest, icons and help. */
export async function builtPane(pane?: string): Promise<ServedFiles> {
  const config = addinConfig(pane);
  const built = await build({
    ...config,
    configFile: false,
    logLevel: "error",
    build: { ...config.build, write: false },
  });
  const bundles = Array.isArray(built) ? built : "output" in built ? [built] : [];
  return new Map(bundles.flatMap((bundle) => bundle.output.map(named)));
}

function named(file: Rolldown.OutputChunk | Rolldown.OutputAsset): [string, Uint8Array] {
  const content = file.type === "chunk" ? file.code : file.source;
  return [file.fileName, typeof content === "string" ? new TextEncoder().encode(content) : content];
}
