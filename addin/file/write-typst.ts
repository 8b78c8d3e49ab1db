import type { Document } from "../core/document";
import type { PrintOptions } from "./paper";
import { head } from "./typst/head";
import { pages } from "./typst/pages";
import { TEMPLATE } from "./typst/template";

/**
 * The report as source text for the typesetter Typst, for a tagged PDF (PDF/UA-1). It reads no file and names no
 * clock; all words of the report stand in it as string literals.
 */
export function writeReportTypst(document: Document, options: PrintOptions): string {
  return [head(document, options.paper), TEMPLATE, pages(document, options), ""].join("\n");
}
