import type { Books } from "./books";
import { readRecords } from "./records";

/** A name of a member organisation as the table of names holds it. */
export interface MemberName {
  /** The member's code; its key where no member has that key. */
  readonly code: string;
  readonly name: string;
  readonly language: string;
  /** First day of the name, 0 when it is not told. */
  readonly from: number;
}

/** Every recorded name, former ones and those in other languages included. */
export function memberNames({ tables, members }: Books): readonly MemberName[] {
  const codes = new Map(members.map(({ key, code }) => [key, code]));
  return readRecords(tables.get("Names"), (at) => ({
    code: codes.get(at.text("key")) || at.text("key"),
    name: at.text("name").trim(),
    language: at.text("language"),
    from: at.day("from"),
  })).filter(({ name }) => name !== "");
}

/** Name of a member on a day, in the language where there is one; "" when none is recorded. */
export function nameOfMember(
  books: Books,
  { code, day, language }: { code: string; day: number; language: string },
): string {
  const own = memberNames(books).filter((one) => one.code === code && one.from <= day);
  const inLanguage = own.filter((one) => one.language === language);
  const chosen = (inLanguage.length > 0 ? inLanguage : own).reduce<MemberName | undefined>(
    (latest, one) => (latest !== undefined && latest.from > one.from ? latest : one),
    undefined,
  );
  return chosen?.name ?? "";
}

/** A text without names, and how many were replaced. */
export interface NamelessText {
  readonly text: string;
  readonly count: number;
}

/**
 * Replaces recorded names by codes wherever they stand as whole words, in capitals or not, however their words are
 * spaced. Other names cannot be recognised.
 */
export function nameHider(books: Books): (text: string) => NamelessText {
  const codes = new Map(memberNames(books).map(({ name, code }) => [plain(name), code]));
  const known = wholeWords([...codes.keys()], "giu");
  if (known === undefined) return (text) => ({ text, count: 0 });
  return (text) => {
    let count = 0;
    const hidden = text.normalize("NFC").replace(known, (found) => {
      const code = codes.get(plain(found)) ?? "";
      if (code !== found) count++;
      return code;
    });
    return count === 0 ? { text, count } : { text: hidden, count };
  };
}

/** A name as it is compared. */
function plain(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}

/** An expression that finds any of the texts as whole words, the longest first; undefined for none. */
export function wholeWords(texts: readonly string[], flags: "gu" | "giu"): RegExp | undefined {
  const wanted = [...new Set(texts)].filter((text) => text !== "");
  if (wanted.length === 0) return undefined;
  const choices = wanted
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices.join("|")})(?![\\p{L}\\p{N}])`, flags);
}
