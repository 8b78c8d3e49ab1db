import { dayOfText } from "../core/calendar";
import { columnName } from "../core/cells";
import { currencies } from "../core/currencies";
import { InputError } from "../core/faults";
import { KIND, type Sheet, type Workbook } from "../core/sheet";
import { catalogue, type Message, type Say } from "../core/words";
import { normalHeading, rowTexts } from "../tables/find-table";
import { headingWords, openingWords, type Role, roles } from "./heading-words";
import type { Mapping, Place } from "./mapping";

/** A mapping to start from, and what a person should look at before it is used. */
export interface ProposedMapping {
  readonly mapping: Mapping;
  readonly questions: readonly string[];
}

export const words = catalogue("proposedMapping", {
  nothing:
    "No headings of a cash book were found in {sheets}. A row with headings such as Date, Text, In, Out is needed.",
  year: 'The dates have no year. {year} was filled in: change "year" if it is another one.',
  currency: "No currency was found. {currency} was filled in: change it if it is another one.",
  account: "One account was assumed. Change its name and kind (cash, bank, payment-service).",
  opening: 'No opening balance was found. Add "opening" to the account if it was not 0.',
  category: "No column of categories was found. Receipts and payments will stand as not assigned.",
  categories: "Look through the categories: side and report line decide where they are reported.",
});

const HEADING_ROW_MAX = 30;
const SAMPLE_ROWS = 200;
const CATEGORIES_MAX = 60;

interface Guess {
  readonly sheet: Sheet;
  readonly headingRow: number;
  readonly headings: readonly string[];
  readonly columns: ReadonlyMap<Role, number>;
}

/** Proposes a mapping from the headings and the data. Throws InputError when nothing looks like a cash book. */
export function proposeMapping(
  workbook: Workbook,
  { year, say }: { year: number; say: Say },
): ProposedMapping {
  const guess = bestGuess(workbook);
  const hasAmount = guess && (guess.columns.has("amount") || guess.columns.has("in"));
  if (guess === undefined || !guess.columns.has("date") || !hasAmount) {
    const sheets = workbook.sheets.map((sheet) => sheet.name).join(", ");
    throw new InputError("NO_CASH_BOOK", sheets, say(words.nothing, { sheets }));
  }
  return new Proposal(guess, { year, say }).make();
}

function bestGuess(workbook: Workbook): Guess | undefined {
  let best: Guess | undefined;
  for (const sheet of workbook.sheets)
    for (let row = 1; row <= Math.min(HEADING_ROW_MAX, sheet.rowLast); row++) {
      const headings = rowTexts(sheet, row);
      const columns = columnsByRole(headings);
      if (columns.size > (best?.columns.size ?? 1))
        best = { sheet, headingRow: row, headings, columns };
    }
  return best;
}

/** For each role the column whose heading stands first in the role's list of words. */
function columnsByRole(headings: readonly string[]): ReadonlyMap<Role, number> {
  const normal = headings.map(normalHeading);
  const columns = new Map<Role, number>();
  for (const role of roles)
    for (const word of headingWords[role]) {
      const index = normal.indexOf(word);
      if (index < 0 || [...columns.values()].includes(index)) continue;
      columns.set(role, index);
      break;
    }
  return columns;
}

class Proposal {
  readonly #questions: string[] = [];

  constructor(
    private readonly guess: Guess,
    private readonly context: { year: number; say: Say },
  ) {}

  make(): ProposedMapping {
    const { sheet, headingRow, columns } = this.guess;
    const currency = this.#currency();
    const opening = this.#opening();
    const language = this.#language();
    const year = this.#year(language);
    const categories = this.#categories();
    const column = (role: Role) => {
      const index = columns.get(role);
      return index === undefined ? undefined : this.#place(index);
    };
    const [no, text, voucher, member, category, balance] = (
      ["no", "text", "voucher", "member", "category", "balance"] as const
    ).map(column);
    if (category === undefined) this.#ask(words.category);
    if (opening === undefined) this.#ask(words.opening);
    this.#ask(words.account);
    const mapping: Mapping = {
      title: sheet.name,
      sheet: sheet.name,
      headingRow,
      order: this.#isNewestFirst() ? "newest-first" : "oldest-first",
      ...(language ? { language } : {}),
      ...(year ? { year } : {}),
      baseCurrency: currency,
      accounts: [
        {
          account: "ACCOUNT-1",
          kind: "cash",
          currency,
          ...(opening ? { opening: { cell: opening } } : {}),
        },
      ],
      ...(categories.length > 0 ? { categories } : {}),
      entry: {
        no: no !== undefined && this.#isFilled("no") ? no : { row: true },
        date: column("date") ?? { letter: "A" },
        account: { value: "ACCOUNT-1" },
        amount: this.#amount(),
        ...(text ? { text } : {}),
        ...(voucher ? { voucher } : {}),
        ...(member ? { member } : {}),
        ...(category ? { category } : {}),
      },
      ...(balance ? { balance } : {}),
    };
    return { mapping, questions: this.#questions };
  }

  #ask(message: Message, filling = {}): void {
    this.#questions.push(this.context.say(message, filling));
  }

