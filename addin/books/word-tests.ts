import { KIND } from "../core/sheet";
import type { CodedColumn, TableColumn } from "../tables/table-data";
import { remembered } from "./remembered";
import { hasOtherKinds } from "./table-columns";

/** The texts of a column that differ in more than their figures, and which of them stands for each row; -1 for none. */
interface WordTexts {
  readonly texts: readonly string[];
  readonly indexOfRow: Int32Array;
}

/** Made once for a column: among 100,000 texts of a ledger few are left when their figures are not looked at. */
const wordTextsOf = remembered(findWordTexts, (column: CodedColumn) => [column]);

function findWordTexts(column: CodedColumn): WordTexts {
  const { cells } = column;
  const isOfTexts = cells !== undefined && !hasOtherKinds(cells, TEXT_ONLY);
  return (isOfTexts ? wordsOfCells(cells) : undefined) ?? wordsOfCodes(column);
}

/** Bit of the kind of cells that are text. */
const TEXT_ONLY = 1 << KIND.text;

/** Straight from the cells: only the texts that stand for others are decoded. Undefined where nobody knows those. */
function wordsOfCells({ kinds, values, strings }: TableColumn): WordTexts | undefined {
  if (strings.alike === undefined) return undefined;
  const indexOfRow = new Int32Array(kinds.length).fill(-1);
  const indexOfString = new Int32Array(strings.count).fill(-1);
  const texts: string[] = [];
  for (let row = 0; row < kinds.length; row++) {
    if (kinds[row] === 0) continue;
    const first = strings.alike(values[row]);
    if (indexOfString[first] < 0) indexOfString[first] = texts.push(strings.get(values[row])) - 1;
    indexOfRow[row] = indexOfString[first];
  }
  return { texts, indexOfRow };
}

function wordsOfCodes(column: CodedColumn): WordTexts {
  const { codes, origin, size } = column;
  const strings = origin?.strings;
  const indexOfCode = new Int32Array(size);
  // Only the texts that stand for others are decoded.
  const textOf = (code: number, own: number): string =>
    strings === undefined || own < 0 ? column.dictionary[code] : strings.get(own);
  const texts: string[] = [];
  const indexOfString = new Int32Array(strings?.count ?? 0).fill(-1);
  for (let code = 0; code < indexOfCode.length; code++) {
    const own = origin?.indices[code] ?? -1;
    const first = own < 0 ? undefined : strings?.alike?.(own);
    if (first === undefined) indexOfCode[code] = texts.push(textOf(code, own)) - 1;
    else {
      if (indexOfString[first] < 0) indexOfString[first] = texts.push(textOf(code, own)) - 1;
      indexOfCode[code] = indexOfString[first];
    }
  }
  return { texts, indexOfRow: codes.map((code) => (code < 0 ? -1 : indexOfCode[code])) };
}

/** Which text stands for each code. */
const indicesOfCodes = remembered(
  (column: CodedColumn): Int32Array => {
    const { indexOfRow } = wordTextsOf(column);
    const { codes } = column;
    const indexOfCode = new Int32Array(column.size);
    for (let row = 0; row < codes.length; row++)
      if (codes[row] >= 0) indexOfCode[codes[row]] = indexOfRow[row];
    return indexOfCode;
  },
  (column) => [column],
);

/** The judgement of each text of a column. */
export interface WordVerdicts<Verdict> {
  /** True when the judgement of some text is neither false nor "". */
  readonly hasAny: boolean;
  /** Of a row's code; undefined for a blank one. */
  of(code: number): Verdict | undefined;
  /** Of a row; undefined for a blank one. */
  ofRow(row: number): Verdict | undefined;
  /** Rows whose judgement is neither false nor "", from top to bottom. */
  rows(): readonly number[];
}

/**
 * Judges the words of a column; texts that differ in their figures only are judged once.
 * @param judge Must not look at figures: any others in their place, and the judgement is the same.
 */
export function judgeWords<Verdict>(
  column: CodedColumn,
  judge: (text: string) => Verdict,
): WordVerdicts<Verdict> {
  const { texts, indexOfRow } = wordTextsOf(column);
  const verdicts = texts.map(judge);
  const hasAny = verdicts.some(Boolean);
  return {
    hasAny,
    of: (code) => verdicts[indicesOfCodes(column)[code]],
    ofRow: (row) => verdicts[indexOfRow[row]],
    rows: () =>
      hasAny
        ? rowsOf(
            indexOfRow,
            Uint8Array.from(verdicts, (one) => +Boolean(one)),
          )
        : [],
  };
}

/** Rows whose index is marked. */
function rowsOf(indexOfRow: Int32Array, isMarked: Uint8Array): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < indexOfRow.length; row++)
    if (indexOfRow[row] >= 0 && isMarked[indexOfRow[row]] === 1) rows.push(row);
  return rows;
}
