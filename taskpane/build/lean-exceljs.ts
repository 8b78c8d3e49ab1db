import { type Plugin, parseAst } from "vite";

/**
 * What exceljs can do besides and nobody here asks of it: .csv files, which are written by a writer of our own, and
 * passwords of sheets, for which it brings a whole library of cryptography. Both are half of its code.
 */
const UNASKED: ReadonlySet<string> = new Set(["../csv/csv", "crypto"]);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** A module in the file of exceljs: its place there, and the modules that it asks for, by the names that it calls them. */
interface Packed {
  readonly start: number;
  readonly end: number;
  readonly asksFor: ReadonlyMap<string, string>;
}

/** exceljs without the modules that are never asked. It comes as one file with a table of all its modules. */
export function leanExceljs(): Plugin {
  return {
    name: "lean-exceljs",
    enforce: "pre",
    transform(code, id) {
      if (!/exceljs\/dist\/exceljs(?:\.bare)?\.min\.js$/.test(id)) return undefined;
      return { code: lean(code), map: null };
    },
  };
}

/** The file with the unasked modules made empty, and those left out that only they ask for. */
function lean(code: string): string {
  const table = tableIn(parseAst(code));
  if (table === undefined) throw new Error("exceljs is packed in another way; see lean-exceljs.ts");
  const modules = modulesOf(table);
  const entry = /^,\{\},\[(\d+)\]/.exec(code.slice(table.end))?.[1];
  if (entry === undefined) throw new Error("exceljs does not say where it begins");
  const unasked = new Set(
    [...modules.values()].flatMap(({ asksFor }) =>
      [...asksFor].flatMap(([name, id]) => (UNASKED.has(name) ? [id] : [])),
    ),
  );
  const kept = [...reached(modules, { entry, unasked })].map((id) => {
    const packed = modules.get(id);
    const isEmpty = unasked.has(id) || packed === undefined;
    return isEmpty ? `${id}:[function(){},{}]` : code.slice(packed.start, packed.end);
  });
  return `${code.slice(0, table.start)}{${kept.join(",")}}${code.slice(table.end)}`;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && "start" in value;

/** The first object whose every property is a function beside the names that it asks for. */
function tableIn(node: unknown): Node | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === "ObjectExpression" && modulesOf(node).size > 1) return node;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) {
      const found = tableIn(child);
      if (found !== undefined) return found;
    }
  return undefined;
}

/** Modules by their number; none where the object is no table of modules. */
function modulesOf({ properties }: Node): ReadonlyMap<string, Packed> {
  const modules = new Map<string, Packed>();
  for (const property of Array.isArray(properties) ? properties.filter(isNode) : []) {
    const { value, start, end } = property;
    const elements = isNode(value) && Array.isArray(value.elements) ? value.elements : [];
    const [body, names] = elements.filter(isNode);
    if (body?.type !== "FunctionExpression" || names?.type !== "ObjectExpression") return new Map();
    modules.set(nameOf(property.key), { start, end, asksFor: namesIn(names) });
  }
  return modules;
}

function namesIn({ properties }: Node): ReadonlyMap<string, string> {
  const all = Array.isArray(properties) ? properties.filter(isNode) : [];
  return new Map(all.map(({ key, value }) => [nameOf(key), nameOf(value)]));
}

/** Name or number of a key, and the number that stands beside it. */
function nameOf(node: unknown): string {
  return isNode(node) ? String(node.name ?? node.value) : "";
}

/** Numbers of the modules that are reached from the first one; the unasked ones are reached and ask for nothing. */
function reached(
  modules: ReadonlyMap<string, Packed>,
  { entry, unasked }: { entry: string; unasked: ReadonlySet<string> },
): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    if (!unasked.has(id)) for (const next of modules.get(id)?.asksFor.values() ?? []) visit(next);
  };
  visit(entry);
  return found;
}
