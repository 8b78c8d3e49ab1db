import type { Books } from "../../books/books";
import { memberNames } from "../../books/member-names";

/**
 * Codes of persons who were typed by code, or by a recorded name of a member organisation; undefined where one of them
 * was typed by another name, which must not stand in a report.
 */
export function codesOfPersons(
  books: Books,
  typed: readonly string[],
): readonly string[] | undefined {
  const codes = new Map([
    ...memberNames(books).map(({ name, code }) => [plain(name), code] as const),
    ...books.mandates.map(({ person }) => [plain(person), person] as const),
    ...books.members.map(({ code }) => [plain(code), code] as const),
  ]);
  const found = typed.flatMap((one) => codes.get(plain(one)) ?? []);
  return found.length === typed.length ? found : undefined;
}

/** A text as it is compared. */
function plain(text: string): string {
  return text.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}
