import type { ITableCellBorders } from "docx";
import type { RowKind } from "../../core/document";
import { PALETTE } from "../palette";

interface RowLook {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly borders?: ITableCellBorders;
  /** Where the label starts, in twips. */
  readonly indent: number;
}

const edge = (size: number, color: string) => ({ style: "single", size, color }) as const;
const thinEdge = edge(6, PALETTE.ink);

/** Each kind of row has a weight, a line or an indent of its own, so that no meaning hangs on colour. */
export const ROW_LOOKS: Readonly<Record<RowKind, RowLook>> = {
  line: { indent: 110 },
  group: { bold: true, color: PALETTE.accent, fill: PALETTE.groupFill, indent: 0 },
  "of-which": { italics: true, color: PALETTE.muted, indent: 320 },
  subtotal: { bold: true, borders: { top: thinEdge }, indent: 0 },
  total: {
    bold: true,
    fill: PALETTE.totalFill,
    borders: { top: edge(12, PALETTE.accent), bottom: edge(6, PALETTE.accent) },
    indent: 0,
  },
  check: { bold: true, italics: true, borders: { top: thinEdge, bottom: thinEdge }, indent: 0 },
};
