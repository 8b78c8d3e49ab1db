import { text } from "../../core/value";
import type { Check } from "../check";
import { reportIn } from "../report-figures";
import { shownTexts } from "../report-texts";

/** An international account number as people write it; its check digits tell it from other words. */
const ACCOUNT_NUMBER = /(?<![A-Z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}(?![A-Z0-9])/g;
const LENGTH_MIN = 15;
const MAIL_ADDRESS = /[^\s@<>(),;]+@[^\s@<>(),;]+\.\p{L}{2,}/gu;

export default {
  severity: "warning",
  title: "A report tells no account number and no address",
  message:
    "The report holds {what, select, account {an account number that ends with {end}} other {a mail address of {end}}}. Remove it where it was typed, and make the report again.",
  source: "Whoever gets a report need not know where money lies, nor how people are reached.",
  looksAt: "reports",
  *find(input) {
    const report = reportIn(input);
    if (report === undefined) return;
    const told = new Set<string>();
    for (const { cell, shown } of shownTexts(report)) {
      for (const [found] of shown.matchAll(ACCOUNT_NUMBER)) {
        const plain = accountIn(found);
        if (plain === undefined || told.has(plain)) continue;
        told.add(plain);
        yield { cell, values: { what: text("account"), end: text(plain.slice(-4)) } };
      }
      for (const [found] of shown.matchAll(MAIL_ADDRESS)) {
        if (told.has(found)) continue;
        told.add(found);
        yield { cell, values: { what: text("mail"), end: text(found.split("@")[1]) } };
      }
    }
  },
} satisfies Check;

/** The account number with which a text begins: words in capitals behind it do not belong to it. */
function accountIn(found: string): string | undefined {
  const groups = found.split(" ");
  for (; groups.length > 0; groups.pop()) {
    const plain = groups.join("");
    if (plain.length >= LENGTH_MIN && hasCheckDigits(plain)) return plain;
  }
  return undefined;
}

/** ISO 13616: letters as 10 to 35, the first four at the end, and the whole is 1 modulo 97. */
function hasCheckDigits(account: string): boolean {
  let rest = 0;
  for (const sign of account.slice(4) + account.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
