import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { functionsJson, readMetadata } from "../metadata.ts";
import { translated, translations } from "../translations.ts";

const PAGE = fileURLToPath(new URL("../../functions.html", import.meta.url));

/** What Excel loads besides the program: what it shows of the functions, one file a language, and the page. */
export function excelFiles(): Plugin {
  return {
    name: "excel-files",
    async generateBundle() {
      const { functions } = await readMetadata();
      const emit = (fileName: string, source: string) =>
        this.emitFile({ type: "asset", fileName, source });
      emit("functions.html", readFileSync(PAGE, "utf8"));
      emit("functions.json", functionsJson({ functions }));
      for (const [language, words] of translations())
        emit(
          `functions.${language}.json`,
          functionsJson({ functions: translated(functions, words) }),
        );
    },
  };
}
