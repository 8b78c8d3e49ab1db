import { catalogue } from "../../core/words";

/** Words of section A9. */
export const words = catalogue("auditorsReport", {
  a9: "A9 Contributions",
  pledgesIntro:
    "Each organisation sets its annual contribution itself. What counts is the newest valid version of its promise; nothing promised and a promise of 0 are both in order.",
  pledgesTable: "Promises on record, by year",
  pledges: "Promises",
  noYear: "no year",
  year: "Year",
  noPledges: "The workbook records no promises.",
  pledgesRecorded: "Recorded",
  pledgesWithLetter: "of which with a letter",
  pledgesWithoutLetter: "of which without a letter",
  pledgesChanged: "of which changed during the period",
  pledgesInKind: "of which in kind",
  pledgesWithoutAmount: "of which without a readable amount",
  withoutLetterTable: "Promises without a letter",
  changedTable: "Promises changed during the period",
  amountBefore: "Before",
  amountNow: "Now",
  declaredOn: "Declared on",
  letter: "Letter",
});
