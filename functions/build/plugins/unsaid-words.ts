import type { Plugin } from "vite";

/**
 * Words that only documentation, templates and the pane say: of tables what for, of currencies their names. What checks say
 * there is left out as a member (never-run.ts).
 */
const UNSAID = [
  { room: /addin\/tables\/[^/]+\.ts$/, words: /\b((?:hint|purpose):\s*)"(?:[^"\\\n]|\\.)*"/g },
  {
    room: /addin\/core\/currency-table\.ts$/,
    words: /^([A-Z]{3} \d (?:\d{4}-\d\d-\d\d )?).+$/gm,
    left: ".",
  },
];

/** Leaves out English words that no function says. */
export function unsaidWords(): Plugin {
  return {
    name: "unsaid-words",
    enforce: "pre",
    transform(code, id) {
      const found = UNSAID.find(({ room }) => room.test(id));
      return found && { code: code.replace(found.words, `$1${found.left ?? '""'}`), map: null };
    },
  };
}
