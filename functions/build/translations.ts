import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../locales/", import.meta.url));

/** Descriptions by PAID and PAID.ledger. */
export type Descriptions = Readonly<Record<string, string>>;

/** Languages that describe the functions besides English, with their words. */
export function translations(): ReadonlyMap<string, Descriptions> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
  return new Map(
    files.map((name) => [
      name.slice(0, -".json".length),
      JSON.parse(readFileSync(FOLDER + name, "utf8")),
    ]),
  );
}

/** Keys of everything that Excel shows of the functions, with the English words. */
export function englishDescriptions(functions: readonly FunctionMetadata[]): Descriptions {
  return Object.fromEntries(
    functions.flatMap(({ id, description, parameters }) => [
      [id, description],
      ...parameters.map((one) => [`${id}.${one.name}`, one.description]),
    ]),
  );
}

/** The functions described in another language; what it lacks stays English. */
export function translated(
  functions: readonly FunctionMetadata[],
  words: Descriptions,
): FunctionMetadata[] {
  return functions.map((one) => ({
    ...one,
    description: words[one.id] ?? one.description,
    parameters: one.parameters.map((parameter) => ({
      ...parameter,
      description: words[`${one.id}.${parameter.name}`] ?? parameter.description,
    })),
  }));
}
