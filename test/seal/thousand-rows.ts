import fc from "fast-check";
import type { SealedCell, SealedTable } from "../../addin/seal/canonical-text";

export const COLUMNS = ["no", "date", "account", "text", "in", "out", "member", "note"] as const;

const pad = (number: number): string => String(number).padStart(4, "0");

/** A ledger of a thousand entries, some of them alike but for their number. */
export const thousandRows: SealedTable = {
  name: "Ledger",
  columns: COLUMNS,
  rows: Array.from({ length: 1000 }, (_, at): SealedCell[] => [
    { text: `2025-${pad(at + 1)}` },
    { day: `2025-${pad((1 + (at % 12)) * 100 + 1 + (at % 28)).replace(/(..)(..)/, "$1-$2")}` },
    { text: at % 3 === 0 ? "CASH" : "BANK" },
    { text: `Text ${at % 7}` },
    at % 2 === 0 ? { number: (at % 50) + 0.25 } : null,
    at % 2 === 0 ? null : { number: at % 40 },
    at % 5 === 0 ? { text: "AF-03" } : null,
    null,
  ]),
};

/** Any row, and any other. */
export const anyRow = fc.nat(thousandRows.rows.length - 1);

/** What somebody may type instead. */
export const anyCell: fc.Arbitrary<SealedCell> = fc.oneof(
  fc.constant(null),
  fc.string({ unit: "grapheme" }).map((text) => ({ text })),
  fc.integer().map((number) => ({ number: number / 100 })),
  fc.constant({ day: "2024-02-29" }),
);

/** The ledger with other rows. */
export const withRows = (rows: SealedTable["rows"]): SealedTable => ({ ...thousandRows, rows });
