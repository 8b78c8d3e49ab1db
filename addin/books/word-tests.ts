import type { CodedColumn } from "../tables/table-data";
import { remembered } from "./remembered";

/** The texts of a column that differ in more than their figures, and which of them stands for each code. */
interface WordTexts {
  readonly texts: readonly string[];
  readonly indexOfCode: Int32Array;
}

/** Made once for a column: among 100,000 texts of a ledger few are left when their figures are not looked at. */
const wordTextsOf = remembered(findWordTexts, (column: CodedColumn) => [column]);

function findWordTexts(column: CodedColumn): WordTexts {
  const { origin, size } = column;
  const standing = origin?.strings.alikeAll?.(origin.indices);
  const indexOfCode = new Int32Array(size);
  if (origin === undefined || standing === undefined) {
    for (let code = 0; code < size; code++) indexOfCode[code] = code;
    return { texts: column.dictionary, indexOfCode };
  }
  const codes: number[] = [];
  numberTexts(standing, new Int32Array(origin.strings.count), { indexOfCode, codes });
  // Only the texts that stand for others are decoded.
  const textOf = (code: number): string =>
    standing[code] < 0 ? column.dictionary[code] : origin.strings.get(origin.indices[code]);
  return { texts: codes.map(textOf), indexOfCode };
}

/** Numbers what stands for each code, -1 for itself, and notes the first code of each number. */
function numberTexts(
  standing: Int32Array,
  nextOfString: Int32Array,
  { indexOfCode, codes }: { readonly indexOfCode: Int32Array; readonly codes: number[] },
): void {
  for (let code = 0; code < indexOfCode.length; code++) {
    const first = standing[code];
    if (first < 0) indexOfCode[code] = codes.push(code) - 1;
    else {
      if (nextOfString[first] === 0) nextOfString[first] = codes.push(code);
      indexOfCode[code] = nextOfString[first] - 1;
    }
  }
}

/** The judgement of each text of a column. */
export interface WordVerdicts<Verdict> {
  /** True when the judgement of some text is neither false nor "". */
  readonly hasAny: boolean;
  /** Of a row's code; undefined for a blank one. */
  of(code: number): Verdict | undefined;
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
  const { texts, indexOfCode } = wordTextsOf(column);
  const verdicts = texts.map(judge);
  const hasAny = verdicts.some(Boolean);
  return {
    hasAny,
    of: (code) => verdicts[indexOfCode[code]],
    rows: () => {
      if (!hasAny) return [];
      const isMarked = Uint8Array.from(verdicts, (verdict) => (verdict ? 1 : 0));
      return markedRows(column.codes, indexOfCode, isMarked);
    },
  };
}

function markedRows(
  codes: Int32Array,
  indexOfCode: Int32Array,
  isMarked: Uint8Array,
): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < codes.length; row++)
    if (codes[row] >= 0 && isMarked[indexOfCode[codes[row]]] === 1) rows.push(row);
  return rows;
}
