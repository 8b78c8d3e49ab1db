import { catalogue } from "../../core/words";

/** What the functions of seals, conclusions and explanations say. */
export const words = catalogue("functionReason", {
  pervasiveForm:
    "pervasive is TRUE and material is FALSE; what touches the whole report is material",
  sealOfTable: "previousSeal is of the table {table}; it must be of {own}",
  sealOther: "seal is of the table {table}; the table handed over is {own}",
  sealedOther: "seal is the table {table}; the table handed over is {own}",
  sealNoDates: "the table {table} has no column of dates; leave asOf out",
  sealNoLedger: "the book holds {tables} and no ledger; hand over the one table that counts",
  sealTyped:
    "{name} has a typing error: its last figures are {typed}, and what stands before them leads to {worked}. Compare it with the minutes, character by character",
  sealNoLine:
    "{name} is no line of TREASURY.SEAL; such a line reads: Ledger to 2025-12-31: 2 rows; net EUR 1194.75; seal 028a74c0 9e4e30d4 0875c687 27322d31; check ...",
  chainNoSeal:
    '{name} has no row "{label}"; hand over everything that CHAIN answered, down to its last row',
  chainCut: "{name} holds {count} of {rows} rows; hand over everything that CHAIN answered",
  unexplained:
    "name is {name}; it must be a function of the auditors, such as BENFORD, or a check, such as LED-08. The treasurer''s functions are explained in docs/functions.md.",
  nearExplained:
    "name is {name}; it must be a function of the auditors, such as BENFORD, or a check, such as LED-08. Did you mean {near}? The treasurer''s functions are explained in docs/functions.md.",
  areaChoice: "area is {area}; it must be one of {areas}",
});
