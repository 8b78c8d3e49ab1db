import { catalogue } from "../../core/words";

/** Words of T10. */
export const inKindWords = catalogue("cashReport.t10", {
  title: "Contributions in kind",
  number: "No",
  day: "Date",
  from: "From",
  what: "What",
  quantity: "Quantity",
  unit: "Unit",
  use: "Use",
  usedYes: "used",
  value: "Value",
  basis: "Basis of valuation",
  notValued: "not valued",
  noBasis: "value without a basis: left out",
  note: "Contributions in kind are no cash: they stand in no other table. A value is shown only with its basis, and only such values are added up.",
  paidDirectly: "Costs that members and others paid directly stand in note N8 and not here.",
  undated:
    "{count, plural, one {One contribution in kind has no date and is left out.} other {# contributions in kind have no date and are left out.}}",
});

/** Words of T11 and T11b. */
export const literatureWords = catalogue("cashReport.t11", {
  title: "Literature: copies",
  item: "Title",
  itemLabel: "{item} {title}",
  language: "Language",
  opening: "Opening",
  in: "In",
  sale: "Sold",
  gift: "Given",
  return: "Returned",
  loss: "Lost",
  other: "Other",
  difference: "Difference found",
  closing: "Closing",
  counted: "Counted",
  countedOn: "Counted on",
  note: "{closing} = {sum}.",
  countNote:
    "Counted is what was on hand at the last count of the period; the difference is how far the counts were from the books.",
  undated:
    "{count, plural, one {One stock move has no date and is left out.} other {# stock moves have no date and are left out.}}",
  money: "Literature: receipts and cost",
  receipts: "Receipts",
  cost: "Cost",
  gain: "Gain, or loss (−)",
  open: "Open with sellers",
  unlinked: "Entries without a stock move",
  moneyNote:
    "In {base}, on a cash basis: receipts and cost of the period in the lines of T1; copies on hand have no value here. An entry for several titles is shared out among them by copies and price; where a price is missing or in another currency, by copies.",
  openNote:
    "Open with sellers: copies sold until the end of the period whose payment is not recorded by then, at their price.",
});
