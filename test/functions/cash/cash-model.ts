// The cash report worked out a second time, in fractions of whole numbers, from its definition alone: what a row is for,
// at which rate it counts, and what is left to the exchange rates. It shares no code with the program.

/** A row of a ledger; money in is positive, in minor units of the account's currency. */
export interface Row {
  readonly day: number;
  readonly account: string;
  readonly minor: bigint;
  readonly category: string;
  readonly fund: string;
  readonly transfer: string;
  /** Decimal text to the base of the settings; "" for none. */
  readonly typedRate: string;
}

export interface RateOfDay {
  readonly day: number;
  readonly from: string;
  readonly to: string;
  readonly rate: string;
}

export const DIGITS: Readonly<Record<string, number>> = { EUR: 2, USD: 2, JPY: 0, KWD: 3 };
export const ACCOUNTS: Readonly<Record<string, { body: string; currency: string }>> = {
  BANK: { body: "W", currency: "EUR" },
  CASH: { body: "W", currency: "EUR" },
  DOLLARS: { body: "W", currency: "USD" },
  YEN: { body: "A", currency: "JPY" },
  DINARS: { body: "", currency: "KWD" },
};
export const CATEGORIES: Readonly<Record<string, { parent: string; side: string; line: string }>> =
  {
    gifts: { parent: "", side: "receipt", line: "receipts.donations" },
    drives: { parent: "gifts", side: "receipt", line: "" },
    fairs: { parent: "drives", side: "receipt", line: "receipts.donation-actions" },
    rent: { parent: "", side: "payment", line: "payments.office" },
    post: { parent: "rent", side: "payment", line: "" },
    fees: { parent: "", side: "payment", line: "payments.bank-charges" },
    move: { parent: "", side: "transfer", line: "" },
    bodies: { parent: "", side: "body-transfer", line: "" },
    start: { parent: "", side: "opening", line: "" },
  };

interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const fractionOf = (decimal: string): Fraction => {
  const [whole, part = ""] = decimal.split(".");
  return { over: BigInt(whole + part), under: 10n ** BigInt(part.length) };
};

/** Rounded half to even. */
function rounded(over: bigint, under: bigint): bigint {
  const size = over < 0n ? -over : over;
  const rest = size % under;
  const floor = size / under;
  const isUp = 2n * rest > under || (2n * rest === under && floor % 2n === 1n);
  const whole = isUp ? floor + 1n : floor;
  return over < 0n ? -whole : whole;
}

/** The last rate on or before a day that is no older than a week: as recorded, inverse, or by way of the euro. */
function rateOn(rates: readonly RateOfDay[], from: string, to: string, day: number) {
  const leg = (a: string, b: string): Fraction | undefined => {
    if (a === b) return { over: 1n, under: 1n };
    const last = (one: string, other: string) =>
      rates
        .filter((rate) => rate.from === one && rate.to === other)
        .filter((rate) => rate.day <= day && rate.day >= day - 7)
        .sort((x, y) => y.day - x.day)[0];
    const direct = last(a, b);
    if (direct !== undefined) return fractionOf(direct.rate);
    const inverse = last(b, a);
    if (inverse === undefined) return undefined;
    const { over, under } = fractionOf(inverse.rate);
    return { over: under, under: over };
  };
  const straight = leg(from, to);
  if (straight !== undefined) return straight;
  const [first, second] = [leg(from, "EUR"), leg("EUR", to)];
  return first && second
    ? { over: first.over * second.over, under: first.under * second.under }
    : undefined;
}

function converted(minor: bigint, rate: Fraction, from: string, to: string): bigint {
  const over = minor * rate.over * 10n ** BigInt(DIGITS[to]);
  return rounded(over, rate.under * 10n ** BigInt(DIGITS[from]));
}

/** What is asked about: a period, a base currency, and the accounts of a body ("" for all). */
export interface Question {
  readonly rows: readonly Row[];
  readonly rates: readonly RateOfDay[];
  readonly base: string;
  readonly body: string;
  readonly from: number;
  readonly to: number;
}

interface Counted extends Row {
  readonly side: string;
  /** Minor units of the base. */
  readonly worth: bigint;
}

const isOf = (account: string, body: string): boolean =>
  body === "" || ACCOUNTS[account].body === "" || ACCOUNTS[account].body === body;

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((all, one) => all + one, 0n);

