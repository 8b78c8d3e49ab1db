import type { Plugin } from "vite";

/**
 * Words that only documentation, templates and the pane say: of tables what for, of checks their help. Where rules come
 * from EXPLAIN says.
 */
const UNSAID = [
  {
    room: /addin\/checks\/[^/]+\/[^/]+\.ts$/,
    words: /\b((?:reading|remedy|falseAlarm):\s*)"(?:[^"\\\n]|\\.)*"/g,
  },
  { room: /addin\/tables\/[^/]+\.ts$/, words: /\b((?:hint|purpose):\s*)"(?:[^"\\\n]|\\.)*"/g },
];

/** Leaves out English words that no function says. */
export function unsaidWords(): Plugin {
  return {
    name: "unsaid-words",
    enforce: "pre",
    transform(code, id) {
      const found = UNSAID.find(({ room }) => room.test(id));
      return found && { code: code.replace(found.words, '$1""'), map: null };
    },
  };
}
