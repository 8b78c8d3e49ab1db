import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { iconFiles } from "./icons.ts";
import { manifestFor } from "./manifest.ts";
import { SECURITY_POLICY } from "./security-policy.ts";

const HELP = fileURLToPath(new URL("../help/", import.meta.url));

/** What Office loads besides the pane: manifest, icons, and the help that the manifest names. */
export function addinFiles(): Plugin {
  return {
    name: "addin-files",
    generateBundle() {
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: "asset", fileName, source });
      emit("manifest.xml", manifestFor());
      for (const [name, png] of iconFiles()) emit(name, png);
      for (const name of readdirSync(HELP)) emit(name, readFileSync(HELP + name, "utf8"));
    },
  };
}

/** Gives the page of the pane its policy, first of all, and its name in the folder. */
export function panePage(fileName: string): Plugin {
  return {
    name: "pane-page",
    enforce: "post",
    transformIndexHtml: { order: "post", handler: withPolicy },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const page = bundle["index.html"];
        if (page?.type !== "asset") throw new Error("the build made no index.html");
        delete bundle["index.html"];
        this.emitFile({ type: "asset", fileName, source: page.source });
      },
    },
  };
}

const POLICY_META = `<meta http-equiv="Content-Security-Policy" content="${SECURITY_POLICY}">`;

/** A policy counts from where it stands: so it comes first. */
function withPolicy(page: string): string {
  if (page.includes(POLICY_META)) return page;
  if (!page.includes("<head>")) throw new Error("the page of the pane has no <head>");
  return page.replace("<head>", `<head>\n    ${POLICY_META}`);
}