/** The body's rows with their worth; a transfer with another body's account is one between bodies. */
function countedRows({ rows, rates, base, body }: Question): readonly Counted[] {
  const foreign = rows.filter(({ account }) => !isOf(account, body));
  // A fee beside the transfer has its word, too, and is no side of it.
  const legs = foreign.filter(({ category }) => CATEGORIES[category].side === "transfer");
  const words = new Set(legs.map(({ transfer }) => transfer));
  return rows
    .filter(({ account }) => isOf(account, body))
    .map((row) => {
      const { currency } = ACCOUNTS[row.account];
      const { side } = CATEGORIES[row.category];
      const isTyped = row.typedRate !== "" && base === "EUR" && currency !== base;
      const rate = isTyped ? fractionOf(row.typedRate) : rateOn(rates, currency, base, row.day);
      if (rate === undefined) throw new Error("the model has rates for all days");
      const isOther = side === "transfer" && words.has(row.transfer);
      return {
        ...row,
        side: isOther ? "body-transfer" : side,
        worth: converted(row.minor, rate, currency, base),
      };
    });
}

/** What an account held at the end of a day. */
export const heldOn = (rows: readonly Row[], account: string, day: number): bigint =>
  sum(rows.filter((row) => row.account === account && row.day <= day).map(({ minor }) => minor));

/** The cash of a body at the end of a day: each account converted once. */
export function cashOn({ rows, rates, base, body }: Question, day: number): bigint {
  return sum(
    Object.entries(ACCOUNTS)
      .filter(([account]) => isOf(account, body))
      .map(([account, { currency }]) => {
        const rate = rateOn(rates, currency, base, day) ?? { over: 0n, under: 1n };
        return converted(heldOn(rows, account, day), rate, currency, base);
      }),
  );
}

/** Transfers of which one side alone was there at the end of a day, or sides of one currency that differ. */
function underWayOn(rows: readonly Counted[], day: number): bigint {
  const legs = rows.filter((row) => row.side === "transfer" && row.day <= day);
  const words = [...new Set(legs.map(({ transfer }) => transfer))];
  return sum(
    words.map((word) => {
      const own = legs.filter(({ transfer }) => transfer === word);
      const currencies = new Set(own.map(({ account }) => ACCOUNTS[account].currency));
      const isComplete =
        currencies.size > 1
          ? own.some(({ minor }) => minor > 0n) && own.some(({ minor }) => minor < 0n)
          : sum(own.map(({ minor }) => minor)) === 0n;
      return isComplete ? 0n : sum(own.map(({ worth }) => worth));
    }),
  );
}

/** Whether a category is another one or stands below it. */
const isBelow = (category: string, top: string): boolean =>
  category === top ||
  (CATEGORIES[category].parent !== "" && isBelow(CATEGORIES[category].parent, top));

/** Receipts less payments, of a category and those below it, and of a fund, where they are told. */
export function netOf(question: Question, wanted: { side?: string; top?: string; fund?: string }) {
  const { from, to } = question;
  const { side, top = "", fund = "" } = wanted;
  const own = countedRows(question).filter(
    (row) =>
      row.day >= from &&
      row.day <= to &&
      (row.side === "receipt" || row.side === "payment") &&
      (side === undefined || row.side === side) &&
      (top === "" || isBelow(row.category, top)) &&
      (fund === "" || row.fund === fund),
  );
  return sum(own.map(({ worth }) => worth));
}

/** How the cash at the beginning led to that at the end; the effect of the rates is what the others leave. */
export function statementOf(question: Question) {
  const { from, to } = question;
  const rows = countedRows(question);
  const moved = (side: string): bigint =>
    sum(
      rows
        .filter((row) => row.side === side && row.day >= from && row.day <= to)
        .map(({ worth }) => worth),
    );
  const receipts = moved("receipt");
  const payments = -moved("payment");
  const bodies = moved("body-transfer");
  const opening = cashOn(question, from - 1) + moved("opening");
  const closing = cashOn(question, to);
  const underWay = underWayOn(rows, to) - underWayOn(rows, from - 1);
  const effect = closing - opening - receipts + payments - bodies - underWay;
  return { receipts, payments, bodies, opening, closing, underWay, effect };
}
