import { Decimal } from "decimal.js";
import { currencyOf, decimal, units } from "./accounts";
import { on, PERIOD_FROM } from "./days";
import { type Draft, GENERAL } from "./drafts";
import { Random } from "./random";
import { rateOn } from "./rates";

/** What stood in the accounts at the start: account, fund, minor units. */
const OPENINGS: readonly (readonly [account: string, fund: string, minor: number])[] = [
  ["EUR-BANK", GENERAL, 3_148_055],
  ["EUR-BANK", "conference-2021", 625_000],
  ["USD-BANK", GENERAL, 842_010],
  ["CHF-BANK", GENERAL, 513_040],
  ["GBP-PAY", GENERAL, 190_475],
];

/** Exchanges: day, from, to, whole units sent, cents of charge in the sender's currency. */
const EXCHANGES: readonly (readonly [string, string, string, number, number])[] = [
  ["2022-05-17", "USD-BANK", "EUR-BANK", 5_300, 1_850],
  ["2022-12-06", "USD-BANK", "EUR-BANK", 3_700, 1_850],
  ["2023-05-23", "USD-BANK", "EUR-BANK", 4_100, 1_950],
  ["2023-12-05", "USD-BANK", "EUR-BANK", 3_900, 1_950],
  ["2024-06-18", "USD-BANK", "EUR-BANK", 4_700, 2_050],
  ["2025-02-25", "USD-BANK", "EUR-BANK", 4_300, 2_050],
  ["2022-08-23", "CHF-BANK", "EUR-BANK", 3_300, 1_200],
  ["2023-08-29", "CHF-BANK", "EUR-BANK", 2_900, 1_200],
  ["2024-08-27", "CHF-BANK", "EUR-BANK", 3_100, 1_300],
  ["2022-06-28", "GBP-PAY", "EUR-BANK", 1_900, 735],
  ["2023-06-27", "GBP-PAY", "EUR-BANK", 2_100, 780],
  ["2024-06-25", "GBP-PAY", "EUR-BANK", 2_300, 835],
  ["2022-09-25", "XOF-CASH", "EUR-CASH", 210_000, 0],
  ["2023-09-24", "XOF-CASH", "EUR-CASH", 190_000, 0],
  ["2024-09-22", "XOF-CASH", "EUR-CASH", 230_000, 0],
  ["2023-03-26", "TND-CASH", "EUR-CASH", 310, 0],
  ["2024-03-10", "ZAR-CASH", "EUR-CASH", 3_700, 0],
  ["2023-03-27", "INR-CASH", "EUR-CASH", 21_000, 0],
  ["2023-09-26", "CLP-CASH", "EUR-CASH", 870_000, 0],
  ["2024-09-23", "CLP-CASH", "EUR-CASH", 790_000, 0],
  ["2024-09-24", "TRY-CASH", "EUR-CASH", 13_300, 0],
];

/** Openings, exchanges, cash for meetings, cash brought to the bank. */
export function transferDrafts(): Draft[] {
  const random = new Random(64);
  return [
    ...openings(),
    ...EXCHANGES.flatMap((exchange, index) => exchangeDrafts(exchange, index, random)),
    ...sameCurrency(),
  ];
}

function openings(): Draft[] {
  return OPENINGS.map(([account, fund, minor]) => ({
    day: PERIOD_FROM,
    account,
    text: `Opening balance of ${account}, ${fund}`,
    in: minor,
    category: "opening",
    fund,
  }));
}

/** Both legs and the charge. What arrives, divided by what was sent, is the rate of the leg that leaves. */
function exchangeDrafts(
  [iso, from, to, sent, charge]: (typeof EXCHANGES)[number],
  index: number,
  random: Random,
): Draft[] {
  const day = on(iso);
  const currency = currencyOf(from);
  const table = rateOn(currency, day);
  const bankRate = new Decimal(table)
    .times(1 - random.between(40, 120) / 10_000)
    .toSignificantDigits(8)
    .toNumber();
  const out = units(sent, currency);
  const received = new Decimal(decimal(out, currency))
    .times(bankRate)
    .toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  const transfer = `X-${iso.slice(0, 4)}-${String(index + 1).padStart(2, "0")}`;
  const leg = {
    day,
    text: `Exchange of ${currency} from ${from} into ${to}`,
    category: "transfer",
    transfer,
    bundle: transfer,
    isOptional: true,
  };
  const legs = [
    { ...leg, account: from, out, bankRate },
    { ...leg, account: to, in: received.times(100).toNumber(), bankRate: 1 },
  ];
  if (charge === 0) return legs;
  const text = `Charge of ${from} for exchange ${transfer}`;
  return [...legs, { ...leg, account: from, out: charge, text, category: "bank-charges" }];
}

function sameCurrency(): Draft[] {
  const withdrawals = ["2022-03-17", "2022-09-22", "2023-03-23", "2023-09-21", "2024-03-07"].map(
    (iso, index) => move({ iso, from: "EUR-BANK", to: "EUR-CASH", sent: 640 + 7 * index }),
  );
  const deposits = Array.from({ length: 12 }, (_, index) =>
    move({
      iso: ["04-20", "07-19", "10-19", "12-20"].map(
        (end) => `${2022 + Math.floor(index / 4)}-${end}`,
      )[index % 4],
      from: "EUR-CASH",
      to: "EUR-BANK",
      sent: 520 + 13 * index,
    }),
  );
  const first = move({ iso: "2023-01-17", from: "EUR-BANK", to: "EUR-SOLI", sent: 311 });
  return [...withdrawals, ...deposits, first].flat();
}

function move(args: { iso: string; from: string; to: string; sent: number }): Draft[] {
  const { iso, from, to, sent } = args;
  const transfer = `T-${iso}`;
  const leg = {
    day: on(iso),
    text: `From ${from} to ${to}`,
    category: "transfer",
    transfer,
    bundle: transfer,
    isOptional: true,
  };
  const amount = units(sent, "EUR");
  return [
    { ...leg, account: from, out: amount },
    { ...leg, account: to, in: amount },
  ];
}
