import fc from "fast-check";
import { expect, test } from "vitest";
import { callFunction } from "../formula";
import {
  bookOf,
  CURRENCIES,
  FIRST,
  LAST,
  MEMBERS,
  modelOf,
  rangesOf,
  YEARS,
} from "./contribution-book";
import {
  type Asked,
  type Model,
  promiseOn,
  receiptsOf,
  received,
  shown,
  statusOf,
} from "./contribution-model";

const NOT_KNOWN = "#N/A";
const plain = (answer: unknown): unknown =>
  typeof answer === "object" && answer !== null && "error" in answer ? answer.error : answer;
const asked = (asOf: number): Asked[] =>
  MEMBERS.flatMap((code) => YEARS.map((one) => ({ member: code, year: one, asOf })));
/** Days between, and days on which something came. */
const daysOf = ({ promises, receipts }: Model): number[] => [
  ...[FIRST - 40, 45_300, LAST],
  ...[...promises.slice(-2), ...receipts.slice(-2)].map((one) => one.day),
];
const amountOf = (sum: bigint | undefined, code: string): unknown =>
  sum === undefined ? NOT_KNOWN : shown(sum, code);
const larger = (one: bigint): bigint => (one > 0n ? one : 0n);

test("promised, received, open and over are those of a second reckoning, for every member, year and day", () => {
  fc.assert(
    fc.property(bookOf, (book) => {
      const model = modelOf(book);
      const ranges = rangesOf(book);
      const receipts = [[callFunction("BOOK", ranges.ledger, ranges.splits)]];
      const whole = [
        [callFunction("BOOK", ranges.ledger, ranges.splits, ranges.pledges, ranges.rates)],
      ];
      for (const one of daysOf(model).flatMap(asked)) {
        const ask = (id: string, ...tables: unknown[]) =>
          plain(callFunction(id, ...tables, one.member, one.year, one.asOf));
        const [own, promise] = [receiptsOf(model, one), promiseOn(model, one)];
        const said = JSON.stringify(one);
        const codes = new Set(own.map((receipt) => receipt.currency));
        const [only = "EUR"] = codes;
        const alone = codes.size > 1 ? NOT_KNOWN : amountOf(received(model, own, only), only);
        expect(ask("PAID", receipts), said).toBe(alone);
        for (const code of CURRENCIES)
          expect(
            plain(
              callFunction("PAID", receipts, one.member, one.year, one.asOf, code, ranges.rates),
            ),
            `${said} ${code}`,
          ).toBe(amountOf(received(model, own, code), code));
        const status = statusOf(model, one);
        if (status !== "not compared")
          expect(ask("PLEDGESTATUS", whole, whole), said).toBe(status ?? NOT_KNOWN);
        const isMoney = promise !== undefined && !promise.isInKind;
        const code = promise?.currency ?? "EUR";
        const promised = isMoney ? BigInt(promise.minor) : undefined;
        const sum = received(model, own, code);
        const left = promised === undefined || sum === undefined ? undefined : promised - sum;
        expect(ask("PLEDGE", whole), said).toBe(amountOf(promised, code));
        expect(ask("PLEDGECURRENCY", whole), said).toBe(isMoney ? code : NOT_KNOWN);
        expect(ask("OUTSTANDING", whole, whole), said).toBe(
          amountOf(left === undefined ? left : larger(left), code),
        );
        expect(ask("OVERPAID", whole, whole), said).toBe(
          amountOf(left === undefined ? left : larger(-left), code),
        );
      }
    }),
    { numRuns: 25 },
  );
});

test("the rows of the table by member are what is asked for one by one, and sums are sums in every grouping", () => {
  fc.assert(
    fc.property(bookOf, (book) => {
      const ranges = rangesOf(book);
      const whole = [[callFunction("BOOK", ...Object.values(ranges))]];
      const table = (groupBy: string): unknown[][] => {
        const period = [FIRST, LAST, "EUR"];
        const spill = callFunction(
          "CONTRIBUTIONTABLE",
          whole,
          whole,
          whole,
          null,
          ...period,
          groupBy,
        );
        return Object(spill);
      };
      fc.pre(modelOf(book).receipts.length > 0);
      const [headings, ...rows] = table("member");
      for (const one of asked(LAST)) {
        const code = plain(callFunction("PLEDGECURRENCY", whole, one.member, one.year));
        if (code === NOT_KNOWN) continue;
        const row = rows.find(
          ([label, own]) =>
            own === code && (label === one.member || label === `${one.member} (${code})`),
        );
        const cell = (heading: string) => plain(row?.[headings.indexOf(heading)]);
        const ask = (id: string) => plain(callFunction(id, whole, one.member, one.year));
        expect(cell(`Promised ${one.year}`)).toBe(ask("PLEDGE"));
        const paid = ask("PAID");
        expect(cell(`Received ${one.year}`)).toBe(
          paid === 0 && cell(`Received ${one.year}`) === "" ? "" : paid,
        );
      }
      for (const groupBy of ["continent", "body", "year"]) {
        const [, ...lines] = table(groupBy);
        const total = lines.at(-1) ?? [];
        for (let column = 1; column < total.length; column++) {
          const parts = lines.slice(0, -1).map((line) => plain(line[column]));
          const sum = parts.reduce<number>((all, part) => all + Math.round(Number(part) * 100), 0);
          if (parts.includes(NOT_KNOWN)) expect(plain(total[column])).toBe(NOT_KNOWN);
          else expect(Math.round(Number(total[column]) * 100)).toBe(sum);
        }
      }
    }),
    { numRuns: 25 },
  );
});
