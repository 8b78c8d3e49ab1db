import { catalogue } from "../../addin/core/words";

/** Words of the first view: three ways to begin. */
export const startWords = catalogue("pane.start", {
  title: "Good books, calmly checked",
  lead: "Treasury reads a ledger, names every mistake with its cell and what to do, and writes both reports. It changes nothing by itself.",
  checkTitle: "I have a ledger",
  checkText: "Check it: every finding comes with its cell, a reason and a remedy.",
  mapTitle: "My cash book looks different",
  mapText: "Show which column is which, with a preview, and check it just the same.",
  mapAction: "Map a cash book",
  newTitle: "I begin a new ledger",
  newText: "An empty workbook with all tables, lists and balances that add up without any add-in.",
  newAction: "Make a new ledger",
});
