import { type Plugin, parseAst } from "vite";

/** Members of a file's default export that no function asks for. */
interface NeverRun {
  readonly room: RegExp;
  /** Only of files that have this member. */
  readonly where?: string;
  /** What stands in their place; nothing where the member may be missing. */
  readonly members: Readonly<Record<string, string | undefined>>;
}

/**
 * Of a check no function shows the help page, nor its words for long lists. The functions are handed tables alone, so a check that looks at reports or at the workbook around its tables is only named
 * (by CHECK), and asked for its title and its source (by LABEL and EXPLAIN). Of a table of the cash report they show the
 * rows; its charts, and the way from a figure to its entries, belong to documents and to the pane.
 */
const CHECKS = /addin\/checks\/[^/]+\/[^/]+\.ts$/;
const NEVER_RUN: readonly NeverRun[] = [
  { room: CHECKS, members: { help: undefined } },
  {
    room: CHECKS,
    where: "looksAt",
    members: { find: "() => []", message: '""', advice: '""', fix: undefined },
  },
  {
    room: /addin\/reports\/cash-report\/t\d+\w?-[\w-]+\.ts$/,
    members: { after: undefined, trace: undefined },
  },
];

/** Leaves such members out, and with them whatever nothing else needs. */
export function neverRun(): Plugin {
  return {
    name: "never-run",
    transform(code, id) {
      const found = NEVER_RUN.filter(({ room }) => room.test(id));
      return found.length === 0 ? undefined : { code: found.reduce(without, code), map: null };
    },
  };
}

function without(code: string, { where, members }: NeverRun): string {
  const there = membersOf(code);
  if (where !== undefined && !there.some(({ name }) => name === where)) return code;
  let rest = code;
  for (const { name, start, end } of there.toReversed()) {
    if (!Object.hasOwn(members, name)) continue;
    const [before, after] = [rest.slice(0, start), rest.slice(end)];
    const left = members[name];
    rest =
      left === undefined
        ? before + after.replace(/^\s*,/, "")
        : `${before}${name}: ${left}${after}`;
  }
  return rest;
}

interface Member {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The members of the object that a module has as its default export. Throws Error where it has none. */
function membersOf(code: string): readonly Member[] {
  for (const statement of parseAst(code).body) {
    if (statement.type !== "ExportDefaultDeclaration") continue;
    const { declaration } = statement;
    if (declaration.type !== "ObjectExpression") continue;
    return declaration.properties.flatMap((one) =>
      one.type === "Property" && one.key.type === "Identifier"
        ? [{ name: one.key.name, start: one.start, end: one.end }]
        : [],
    );
  }
  throw new Error(`no object is the default export of: ${code.slice(0, 100)}`);
}
