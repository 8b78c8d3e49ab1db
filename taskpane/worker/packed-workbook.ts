import type { Sheet, Strings, Workbook } from "../../addin/core/sheet";

/** A sheet that can be handed from one thread to another: its texts as plain lists. */
interface PackedSheet extends Omit<Sheet, "strings" | "formulas"> {
  /** Which of the workbook's lists of texts. */
  readonly strings: number;
  readonly formulas: number;
}

/** A workbook without functions, as a thread can hand it to another. */
export interface PackedWorkbook extends Omit<Workbook, "sheets"> {
  readonly sheets: readonly PackedSheet[];
  /** Sheets of a workbook often share their texts: each list stands here once. */
  readonly texts: readonly (readonly string[])[];
}

/** Makes a workbook ready for another thread. */
export function packWorkbook({ sheets, ...workbook }: Workbook): PackedWorkbook {
  const lists: Strings[] = [];
  const indexOf = (strings: Strings): number => {
    const known = lists.indexOf(strings);
    return known >= 0 ? known : lists.push(strings) - 1;
  };
  const packed = sheets.map((sheet) => ({
    ...sheet,
    strings: indexOf(sheet.strings),
    formulas: indexOf(sheet.formulas),
  }));
  return { ...workbook, sheets: packed, texts: lists.map(textsOf) };
}

/** The workbook as it was before it was packed. */
export function unpackWorkbook({ sheets, texts, ...workbook }: PackedWorkbook): Workbook {
  const lists = texts.map((list) => new TextList(list));
  return {
    ...workbook,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      strings: lists[sheet.strings],
      formulas: lists[sheet.formulas],
    })),
  };
}

function textsOf(strings: Strings): string[] {
  return Array.from({ length: strings.count }, (_, index) => strings.get(index));
}

class TextList implements Strings {
  readonly count: number;
  readonly areDistinct: boolean;

  constructor(private readonly list: readonly string[]) {
    this.count = list.length;
    this.areDistinct = new Set(list).size === list.length;
  }

  get(index: number): string {
    return this.list[index];
  }
}
