import { expect, test } from "vitest";
import { addMonths, dayOfIso, isoOfDay, yearOf } from "../../addin/core/calendar";
import { minorUnitDigits } from "../../addin/core/currencies";
import { minorOfNumber } from "../../addin/core/money";
import type { LedgerRow } from "../../addin/file/write-ledger";
import { sampleContent } from "../../addin/sample/content";
import { allTables } from "../../addin/tables/all-tables";

const content = sampleContent();
const rows = (table: string): readonly LedgerRow[] => content.get(table) ?? [];
const ledger = rows("Ledger");
const currencies = new Map(rows("Accounts").map((row) => [row.account, String(row.currency)]));
const currencyOf = (row: LedgerRow) => currencies.get(row.account) ?? "";
const number = (value: unknown) => (typeof value === "number" ? value : 0);

/** In less out, in minor units of the account's currency. */
function minorOf(row: LedgerRow): number {
  const minor = minorOfNumber(number(row.in) - number(row.out), minorUnitDigits(currencyOf(row)));
  if (minor === undefined) throw new Error(`${row.no} has too many decimals.`);
  return minor;
}

/** Sums of amounts by the key of each row. */
function sumsBy(keyOf: (row: LedgerRow) => string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of ledger) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + minorOf(row));
  return sums;
}

function isSeries(numbers: readonly number[]): boolean {
  return numbers.every((value, index) => value === index + 1);
}

test("every row names columns of its table, and every listed code exists", () => {
  for (const [name, tableRows] of content) {
    const table = allTables.find((each) => each.name === name);
    expect(table, name).toBeDefined();
    for (const [key, column] of Object.entries(table?.columns ?? {})) {
      if (column.list === undefined) continue;
      const [listed, listedKey] = String(column.list).split(".");
      const known = new Set(
        typeof column.list === "string" ? rows(listed).map((row) => row[listedKey]) : column.list,
      );
      for (const row of tableRows)
        if (row[key] !== undefined && row[key] !== null)
          expect(known.has(row[key] ?? ""), `${name}.${key} ${row[key]}`).toBe(true);
    }
    for (const row of tableRows)
      for (const key of Object.keys(row)) expect(table?.columns).toHaveProperty(key);
  }
});

test("about 1 300 entries in ten currencies with 0, 2 and 3 decimals over 43 months", () => {
  expect(ledger.length).toBeGreaterThan(1_200);
  const used = new Set(ledger.map(currencyOf));
  expect(used.size).toBe(10);
  expect(new Set([...used].map(minorUnitDigits))).toEqual(new Set([0, 2, 3]));
  const period = rows("Periods").find((row) => row.status === "open");
  expect(addMonths(number(period?.from), 43) - 1).toBe(period?.to);
});

test("59 members, of which 57 are active at the end", () => {
  expect(rows("Members")).toHaveLength(59);
  const status = new Map(rows("MemberStatus").map((row) => [row.key, row.status]));
  expect([...status.values()].filter((value) => value === "active")).toHaveLength(57);
});

test("numbers ascend without gaps in every year, and so do the days", () => {
  const years = new Set(ledger.map((row) => String(row.no).slice(0, 4)));
  for (const year of years) {
    const inYear = ledger.filter((row) => String(row.no).startsWith(year));
    expect(isSeries(inYear.map((row) => Number(String(row.no).slice(5))))).toBe(true);
    for (const row of inYear) expect(String(yearOf(number(row.date)))).toBe(year);
  }
  const days = ledger.map((row) => number(row.date));
  expect(days).toEqual([...days].sort((a, b) => a - b));
});

test("no account and no fund is below 0 after any entry; restricted funds end at 0", () => {
  const sums = new Map<string, number>();
  for (const row of ledger)
    for (const place of [String(row.account), `${row.fund} ${currencyOf(row)}`]) {
      sums.set(place, (sums.get(place) ?? 0) + minorOf(row));
      expect(sums.get(place), `${row.no} ${place}`).toBeGreaterThanOrEqual(0);
    }
  for (const fund of ["conference-2021", "solidarity-2023", "solidarity-2024"])
    expect(sums.get(`${fund} EUR`)).toBe(0);
});

test("entries have one side, a voucher for money out, a fund, a rate and a category", () => {
  const vouchers = ledger.flatMap((row) => row.voucher ?? []);
  expect(new Set(vouchers).size).toBe(vouchers.length);
  for (const row of ledger) {
    expect((row.in === null) !== (row.out === null), String(row.no)).toBe(true);
    expect(minorOf(row)).not.toBe(0);
    if (row.out !== null) expect(row.voucher).toMatch(/^V-\d{4}-\d{4}$/);
    expect(row.fund && row.category && row.rate).toBeTruthy();
    expect(String(row.text)).not.toMatch(/less|\bnet\b|abzüglich|abzgl|in kind|refund/i);
  }
});

test("no entry looks like another one", () => {
  const faces = ledger.map((row) =>
    [row.date, row.account, row.in, row.out, row.text, row.member].join("|"),
  );
  expect(new Set(faces).size).toBe(faces.length);
});

