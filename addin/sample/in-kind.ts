import { on } from "./days";
import type { Row } from "./rows";

type Gift = readonly [
  day: string,
  from: string,
  what: string,
  quantity: number,
  unit: string,
  value: number | null,
  basis: string | null,
];

/** Things and work, never money: value only where somebody can say how it was found. */
const GIFTS: readonly Gift[] = [
  [
    "2022-03-19",
    "EU-07",
    "Rooms for a committee meeting",
    2,
    "days",
    420,
    "price list of the house",
  ],
  ["2022-05-11", "AM-07", "Translation of the bulletin into Spanish", 64, "pages", null, null],
  ["2022-10-02", "EU-13", "Paper for the bulletin", 12, "boxes", 264, "shop price of the day"],
  ["2023-02-27", "AS-06", "Tents for the mobile clinic", 6, "tents", 1_140, "invoice of the maker"],
  ["2023-05-30", "AS-06", "Interpretation at the spring meeting", 3, "days", null, null],
  [
    "2023-08-14",
    "EU-21",
    "Used laptop for the office",
    1,
    "piece",
    190,
    "offers for the same model",
  ],
  ["2023-11-08", "EU-04", "Layout of the calendar", 40, "hours", null, null],
  ["2024-02-17", "AF-08", "Beds for delegates in transit", 9, "nights", null, null],
  ["2024-04-20", "EU-08", "Printing of posters", 500, "posters", 325, "price list of the printer"],
  [
    "2024-09-21",
    "EU-10",
    "Meals at the committee meeting",
    54,
    "meals",
    486,
    "price of the canteen",
  ],
  ["2024-12-03", "AU-01", "Proof-reading of the reports", 22, "hours", null, null],
  [
    "2025-03-15",
    "EU-22",
    "Rooms for a committee meeting",
    2,
    "days",
    380,
    "price list of the house",
  ],
  ["2025-05-20", "EU-16", "Van for the conference", 5, "days", 475, "offer of a rental firm"],
  ["2025-06-10", "EU-26", "Kitchen work at the conference", 160, "hours", null, null],
];

/** Bills of the committee that the giver paid itself. */
const PAID_DIRECTLY: ReadonlySet<string> = new Set(["Van for the conference"]);

/** Gifts for a fund with a purpose of its own. */
const FUNDS: ReadonlyMap<string, string> = new Map([
  ["Tents for the mobile clinic", "solidarity-2023"],
  ["Van for the conference", "conference-2025"],
]);

/** Rows of the register of contributions in kind. */
export function inKindRows(): Row[] {
  return GIFTS.map(([day, from, what, quantity, unit, value, basis], index) => ({
    no: `K-${String(index + 1).padStart(2, "0")}`,
    date: on(day),
    from,
    body: "ICC",
    what,
    quantity,
    unit,
    value,
    currency: value === null ? null : "EUR",
    basis,
    fund: FUNDS.get(what) ?? null,
    used: "yes",
    paidDirectly: PAID_DIRECTLY.has(what) ? "yes" : null,
  }));
}
