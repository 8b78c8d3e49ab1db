import type { SealedTable } from "../../addin/seal/canonical-text";
import { DIGEST_FIGURES, nameOfRow } from "../../addin/seal/compare-chain";
import { chainOfTable } from "../../addin/seal/seal-of-table";
import type { Answer } from "./answers";

/** Position in the sheet, entry, digest and link of each row, in the order of the canonical text. */
export function chainRows(table: SealedTable): Answer[][] {
  return chainOfTable(table).map(({ row, digest, link }) => [
    row + 1,
    nameOfRow(table, row),
    digest.slice(0, DIGEST_FIGURES),
    link.slice(0, DIGEST_FIGURES),
  ]);
}
