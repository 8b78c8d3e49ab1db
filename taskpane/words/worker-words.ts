import { catalogue } from "../../addin/core/words";

/** What the worker says: why something cannot be done, and what a copy left out. */
export const workerWords = catalogue("paneWorker", {
  noEntries: "The ledger has no dated entry: there is nothing to report on yet.",
  noBase:
    "The base currency is not known: the accounts have several, or one that is no code of ISO 4217. Type it under Base currency.",
  noLedger:
    "No ledger was found. The workbook has the sheets {sheets}. Is it a cash book of another layout? Then open it under Map a cash book.",
  tooLarge:
    "The amounts of this book are too large to be added up exactly. Look for one with too many digits.",
  tooBig: "The file needs more memory than this browser has. Close other pages, or use Excel.",
  acceptance: "Record that {code} is accepted",
  sheetLeftOut: "sheet {name}",
  tableLeftOut: "table {name}",
  columnLeftOut: "column {name}",
  personalLeftOut: "{name} (persons)",
});
