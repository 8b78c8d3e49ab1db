import type { Books } from "./books";
import { BANK_CHARGES, type EntryClasses, entryClasses } from "./entry-classes";
import { hintsOf } from "./hint-words";

/** Entries that may be sides of a transfer although nothing calls them so. */
export interface TransferCandidates {
  /** In the order of the sheet. */
  readonly rows: readonly number[];
  /** Whether the text of an entry names a transfer and no fee. */
  isHinted(row: number): boolean;
}

const FREE = 1;
const LIKELY = 2;

/** Entries that move money, belong to no transfer and correct nothing, and whose text or category lets one think of one. */
export function transferCandidates(books: Books): TransferCandidates {
  const { ledger } = books;
  const classes = entryClasses(books);
  const hints = hintedEntries(books, classes);
  const kinds = kindsOfCategories(books);
  const { codes } = ledger.coded.member;
  const rows = likelyRows(classes.category, kinds, codes, hints ?? new Uint8Array(ledger.count));
  return {
    rows: rows.filter((row) => isFree(books, classes, row)),
    isHinted: (row) => hints?.[row] === 1,
  };
}

/** One pass over arrays alone, for all entries. */
function likelyRows(
  category: Int32Array,
  kinds: Uint8Array,
  members: Int32Array,
  hints: Uint8Array,
): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < category.length; row++) {
    const kind = kinds[category[row] + 1];
    if (kind === 0) continue;
    if (hints[row] === 1 || ((kind & LIKELY) !== 0 && members[row] < 0)) rows.push(row);
  }
  return rows;
}

/**
 * Which categories those entries may have; one place more, the first: for entries without a category.
 *
 * Equal amounts in and out within days are common where sums are round. Without a word for it, one side is likely part of
 * a transfer only when nothing else says what it is: no member, and no line of the report but "other".
 */
function kindsOfCategories({ categories }: Books): Uint8Array {
  const kindOf = ({ side, line }: { side: string; line: string }): number => {
    const isMoved = side === "opening" || side === "transfer" || side === "body-transfer";
    if (isMoved || line === BANK_CHARGES) return 0;
    return line.endsWith(".other") ? FREE | LIKELY : FREE;
  };
  return Uint8Array.from([FREE | LIKELY, ...categories.map(kindOf)]);
}

/** Whether an entry moves money, is no leg or correction, and is paid for nobody else. */
function isFree({ ledger }: Books, { isSplit }: EntryClasses, row: number): boolean {
  const { transfer, corrects, creditTo } = ledger.coded;
  if (transfer.codes[row] >= 0 || corrects.codes[row] >= 0 || creditTo.codes[row] >= 0)
    return false;
  return ledger.in[row] > 0 !== ledger.out[row] > 0 && isSplit[row] === 0;
}

/** 1 for entries whose text names a transfer and no fee; undefined where there is none. */
function hintedEntries({ ledger }: Books, { category }: EntryClasses): Uint8Array | undefined {
  const { text, member } = ledger.coded;
  const words = hintsOf(text, "transfer");
  if (!words.hasAny) return undefined;
  const fees = hintsOf(text, "fee");
  const isHinted = new Uint8Array(ledger.count);
  for (const row of words.rows()) {
    // Cash that a member pays in is a contribution, whatever the text of the bank says.
    const isContribution = member.codes[row] >= 0 && category[row] >= 0;
    if (!fees.of(text.codes[row]) && !isContribution) isHinted[row] = 1;
  }
  return isHinted;
}
