import type { NamedFix } from "../../addin/fixes/reasoned";
import { mendWorkbook } from "../../addin/workbooks/mend-workbook";
import type { Mended, Progress } from "./messages";
import { type OpenBook, speakerOf } from "./open-book";

/** Makes fixes in the bytes of the opened file: the file itself stays as it is. */
export function mendBook(
  { books, file, bytes }: OpenBook,
  { fixes, today, language }: { fixes: readonly NamedFix[]; today: number; language: string },
  onProgress: (progress: Progress) => void,
): Mended {
  if (bytes === undefined) throw new Error("this book has no bytes to mend");
  onProgress({ step: "fixing" });
  const source = { bytes, books, fileName: file, say: speakerOf(language) };
  const { bytes: made, isLogged } = mendWorkbook(source, fixes, today);
  return { bytes: made, isLogged };
}
