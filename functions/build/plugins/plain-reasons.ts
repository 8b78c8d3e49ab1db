import type { Plugin } from "vite";

/** Where a reason begins: its name before the template. */
const TAG = /\breason`/g;

/** Excel shows reasons in English alone, so there they are plain texts; the command line keeps their values apart. */
export function plainReasons(): Plugin {
  return {
    name: "plain-reasons",
    enforce: "pre",
    transform(code, id) {
      if (!/\/(addin|functions)\/.*\.ts$/.test(id) || !code.includes("reason`")) return undefined;
      return { code: code.replace(TAG, "`"), map: null };
    },
  };
}
