import { dayOfIso, isoOfDay } from "../../addin/core/calendar";

export const LISTS = `
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

export type Line = string[];
const [NO, DATE, ACCOUNT, TEXT, IN, OUT, CURRENCY, CATEGORY] = [0, 1, 3, 4, 5, 6, 7, 8];
const [TRANSFER, RATE, BASE, CORRECTS] = [9, 10, 11, 12];

/** An honest entry of its own amount and text. */
export function honest(index: number, isIn: boolean): Line {
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
export function openings(): Line[] {
  return ["CASH", "BANK", "DOLLAR"].map((account, index) => {
    const line = honest(index, true);
    line[ACCOUNT] = account;
    line[IN] = String(90_000 + index);
    line[CURRENCY] = account === "DOLLAR" ? "USD" : "EUR";
    return line;
  });
}

/** Faults that offer a fix: what they make of an entry, and of the one that is added behind it. */
export const faults: Readonly<Record<string, (line: Line) => Line | undefined>> = {
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
