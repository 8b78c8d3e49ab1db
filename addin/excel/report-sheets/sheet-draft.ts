import { textContent } from "../../layout/cell-content";
import { rowHeight } from "../../layout/row-height";
import type { Look, PlannedCell, SheetPlan } from "./sheet-plan";

const SIZE_USUAL = 10;

/** Text of one cell on a row of its own, and how it looks. */
interface DraftText {
  readonly text: string;
  readonly look?: Look;
  /** Width in digits that the text may take, for the height of its row; none where it runs on to the right. */
  readonly width?: number;
}

/** A sheet while it is worked out, row by row from the top. */
export class SheetDraft {
  readonly cells: (PlannedCell | undefined)[][] = [];
  readonly looks: SheetPlan["looks"][number][] = [];
  readonly heights = new Map<number, number>();
  readonly links: SheetPlan["links"][number][] = [];

  constructor(readonly columnCount: number) {}

  /** Number of the row that comes next, from 0. */
  get next(): number {
    return this.cells.length;
  }

  addRow(cells: readonly (PlannedCell | undefined)[] = []): number {
    return this.cells.push([...cells]) - 1;
  }

  /** Adds a row of texts, one a column; undefined leaves a cell blank. */
  addTexts(texts: readonly (DraftText | undefined)[]): number {
    const row = this.addRow(texts.map((one) => one && textContent(one.text)));
    texts.forEach((one, column) => {
      if (one?.look !== undefined) this.look({ top: row, left: column }, one.look);
    });
    const wrapped = texts.flatMap((one) =>
      one?.width === undefined
        ? []
        : [{ text: one.text, size: one.look?.size ?? SIZE_USUAL, width: one.width }],
    );
    if (wrapped.length > 0) this.heights.set(row, rowHeight(wrapped));
    return row;
  }

  /** Gives cells a look; one cell unless told. */
  look(
    place: { top: number; left: number; rowCount?: number; columnCount?: number },
    look: Look,
  ): void {
    this.looks.push({ place: { rowCount: 1, columnCount: 1, ...place }, look });
  }

  /** All rows, each as long as the widest. */
  get matrix(): (PlannedCell | undefined)[][] {
    const length = Math.max(this.columnCount, ...this.cells.map((row) => row.length));
    return this.cells.map((row) => [...row, ...Array(length - row.length).fill(undefined)]);
  }
}
