import type { Books } from "../../books/books";
import { memberNames, nameHider } from "../../books/member-names";
import type { Document } from "../../core/document";

/** What came of looking for the recorded names of members in the cash report. */
export interface NamesInReport {
  /** Names that the workbook records, each once. */
  readonly names: number;
  /** Texts of the cash report, and those in which a name stands. */
  readonly texts: number;
  readonly withName: number;
}

/** Looks for every recorded name, as whole words, in every text of the report. */
export function namesInReport(books: Books, report: Document): NamesInReport {
  const names = new Set(memberNames(books).map(({ name }) => name));
  const hide = nameHider(books);
  const texts = textsOf(report);
  const withName = texts.filter((text) => hide(text).count > 0).length;
  return { names: names.size, texts: texts.length, withName };
}

/** Properties that hold codes of the document model, not words. */
const CODES: ReadonlySet<string> = new Set(["id", "key", "kind", "style", "type"]);

function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (CODES.has(name) ? [] : textsOf(part)));
}
