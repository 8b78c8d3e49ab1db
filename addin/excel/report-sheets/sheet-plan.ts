/** A rectangle of cells on a sheet; rows and columns from 0. */
export interface Place {
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What a cell is to hold: a value, or a formula of our own with the value that it must give. */
export interface PlannedCell {
  readonly value: string | number | null;
  readonly format: string;
  readonly formula?: string;
}

/** A line along one side: its weight and colour. */
export interface Edge {
  readonly weight: "Hairline" | "Thin" | "Medium";
  readonly color: string;
}

/** How cells look; what is not named stays as Excel has it. Colours as RRGGBB, sizes in points. */
export interface Look {
  readonly size?: number;
  readonly color?: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderlined?: boolean;
  readonly fill?: string;
  readonly align?: "Left" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly indent?: number;
  readonly isWrapped?: boolean;
  readonly top?: Edge;
  readonly bottom?: Edge;
}

/** A chart on a range of its own figures, whose first row and column are names. */
export interface PlannedChart {
  readonly name: string;
  readonly title: string;
  /** What the chart shows, in words. */
  readonly alternativeText: string;
  readonly kind: "ColumnStacked" | "ColumnClustered" | "BarClustered";
  readonly hasLegend: boolean;
  readonly figures: Place;
  /** Cells that it covers. */
  readonly area: Place;
}

/** A sheet as it is to be, worked out completely before anything is written. */
export interface SheetPlan {
  /** Name that it gets at the very end. */
  readonly name: string;
  /** Rows of cells, each as long as the sheet has columns; undefined stays blank. */
  readonly cells: readonly (readonly (PlannedCell | undefined)[])[];
  /** Widths of columns in digits. */
  readonly widths: readonly number[];
  /** Heights in points of rows that need another than Excel's own. */
  readonly heights: ReadonlyMap<number, number>;
  readonly looks: readonly { readonly place: Place; readonly look: Look }[];
  readonly nativeTable?: { readonly name: string; readonly place: Place };
  /** Rows and columns that stay in view. */
  readonly frozen?: { readonly rowCount: number; readonly columnCount: number };
  /** Cells that lead to a sheet. */
  readonly links: readonly {
    readonly row: number;
    readonly column: number;
    readonly sheet: string;
  }[];
  readonly charts: readonly PlannedChart[];
  /** Whether its words are read from right to left. Add-ins cannot turn the sheet itself, only its cells. */
  readonly isRightToLeft: boolean;
  readonly print: {
    readonly isTurned: boolean;
    readonly titleRow?: number;
    readonly head: string;
    readonly foot: string;
  };
}
