import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { functionFiles } from "./metadata.ts";

const ROOM = fileURLToPath(new URL("..", import.meta.url));

/** What a treasurer reads about a function: all of it stands in the comment of its file. */
export interface FunctionHelp {
  readonly id: string;
  /** Folder of its file. */
  readonly family: string;
  readonly what: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly isOptional: boolean;
    readonly isRepeating: boolean;
    readonly words: string;
  }[];
  readonly returns: string;
  /** When it answers #N/A, and how it rounds. */
  readonly unknown: string;
  readonly rounding: string;
  readonly examples: readonly string[];
}

/** The help of every function, family by family. */
export function functionHelp(): readonly FunctionHelp[] {
  return functionFiles().map((file) => helpOf(file));
}

function helpOf(file: string): FunctionHelp {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(ROOM, file), "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const declaration = source.statements.find(
    (one) => ts.isFunctionDeclaration(one) && tagsOf(one).has("customfunction"),
  );
  if (declaration === undefined || !ts.isFunctionDeclaration(declaration))
    throw new Error(`${file} has no custom function`);
  const tags = tagsOf(declaration);
  const one = (name: string): string => tags.get(name)?.join(" ") ?? "";
  return {
    id: one("customfunction").split(/\s/)[0],
    family: file.slice(0, file.indexOf("/")),
    what: whatOf(declaration),
    parameters: parametersOf(declaration),
    returns: one("returns"),
    unknown: one("unknown"),
    rounding: one("rounding"),
    examples: tags.get("example") ?? [],
  };
}

function whatOf(declaration: ts.FunctionDeclaration): string {
  const [comment] = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc);
  return oneLine(ts.getTextOfJSDocComment(comment?.comment) ?? "");
}

function tagsOf(declaration: ts.Node): ReadonlyMap<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const tag of ts.getJSDocTags(declaration)) {
    const name = tag.tagName.text;
    const text = oneLine(ts.getTextOfJSDocComment(tag.comment) ?? "");
    tags.set(name, [...(tags.get(name) ?? []), text]);
  }
  return tags;
}

function parametersOf(declaration: ts.FunctionDeclaration): FunctionHelp["parameters"] {
  const comments = ts.getJSDocTags(declaration).filter(ts.isJSDocParameterTag);
  return declaration.parameters
    .filter(({ type }) => !type?.getText().startsWith("CustomFunctions."))
    .map((parameter) => {
      const name = parameter.name.getText();
      const comment = comments.find((tag) => tag.name.getText() === name);
      return {
        name,
        isOptional: comment?.isBracketed === true || parameter.questionToken !== undefined,
        isRepeating: /(\[\]){3}$|^\w+\[\]$/.test(parameter.type?.getText() ?? ""),
        words: oneLine(ts.getTextOfJSDocComment(comment?.comment) ?? ""),
      };
    });
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
