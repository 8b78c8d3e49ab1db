import { townsOfAddresses } from "../../books/postal-addresses";
import { text } from "../../core/value";
import type { Check, CheckInput, Found } from "../check";
import { reportIn } from "../report-figures";
import { shownTexts } from "../report-texts";

/** An international account number as people write it; its check digits tell it from other words. */
const ACCOUNT_NUMBER = /(?<![A-Z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}(?![A-Z0-9])/g;
const LENGTH_MIN = 15;
const MAIL_ADDRESS = /[^\s@<>(),;]+@[^\s@<>(),;]+\.\p{L}{2,}/gu;

export default {
  severity: "warning",
  title: "Reports and files tell no account number, no address and no author",
  help: {
    reading:
      "Only the end of a number or an address is shown, and of a file only which properties are filled.",
    remedy: "Clear the properties before every sending; treasury export does it by itself.",
    falseAlarm: "A public address of the organisation: accept the finding.",
  },
  message:
    "{what, select, properties {The properties of this file name {end}.} other {The report holds {what, select, account {an account number that ends with {end}} postal {a postal address in {end}} other {a mail address of {end}}}.}}",
  advice:
    "{what, select, properties {Before you hand it on, remove them (in Excel: File, Info, Inspect Document; in LibreOffice: File, Properties), or send a copy made with treasury export.} other {Remove it where it was typed, and make the report again.}}",
  source: "Whoever gets a report need not know where money lies, nor how people are reached.",
  looksAt: "reports",
  *find(input) {
    yield* namingProperties(input);
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
      for (const town of townsOfAddresses(shown)) {
        const place = `${cell.sheet} ${cell.row} ${town}`;
        if (told.has(place)) continue;
        told.add(place);
        yield { cell, values: { what: text("postal"), end: text(town) } };
      }
    }
  },
} satisfies Check;

/** Who made a file may be named in it; that matters where members are kept secret, and is told once. */
function* namingProperties({ workbook, members, auditorsReport }: CheckInput): Generator<Found> {
  const { namingProperties: named = [], sheets } = workbook;
  const isSecret = members.some(({ isNameOpen }) => !isNameOpen);
  if (named.length === 0 || !isSecret || auditorsReport !== undefined) return;
  const [{ name: sheet }] = sheets;
  yield {
    cell: { sheet, row: 1, columnIndex: 0 },
    values: { what: text("properties"), end: text(named.join(", ")) },
  };
}

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
