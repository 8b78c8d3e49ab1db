import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Where a reason stands in the code. */
export interface ReasonInCode {
  readonly file: string;
  /** Its English with every value as {}. */
  readonly form: string;
}

/** Files of folders and all that they import, as paths from the root of the project. */
export function filesBehind(folders: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const open = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith(".ts"))
      .map((name) => `${folder}/${name}`),
  );
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    open.push(...importsOf(file));
  }
  return [...found].sort();
}

const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");

function importsOf(file: string): string[] {
  const imports = [...read(file).matchAll(/^import (?!type )[^;]*? from "(\.[^"]+)";/gm)];
  return imports
    .map(([, path]) => `${relative(ROOT, join(ROOT, dirname(file), path))}.ts`)
    .filter((path) => existsSync(join(ROOT, path)));
}

/** All nodes of a file's syntax. */
function* nodesOf(file: string): Generator<ts.Node> {
  const open: ts.Node[] = [ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    ts.forEachChild(node, (child) => void open.push(child));
  }
}

/** Templates that are reasons. */
export function reasonsIn(file: string): readonly ReasonInCode[] {
  return [...nodesOf(file)].flatMap((node) =>
    ts.isTaggedTemplateExpression(node) && node.tag.getText() === "reason"
      ? [{ file, form: formOf(node.template) }]
      : [],
  );
}

function formOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join(
    "{}",
  );
}

/** Plain texts that are thrown as a reason, or shown as one in a cell: nobody finds their words in another language. */
export function plainReasonsIn(file: string): readonly string[] {
  return [...nodesOf(file)].flatMap((node) =>
    ts.isNewExpression(node) && /^(NotKnown|ArgumentError)$/.test(node.expression.getText())
      ? plainIn(node.arguments?.[0])
      : [],
  );
}

function plainIn(node: ts.Expression | undefined): string[] {
  if (node === undefined) return [];
  if (ts.isParenthesizedExpression(node)) return plainIn(node.expression);
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(plainIn);
  if (ts.isBinaryExpression(node)) return [node.left, node.right].flatMap(plainIn);
  const isPlain = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
  return (isPlain && node.text !== "") || ts.isTemplateExpression(node) ? [node.getText()] : [];
}
