import type { Books } from "../../addin/books/books";
import { nearCodes } from "../../addin/books/near-codes";
import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";

/** The code itself; where the books list their members and lack it, ArgumentError with those that are near. */
export function knownMember(books: Books, code: string): string {
  if (books.members.length === 0 || books.members.some((one) => one.code === code)) return code;
  const known = books.members.map((one) => one.code);
  const near = nearCodes(code, known);
  throw new ArgumentError(
    near.length > 0
      ? reason`there is no member ${code}; near it: ${near.join(", ")}`
      : reason`there is no member ${code}`,
  );
}
