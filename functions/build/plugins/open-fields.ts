import { type Plugin, parseAst } from "vite";

/**
 * Private members of classes become members of the same name behind a dollar: for an engine of 2020 each would be kept in a
 * map beside the object, which is larger and slower. The compiler has looked that nobody else asks for them.
 */
export function openFields(): Plugin {
  return {
    name: "open-fields",
    transform(code, id) {
      if (!/\.[jt]s$/.test(id) || !/\bclass\b.*#/s.test(code)) return undefined;
      let open = code;
      const places = privateNames(parseAst(code)).sort((a, b) => b.start - a.start);
      for (const { name, start, end } of places) {
        if (code.includes(`$${name}`)) throw new Error(`${id} has both #${name} and $${name}`);
        open = `${open.slice(0, start)}$${name}${open.slice(end)}`;
      }
      return { code: open, map: null };
    },
  };
}

interface PrivateName {
  readonly type: "PrivateIdentifier";
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function privateNames(node: unknown): PrivateName[] {
  if (typeof node !== "object" || node === null) return [];
  if (isPrivateName(node)) return [node];
  return Object.values(node).flatMap(privateNames);
}

function isPrivateName(node: object): node is PrivateName {
  return "type" in node && node.type === "PrivateIdentifier";
}