test("nothing looks like a transfer but transfers", () => {
  const looks: string[] = [];
  for (const out of ledger)
    for (const into of ledger)
      if (
        out.out !== null &&
        out.out === into.in &&
        out.account !== into.account &&
        Math.abs(number(out.date) - number(into.date)) <= 5 &&
        (out.transfer === null || out.transfer !== into.transfer)
      )
        looks.push(`${out.no} ${into.no} ${out.out}`);
  expect(looks).toEqual([]);
});

test("transfers tie to the cent, by currency or in euros", () => {
  const legs = ledger.filter((row) => row.category === "transfer");
  expect(legs.length).toBeGreaterThan(60);
  for (const word of new Set(legs.map((row) => row.transfer))) {
    const own = legs.filter((row) => row.transfer === word);
    const euros = own.map((row) => Math.round(baseTimes100(row)));
    expect(own.length, String(word)).toBe(2);
    expect(euros[0] + euros[1], String(word)).toBe(0);
  }
});

function baseTimes100(row: LedgerRow): number {
  return (number(row.in) - number(row.out)) * number(row.rate) * 100;
}

test("no base amount lies half way between two cents", () => {
  for (const row of ledger) {
    const cents = Math.abs(baseTimes100(row));
    expect(Math.abs((cents % 1) - 0.5), String(row.no)).toBeGreaterThan(1e-7);
  }
});

test("rates are at most 31 days old, and within 3 % of the table", () => {
  for (const row of ledger.filter((each) => currencyOf(each) !== "EUR")) {
    const known = rows("Rates").filter(
      (rate) => rate.from === currencyOf(row) && number(rate.date) <= number(row.date),
    );
    const last = known[known.length - 1];
    expect(number(row.date) - number(last.date)).toBeLessThanOrEqual(31);
    expect(Math.abs(number(row.rate) / number(last.rate) - 1)).toBeLessThan(0.03);
  }
});

test("statements follow one another and agree with the books on their last day", () => {
  for (const account of new Set(rows("Statements").map((row) => row.account))) {
    const own = rows("Statements").filter((row) => row.account === account);
    expect(isSeries(own.map((row) => Number(row.number)))).toBe(true);
    own.forEach((statement, index) => {
      if (index > 0) {
        expect(statement.from).toBe(number(own[index - 1].to) + 1);
        expect(statement.opening).toBe(own[index - 1].closing);
      }
      const lines = rows("StatementLines").filter(
        (line) => line.account === account && line.number === statement.number,
      );
      const moved = lines.reduce((sum, line) => sum + Math.round(number(line.amount) * 100), 0);
      const cents = (value: unknown) => Math.round(number(value) * 100);
      expect(cents(statement.opening) + moved).toBe(cents(statement.closing));
      const book = ledger
        .filter((row) => row.account === account && number(row.date) <= number(statement.to))
        .reduce((sum, row) => sum + minorOf(row), 0);
      expect(cents(statement.closing), `${account} ${statement.number}`).toBe(book);
    });
  }
});

test("every bank entry but openings has its line, and every line its entry", () => {
  const kinds = new Map(rows("Accounts").map((row) => [row.account, row.kind]));
  const stated = ledger.filter(
    (row) => kinds.get(row.account ?? "") !== "cash" && row.category !== "opening",
  );
  const byNo = new Map(rows("StatementLines").map((line) => [line.ledgerNo, line]));
  expect(byNo.size).toBe(stated.length);
  expect(rows("StatementLines")).toHaveLength(stated.length);
  for (const row of stated)
    expect(byNo.get(row.no)).toMatchObject({ bankId: row.bankLine, date: row.date });
});

test("counts by two people agree with the books at every year end and at the end", () => {
  const boxes = rows("Accounts").filter((row) => row.kind === "cash");
  expect(rows("CashCounts")).toHaveLength(boxes.length * 5);
  for (const count of rows("CashCounts")) {
    expect(String(count.countedBy)).toMatch(/^P-\d\d, P-\d\d$/);
    const digits = minorUnitDigits(currencyOf(count));
    const lines = rows("CountLines").filter(
      (line) => line.account === count.account && line.date === count.date,
    );
    const sum = lines.reduce((total, line) => {
      const minor = minorOfNumber(number(line.denomination), digits) ?? Number.NaN;
      return total + minor * number(line.count);
    }, 0);
    const book = ledger
      .filter((row) => row.account === count.account && number(row.date) <= number(count.date))
      .reduce((total, row) => total + minorOf(row), 0);
    expect(sum, `${count.account} ${isoOfDay(number(count.date))}`).toBe(book);
  }
});

test("one valid promise a member and year, each with letter and day, after the admission", () => {
  const valid = rows("Pledges").filter((row) => row.status === "valid");
  expect(new Set(valid.map((row) => `${row.member} ${row.year}`)).size).toBe(valid.length);
  for (const row of rows("Pledges")) expect(row.document && row.declaredOn).toBeTruthy();
  const admitted = new Map(
    rows("Members").map((member) => [
      member.code,
      number(rows("MemberStatus").find((status) => status.key === member.key)?.from),
    ]),
  );
  for (const row of ledger.filter((each) => each.member !== null)) {
    expect(number(row.date)).toBeGreaterThan(admitted.get(row.member ?? "") ?? 0);
    if (row.year !== null)
      expect(number(row.year)).toBeGreaterThanOrEqual(
        yearOf(admitted.get(row.creditTo ?? row.member ?? "") ?? 0),
      );
  }
});