  /** By heading where it is the only one of its text, else by letters. */
  #place(index: number): Place {
    const { headings } = this.guess;
    const same = headings.filter((one) => normalHeading(one) === normalHeading(headings[index]));
    return same.length === 1 ? { column: headings[index] } : { letter: columnName(index) };
  }

  #amount(): Mapping["entry"]["amount"] {
    const { columns } = this.guess;
    const [moneyIn, moneyOut] = [columns.get("in"), columns.get("out")];
    if (moneyIn !== undefined && moneyOut !== undefined)
      return { in: this.#place(moneyIn), out: this.#place(moneyOut) };
    return { signed: this.#place(columns.get("amount") ?? moneyIn ?? 0) };
  }

  /** Texts of a role's column in the first rows of data. */
  #texts(role: Role): string[] {
    const { sheet, headingRow, columns } = this.guess;
    const column = sheet.columns[columns.get(role) ?? -1];
    const texts: string[] = [];
    for (let at = 0; column && at < column.count && texts.length < SAMPLE_ROWS; at++)
      if (column.rows[at] > headingRow && column.kinds[at] === KIND.text)
        texts.push(sheet.strings.get(column.values[at]).trim());
    return texts;
  }

  /** True when nearly every row has a value of its own. */
  #isFilled(role: Role): boolean {
    const { sheet, columns, headingRow } = this.guess;
    const count = (index: number | undefined): number =>
      sheet.columns[index ?? -1]?.rows.filter((row) => row > headingRow).length ?? 0;
    return count(columns.get(role)) * 10 >= count(columns.get("date")) * 9;
  }

  /** Language of numbers and dates as text: the decimal sign decides, then the names of months. */
  #language(): string | undefined {
    const amounts = [...this.#texts("amount"), ...this.#texts("in"), ...this.#texts("out")];
    if (amounts.some((text) => /,\d{1,2}\)?-?$/.test(text))) return "de";
    if (amounts.some((text) => /\.\d{1,2}\)?-?$/.test(text))) return "en";
    return this.#texts("date").some((text) => /^\d{1,2}\./.test(text)) ? "de" : undefined;
  }

  /** A year where the dates have none: one that the sheet prints above its headings, else the year of today. */
  #year(language: string | undefined): number | undefined {
    const settings = language ? { language } : {};
    const withoutYear = this.#texts("date").some(
      (text) =>
        dayOfText(text, settings) === undefined &&
        dayOfText(text, { ...settings, year: this.context.year }) !== undefined,
    );
    if (!withoutYear) return undefined;
    const { sheet, headingRow } = this.guess;
    const above = Array.from({ length: headingRow - 1 }, (_, row) => rowTexts(sheet, row + 1));
    const printed = /\b(?:19|20)\d{2}\b/.exec(above.flat().join(" "));
    const year = printed ? Number(printed[0]) : this.context.year;
    this.#ask(words.year, { year: String(year) });
    return year;
  }

  #isNewestFirst(): boolean {
    const { sheet, columns, headingRow } = this.guess;
    const column = sheet.columns[columns.get("date") ?? -1];
    const days: number[] = [];
    for (let at = 0; column && at < column.count; at++) {
      if (column.rows[at] <= headingRow) continue;
      const value = column.values[at];
      const day = column.kinds[at] === KIND.number ? value : dayOfText(sheet.strings.get(value));
      if (day !== undefined) days.push(day);
    }
    return days.length > 1 && days[0] > days[days.length - 1];
  }

  #currency(): string {
    const { sheet, headingRow, headings } = this.guess;
    const rows = Array.from({ length: headingRow }, (_, row) => rowTexts(sheet, row + 1));
    const texts = [...this.#texts("currency"), ...headings, ...rows.flat()].join(" ");
    const known = new Set(currencies().map(({ code }) => code));
    const found = texts.match(/\b[A-Z]{3}\b/g)?.find((code) => known.has(code));
    if (found) return found;
    const currency = "EUR";
    this.#ask(words.currency, { currency });
    return currency;
  }

  /** Address of the number beside a label such as "Opening balance" above the headings. */
  #opening(): string | undefined {
    const { sheet, headingRow } = this.guess;
    for (let row = 1; row < headingRow; row++) {
      const texts = rowTexts(sheet, row).map((text) => normalHeading(text).replace(/:$/, ""));
      const label = texts.findIndex((text) => openingWords.includes(text));
      if (label < 0) continue;
      for (let index = label + 1; index < sheet.columns.length; index++) {
        const column = sheet.columns[index];
        const at = column?.rows.subarray(0, column.count).indexOf(row) ?? -1;
        if (column && at >= 0 && column.kinds[at] === KIND.number)
          return `${columnName(index)}${row}`;
      }
    }
    return undefined;
  }

  /** Categories that the column names, each on the side on which it mostly stands. */
  #categories(): NonNullable<Mapping["categories"]> {
    const { sheet, columns, headingRow } = this.guess;
    const column = sheet.columns[columns.get("category") ?? -1];
    const incoming = new Map<string, number>();
    for (let at = 0; column && at < column.count; at++) {
      if (column.rows[at] <= headingRow || column.kinds[at] !== KIND.text) continue;
      const category = sheet.strings.get(column.values[at]).trim();
      incoming.set(
        category,
        (incoming.get(category) ?? 0) + (this.#isIn(column.rows[at]) ? 1 : -1),
      );
    }
    if (incoming.size === 0 || incoming.size > CATEGORIES_MAX) return [];
    this.#ask(words.categories);
    return [...incoming].map(([category, weight]) => ({
      category,
      side: weight > 0 ? "receipt" : "payment",
    }));
  }

  #isIn(row: number): boolean {
    const { sheet, columns } = this.guess;
    const column = sheet.columns[columns.get("in") ?? columns.get("amount") ?? -1];
    const at = column?.rows.subarray(0, column.count).indexOf(row) ?? -1;
    if (column === undefined || at < 0) return false;
    if (columns.has("in")) return true;
    if (column.kinds[at] === KIND.number) return column.values[at] > 0;
    return !/^[-−(]|-$/.test(sheet.strings.get(column.values[at]).trim());
  }
}
