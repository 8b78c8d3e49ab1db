import { catalogue } from "../../core/words";

/** Words of section A8. */
export const words = catalogue("auditorsReport", {
  a8: "A8 Tie-in",
  tieInIntro:
    "Opening, money in, money out and closing were added up anew from the rows of the ledger, account by account, and put beside evidence from outside. After that, the figures of the cash report that we worked out anew from the workbook stand beside ours; A8e tells of every table how many were compared, added up anew, or only read.",
  accountsTable: "Accounts: opening + in − out = closing",
  accountsNote:
    "In and out include transfers between own accounts. Difference: statement or count less the ledger on the same day.",
  closingInBase: "Closing in base currency",
  evidence: "Evidence",
  bookThatDay: "Ledger on that day",
  confirmed: "Statement or count",
  noEvidence: "none on record",
  countOn: "count of {day}",
  statementOn: "statement {number} of {day}",
  sumOf: "Sum {currency}",
  statementTieIn: "Statement of receipts and payments (T1): cash report and ledger",
  cashTieIn: "Cash position (T3): cash report and ledger",
  fundsTieIn: "Statement by fund (T2): cash report and ledger",
  furtherTieIn: "Further tables: cash report and workbook",
  lineOfTable: "{table}, {line}",
  lineAndColumn: "{line}: {column}",
  moreNote:
    "{count, plural, one {One more figure of this table was compared and agrees.} other {{shown} more figures of this table were compared and agree.}}",
  line: "Line",
  given: "Cash report",
  recomputed: "Worked out anew",
  noOwnFigure: "no such figure",
  nothingCompared:
    "Nothing could be compared: the cash report given to us shows neither T1 nor T3.",
  allAgree:
    "{count, plural, one {The one figure compared agrees} other {All {shown} figures compared agree}} with the ledger.",
  differenceSentence:
    "{table}, {line}: the cash report shows {given}, the ledger gives {recomputed}; difference {difference}.",
  baseTable: "The same accounts in {base}: opening + in − out + rates = closing",
  rateEffect: "Rates",
  effectNote:
    "Rates: what changes of exchange rates did to the cash held, {effect} in all. With {between} from conversions between own accounts and rounding this is the effect of exchange rates in T1, {whole}.",
  readingsTable:
    "Tables of the cash report: how many figures were compared, added up, or only read",
  tableHeading: "Table",
  tableTitle: "Title",
  figuresShown: "Figures",
  figuresCompared: "Compared with the ledger",
  totalsAdded: "Further sums added up anew",
  figuresDiffering: "Differing",
  onlyRead: "Only read",
  readingsNote:
    "A figure that was only read was not worked out from the ledger by us; the conclusion does not rest on it.",
});
