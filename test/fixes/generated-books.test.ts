import fc from "fast-check";
import { expect, test } from "vitest";
import { runChecks } from "../../addin/checks/run-checks";
import { dayOfIso, isoOfDay } from "../../addin/core/calendar";
import { fullAddress } from "../../addin/core/cells";
import type { CellChange, Finding } from "../../addin/core/finding";
import { sayIn } from "../../addin/core/words";
import { chooseFixes } from "../../addin/fixes/choose-fixes";
import { booksOf } from "../ledger-text";

const say = sayIn("en");
const today = dayOfIso("2025-12-31") ?? 0;
const LISTS = `
Accounts
Account | Kind | Currency
CASH | bank | EUR
BANK | bank | EUR
DOLLAR | bank | USD

Categories
Category | Side | Report line
donations | receipt | receipts.donations
office | payment | payments.office
transfer | transfer |

Rates
Date | From | To | Rate | Source
2025-01-01 | USD | EUR | 0.9 | ECB

Settings
Key | Value
base-currency | EUR

Ledger
No | Date | Voucher | Account | Text | In | Out | Currency | Category | Transfer | Rate | Base | Corrects
`;

type Line = string[];
const [NO, DATE, ACCOUNT, TEXT, IN, OUT, CURRENCY, CATEGORY] = [0, 1, 3, 4, 5, 6, 7, 8];
const [TRANSFER, RATE, BASE, CORRECTS] = [9, 10, 11, 12];

/** An honest entry of its own amount and text. */
function honest(index: number, isIn: boolean): Line {
  const size = (1017 + index * 13.37).toFixed(2);
  const line = Array.from({ length: 13 }, () => "");
  line[NO] = `2025-${String(index + 1).padStart(4, "0")}`;
  line[DATE] = isoOfDay((dayOfIso("2025-02-01") ?? 0) + index);
  line[2] = `V${index + 1}`;
  line[ACCOUNT] = "CASH";
  line[TEXT] = `Movement ${"abcdefghijklmnopqrstuvwxyz"[index % 26]} ${index}`;
  line[isIn ? IN : OUT] = size;
  line[CURRENCY] = "EUR";
  line[CATEGORY] = isIn ? "donations" : "office";
  return line;
}

/** Enough money in each account for whatever follows. */
function openings(): Line[] {
  return ["CASH", "BANK", "DOLLAR"].map((account, index) => {
    const line = honest(index, true);
    line[ACCOUNT] = account;
    line[IN] = String(90_000 + index);
    line[CURRENCY] = account === "DOLLAR" ? "USD" : "EUR";
    return line;
  });
}

/** Faults that offer a fix: what they make of an entry, and of the one that is added behind it. */
const faults: Readonly<Record<string, (line: Line) => Line | undefined>> = {
  "LED-01": (line) => {
    line[line[IN] === "" ? IN : OUT] = "5";
    return undefined;
  },
  "LED-02": (line) => {
    const side = line[IN] === "" ? OUT : IN;
    line[side] = `-${line[side]}`;
    line[CATEGORY] = side === OUT ? "donations" : "office";
    return undefined;
  },
  "LED-03": (line) => {
    line[line[IN] === "" ? OUT : IN] += "4";
    return undefined;
  },
  "LED-07": (line) => {
    line[NO] = "";
    return undefined;
  },
  "LED-09": (line) => {
    line[ACCOUNT] = "CASHH";
    return undefined;
  },
  "LED-10": (line) => {
    line[CURRENCY] = "USD";
    return undefined;
  },
  "LED-11": (line) => {
    line[CATEGORY] = line[IN] === "" ? "ofice" : "donatons";
    return undefined;
  },
  "LED-18": (line) => {
    const back = reversed(line);
    back[CORRECTS] = "2025-9999";
    return back;
  },
  "LED-19": (line) => {
    if (line[OUT] === "") return undefined;
    const back = reversed(line);
    back[TEXT] = `Refund of ${line[TEXT]}`;
    back[CATEGORY] = "donations";
    return back;
  },
  "STR-05": (line) => {
    line[line[IN] === "" ? OUT : IN] = `'${line[IN] || line[OUT]}`;
    return undefined;
  },
  "TRF-05": (line) => {
    const other = reversed(line);
    for (const one of [line, other]) one[CATEGORY] = "";
    other[ACCOUNT] = "BANK";
    return other;
  },
  "FX-05": (line) => {
    line[ACCOUNT] = "DOLLAR";
    line[CURRENCY] = "USD";
    line[RATE] = "0.9";
    line[BASE] = "1";
    return undefined;
  },
};

/** The same amount on the other side, a moment later. */
function reversed(line: Line): Line {
  const other = [...line];
  [other[IN], other[OUT]] = [line[OUT], line[IN]];
  other[NO] = `${line[NO]}b`;
  other[2] = `${line[2]}b`;
  other[TRANSFER] = "";
  return other;
}

const textOf = (lines: readonly Line[]): string =>
  LISTS + lines.map((line) => line.join(" | ")).join("\n");

function findingsIn(lines: readonly Line[]): readonly Finding[] {
  return runChecks({ ...booksOf(textOf(lines)), today }, { say }).findings;
}

/** The ledger with its cells changed, as their typing would do it. */
function changed(lines: readonly Line[], changes: readonly CellChange[]): Line[] {
  const made = lines.map((line) => [...line]);
  for (const { cell, after } of changes) {
    expect(cell.sheet).toBe("Ledger");
    const isObject = typeof after === "object" && after !== null;
    made[cell.row - 2][cell.columnIndex] = isObject ? `0 {=${after.formula}}` : String(after ?? "");
  }
  return made;
}

const keyOf = ({ code, cell }: Finding): string => `${code} ${fullAddress(cell)}`;

test.each(Object.keys(faults))("a planted %s: its fix removes it and causes no other", (code) => {
  let mended = 0;
  const sides = fc.array(fc.boolean(), { minLength: 6, maxLength: 14 });
  fc.assert(
    fc.property(sides, fc.nat(100), (isIn, pick) => {
      const lines = [...openings(), ...isIn.map((one, index) => honest(index + 3, one))];
      const row = 3 + (pick % isIn.length);
      const added = faults[code](lines[row]);
      if (added !== undefined) lines.splice(row + 1, 0, added);
      const before = findingsIn(lines);
      const old = new Set(before.map(keyOf));
      const { applied } = chooseFixes(
        before.filter((one) => one.code === code),
        { entry: undefined, isConsenting: true },
      );
      for (const finding of applied) {
        mended++;
        const after = findingsIn(changed(lines, finding.fix.changes)).map(keyOf);
        expect(after).not.toContain(keyOf(finding));
        expect(after.filter((one) => !old.has(one))).toEqual([]);
      }
    }),
    { numRuns: 15, seed: 3 },
  );
  expect(mended).toBeGreaterThan(5);
});
