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
  return { texts, indexOfCode };
}

/** The judgement of each text of a column. */
export interface WordVerdicts<Verdict> {
  /** True when the judgement of some text is neither false nor "". */
  readonly hasAny: boolean;
  /** Of a row's code; undefined for a blank one. */
  of(code: number): Verdict | undefined;
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
  return { hasAny: verdicts.some(Boolean), of: (code) => verdicts[indexOfCode[code]] };
}
