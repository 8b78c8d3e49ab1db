import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { defineConfig, type Plugin } from "vite";
import { singlePage } from "./single-page.ts";

const ENTRY = "\0offline-page";

/** Writes the page and its fingerprint; the build's own bundle is empty. */
function offlinePage(): Plugin {
  return {
    name: "offline-page",
    resolveId: (id) => (id === ENTRY ? id : undefined),
    load: (id) => (id === ENTRY ? "" : undefined),
    async generateBundle(_, bundle) {
      for (const name of Object.keys(bundle)) delete bundle[name];
      const page = await singlePage();
      const hash = createHash("sha256").update(page).digest("hex");
      const emit = (fileName: string, source: string) =>
        this.emitFile({ type: "asset", fileName, source });
      emit("treasury.html", page);
      emit("treasury.html.sha256", `${hash}  treasury.html\n`);
      const kib = (gzipSync(page, { level: 9 }).length / 1024).toFixed(0);
      this.info(`treasury.html: ${kib} KiB by gzip, SHA-256 ${hash}`);
    },
  };
}

export default defineConfig({
  publicDir: false,
  plugins: [offlinePage()],
  build: { outDir: "dist-page", emptyOutDir: true, rolldownOptions: { input: ENTRY } },
});
