const MIB = 1024 * 1024;

/** Bounds that an honest workbook of a federation keeps, and that keep a hostile one small. */
export const LIMITS = {
  fileBytes: 192 * MIB,
  parts: 10_000,
  /** All parts together, as declared; what is not needed is never inflated. */
  archiveBytes: 2048 * MIB,
  /** A part of text is at most this many times its packed size, unless it is small. */
  packingRatio: 300,
  packingRatioFreeBytes: 32 * MIB,
  smallPartBytes: 16 * MIB,
  stringsBytes: 256 * MIB,
  sheetBytes: 768 * MIB,
  /** A part that needs the slow path: saxes reads some 20 MiB a second. */
  slowPartBytes: 48 * MIB,
  /** The longest piece of XML that the byte loop must see at once: one cell, one row tag. */
  tokenBytes: 1 * MIB,
  sheets: 1_000,
  names: 20_000,
  merges: 50_000,
  conditionalRules: 2_000,
  mergeCells: 1_000_000,
  strings: 4_000_000,
  /** UTF-16 units in a cell, as Excel counts. */
  textLength: 32_767,
  formulaLength: 8_192,
  cells: 12_582_912,
  /** Cells right of any usual table count more, since thousands of columns cost more than rows. */
  columnsUsual: 256,
  cellsOfWideCell: 8,
  uncached: 1_000_000,
  formats: 65_535,
  depth: 100,
  attributes: 256,
} as const;
