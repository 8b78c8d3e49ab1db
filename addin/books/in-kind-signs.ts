import type { Books } from "./books";
import { currencyOfEntry } from "./postings";
import type { InKind } from "./registers";
import { judgeWords } from "./word-tests";

const IN_KIND = /\bin[- ]kind\b|sach(spende|leistung|beitrag|zuwendung)|en especie|en nature/iu;
/** Goods that were sold brought cash; and words that say the opposite. */
const NOT_IN_KIND =
  /\b(sale|sold|selling|instead|not in|vente|vendu|venta)|verkauf|erlös|statt|geld|\bkeine?\b/iu;
const IN_KIND_CATEGORY =
  /^(contributions?-|donations?-)?in-?kind$|^sach(spende|leistung|beitrag|zuwendung)/iu;

/** What says that a receipt came in kind: its category, its text, or the same thing in the register. */
export interface InKindSign {
  readonly entry: number;
  readonly why: "category" | "words" | "register";
  /** The category, the text, or the number in the register. */
  readonly words: string;
}

/** Receipts of the ledger that seem to have come in kind, in the order of the ledger. */
export function* inKindSigns(books: Books): Generator<InKindSign> {
  const { ledger } = books;
  const register = registerOf(books);
  const marks = suspects(books, register);
  if (marks === undefined) return;
  for (let row = 0; row < ledger.count; row++) {
    const mark = marks[row];
    if (mark === 0 || ledger.in[row] === 0) continue;
    if ((mark & MARK.category) !== 0)
      yield { entry: row, why: "category", words: ledger.text(row, "category") };
    else if ((mark & MARK.words) !== 0)
      yield { entry: row, why: "words", words: ledger.text(row, "text") };
    else {
      const words = sameInKind(books, row, register)?.no ?? "";
      if (words !== "") yield { entry: row, why: "register", words };
    }
  }
}

const MARK = { category: 1, words: 2, register: 4 } as const;

/** Marks of the entries that are worth a look; undefined where there is none. */
function suspects(books: Books, register: Register): Uint8Array | undefined {
  const { text, category } = books.ledger.coded;
  const isInKind = category.dictionary.map((code) => IN_KIND_CATEGORY.test(code));
  const says = judgeWords(text, (words) => IN_KIND.test(words) && !NOT_IN_KIND.test(words));
  if (!says.hasAny && !isInKind.includes(true) && register.isEmpty) return undefined;
  const marks = new Uint8Array(books.ledger.count);
  for (const row of says.rows()) marks[row] |= MARK.words;
  if (isInKind.includes(true))
    for (let row = 0; row < marks.length; row++)
      if (isInKind[category.codes[row]]) marks[row] |= MARK.category;
  if (!register.isEmpty) markLikeRegister(books, marks);
  return marks;
}

/** Whatever is in the register agrees with its entry in the giver, the day or the value. */
function markLikeRegister({ ledger, inKind }: Books, marks: Uint8Array): void {
  const { codes, dictionary } = ledger.coded.member;
  const givers = new Set(inKind.map(({ from }) => from).filter((from) => from !== ""));
  const isGiver = Uint8Array.from(dictionary, (code) => (givers.has(code) ? 1 : 0));
  const days = new Set(inKind.map(({ date }) => date).filter((date) => date > 0));
  const values = new Set(inKind.map(({ value }) => value));
  for (let row = 0; row < marks.length; row++) {
    const minor = ledger.in[row];
    if (minor === 0) continue;
    if (isGiver[codes[row]] === 1 || days.has(ledger.day[row]) || values.has(minor))
      marks[row] |= MARK.register;
  }
}

interface Register {
  readonly isEmpty: boolean;
  readonly byNumber: ReadonlyMap<string, InKind>;
  readonly byFacts: ReadonlyMap<string, InKind>;
}

function registerOf({ inKind }: Books): Register {
  const facts = inKind.filter(({ value, date, from }) => value > 0 && date > 0 && from !== "");
  return {
    isEmpty: inKind.length === 0,
    byNumber: new Map(inKind.filter(({ no }) => no !== "").map((one) => [one.no, one])),
    byFacts: new Map(facts.map((one) => [factsKey(one), one])),
  };
}

function factsKey(facts: { date: number; value: number; currency: string; from: string }): string {
  return `${facts.date}\t${facts.value}\t${facts.currency}\t${facts.from}`;
}

/** The same day, value and giver; or the same number, when a second thing agrees: two series may count alike. */
function sameInKind(books: Books, row: number, register: Register): InKind | undefined {
  const { ledger, accounts } = books;
  const from = ledger.text(row, "member");
  const facts = {
    date: ledger.day[row],
    value: ledger.in[row],
    currency: currencyOfEntry(ledger, accounts, row),
    from,
  };
  const found = register.byNumber.get(ledger.text(row, "no"));
  if (found !== undefined) {
    const isSameGiver = from !== "" && found.from === from;
    const isSameDay = facts.date > 0 && found.date === facts.date;
    const isSameValue = found.value === facts.value && found.currency === facts.currency;
    if (isSameGiver || isSameDay || isSameValue) return found;
  }
  return from === "" ? undefined : register.byFacts.get(factsKey(facts));
}