test("contributions have a year; whoever pays for another says so; money to members has its decision", () => {
  for (const row of ledger) {
    if (row.category === "contributions") expect(row.member && row.year).toBeTruthy();
    if (row.creditTo !== null) expect(row.note).toBe(`in solidarity for ${row.creditTo}`);
    if (row.out !== null && row.member !== null && row.category !== "conference-travel")
      expect(row.note).toMatch(/^Decision: ICC, minutes/);
  }
  expect(ledger.filter((row) => row.creditTo !== null)).toHaveLength(5);
});

test("stock is never below 0, and sales agree with the ledger", () => {
  const stock = new Map<unknown, number>();
  const sold = new Map<unknown, number>();
  const prices = new Map(
    rows("Literature").map((row) => [row.item, Math.round(number(row.price) * 100)]),
  );
  let open = 0;
  for (const move of rows("StockMoves")) {
    stock.set(move.item, (stock.get(move.item) ?? 0) + number(move.quantity));
    expect(stock.get(move.item), `${move.no} ${move.item}`).toBeGreaterThanOrEqual(0);
    if (move.kind !== "sale") continue;
    if (!move.ledgerNo) {
      const price = prices.get(move.item ?? "") ?? Number.NaN;
      expect(Math.round(number(move.unitPrice) * 100)).toBe(price);
      open -= number(move.quantity) * price;
      continue;
    }
    const cents = Math.round(number(move.unitPrice) * 100) * -number(move.quantity);
    sold.set(move.ledgerNo, (sold.get(move.ledgerNo) ?? 0) + cents);
  }
  const sales = ledger.filter((row) => row.category === "literature");
  expect(sales.length).toBe(sold.size);
  for (const row of sales) expect(sold.get(row.no)).toBe(minorOf(row));
  const [seller] = rows("AssetsAndLiabilities").filter(({ kind }) => kind === "receivable");
  expect(Math.round(number(seller.amount) * 100)).toBe(open);
});

test("what one period leaves the next one begins with, and the books agree", () => {
  const [before, now] = ["2017-2021", "2021-2025"].map(
    (period) =>
      new Map(
        rows("Closings")
          .filter((row) => row.period === period)
          .map((row) => [row.account, row]),
      ),
  );
  for (const [account, row] of before) expect(now.get(account)?.opening).toBe(row.closing);
  const books = sumsBy((row) => String(row.account));
  for (const [account, row] of now) {
    const digits = minorUnitDigits(currencies.get(account) ?? "");
    expect(minorOfNumber(number(row.closing), digits)).toBe(books.get(String(account)) ?? 0);
  }
});

test("receipts over the period are those of volunteers", () => {
  const sides = new Map(rows("Categories").map((row) => [row.category, row.side]));
  const receipts = ledger.filter((row) => sides.get(row.category) === "receipt");
  const euros = receipts.reduce((sum, row) => sum + baseTimes100(row) / 100, 0);
  expect(euros).toBeGreaterThan(310_000);
  expect(euros).toBeLessThan(390_000);
});

test("things, deposits and advances name the entry with which they began", () => {
  const items = rows("AssetsAndLiabilities").filter((row) => row.ledgerNo);
  expect(items.map(({ kind }) => kind)).toEqual(["own-use", "deposit", "advance", "advance"]);
  for (const item of items) {
    const entry = ledger.find((row) => row.no === item.ledgerNo);
    expect([entry?.date, entry?.out]).toEqual([item.since, item.amount]);
  }
});

test("samples list as many entries as they say, each in the ledger, drawn after the seed was told", () => {
  const numbers = new Set(ledger.map((row) => row.no));
  expect(rows("AuditSamples")).toHaveLength(3);
  for (const sample of rows("AuditSamples")) {
    const listed = String(sample.entries).split(" ");
    expect([listed.length, new Set(listed).size]).toEqual([sample.size, sample.size]);
    expect(listed.filter((no) => !numbers.has(no))).toEqual([]);
    expect(number(sample.population)).toBeGreaterThanOrEqual(listed.length);
    expect(number(sample.drawnOn)).toBeGreaterThan(number(sample.announcedOn));
  }
});

test("all money passed on but one payment has its proof, and the sample of it says so", () => {
  const passedOn = ledger.filter((row) => row.category === "solidarity");
  expect(passedOn.filter((row) => row.receipt === null).map((row) => row.date)).toEqual([
    dayOfIso("2024-10-29"),
  ]);
  const sample = rows("AuditSamples").find((row) => row.procedure === "campaigns");
  expect(sample?.entries).toBe(passedOn.map((row) => row.no).join(" "));
  const [, named] = /finding (\S+) on record/.exec(String(sample?.result)) ?? [];
  expect(rows("Findings").map((row) => row.no)).toContain(named);
});
