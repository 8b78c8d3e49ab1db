import type { Books } from "../../books/books";
import { BANK_CHARGES, type EntryClasses, entryClasses } from "../../books/entry-classes";
import { entryName } from "../../books/entry-name";
import { repeatedCodes } from "../../books/repeated-codes";
import { yearOf } from "../../core/calendar";
import { count, text } from "../../core/value";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "A voucher belongs to one entry",
  help: {
    reading: "Two or more entries name the same voucher.",
    remedy: "Take the voucher and see whether it was paid once or in parts.",
    falseAlarm: "One bill that was paid in parts: number the parts, such as 17a and 17b.",
  },
  message:
    "Voucher {voucher} also stands at entry {other}. {why, select, dates {The two entries have different days.} other {The two entries have the same day and amount.}}{entries, plural, =2 {} other { # entries name it.}}",
  advice:
    "If one payment was entered twice, void one of the entries; else give each its own voucher.",
  source:
    "Auditing practice: a voucher that is used twice may hide a payment that was booked twice.",
  *find(books) {
    const { ledger } = books;
    const { codes, size, filled } = ledger.coded.voucher;
    if (size === filled) return;
    const classes = entryClasses(books);
    // Collective vouchers are normal: an entry is compared with the first one that names its voucher, and each voucher
    // is told once.
    const isRepeated = repeatedCodes(ledger.coded.voucher);
    const first = new Map<number, number>();
    const { dictionary } = ledger.coded.voucher;
    const counts = new Int32Array(size);
    const told = new Map<number, { row: number; other: number; why: string }>();
    for (let row = 0; row < ledger.count; row++) {
      const voucher = codes[row];
      if (voucher < 0 || isRepeated[voucher] === 0 || !isVoucherOfItsOwn(books, row, classes))
        continue;
      counts[voucher]++;
      const key = keyOf(dictionary[voucher], voucher, ledger.day[row]);
      const other = first.get(key);
      if (other === undefined) first.set(key, row);
      else if (!told.has(key)) {
        const why = suspicion(books, row, other);
        if (why !== "") told.set(key, { row, other, why });
      }
    }
    for (const { row, other, why } of told.values())
      yield {
        cell: ledger.cell(row, "voucher"),
        entry: ledger.text(row, "no"),
        values: {
          voucher: text(ledger.text(row, "voucher")),
          other: text(entryName(ledger, other)),
          why: text(why),
          entries: count(counts[codes[row]]),
        },
      };
  },
} satisfies Check;

/** Bank charges share the statement as their voucher; an opening shares that of the closing before. */
function isVoucherOfItsOwn({ ledger }: Books, row: number, classes: EntryClasses): boolean {
  if (ledger.in[row] === 0 && ledger.out[row] === 0) return false;
  return classes.lineOf(row) !== BANK_CHARGES && classes.classOf(row) !== "opening";
}

/** More than any year, so that a number names a voucher and a year. */
const YEARS = 10_000;

/** Vouchers that name no year are numbered anew in each, as clubs do. */
function keyOf(voucher: string, code: number, day: number): number {
  const isOne = day === 0 || /(19|20)\d\d/.test(voucher);
  return code * YEARS + (isOne ? 0 : yearOf(day));
}

/** Why two entries with one voucher want an explanation; "" where they need none. */
function suspicion({ ledger }: Books, row: number, other: number): string {
  const same = (key: "transfer" | "member"): boolean =>
    ledger.coded[key].codes[row] === ledger.coded[key].codes[other];
  if (ledger.coded.transfer.codes[row] >= 0 && same("transfer")) return "";
  const isCorrection = ledger.text(row, "corrects") !== "" || ledger.text(other, "corrects") !== "";
  if (isCorrection) return "";
  const days = [ledger.day[row], ledger.day[other]];
  if (days[0] !== days[1] && days[0] > 0 && days[1] > 0) return "dates";
  const isEqual =
    ledger.in[row] === ledger.in[other] && ledger.out[row] === ledger.out[other] && same("member");
  return isEqual ? "amounts" : "";
}
