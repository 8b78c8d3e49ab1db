import { KIND, type Strings } from "../core/sheet";
import { marksOfTexts, type TextMarks } from "../core/text-marks";
import { type TableColumn, textAt } from "../tables/table-data";
import { remembered } from "./remembered";
import { hasKind } from "./table-columns";

/**
 * Rows whose text passes a test, from top to bottom; texts that differ in their figures only are tested once.
 * @param isWanted Must not look at figures: any others in their place, and it answers the same.
 * @param marks A text without any of these marks is never wanted: where a column has none of them, no text is looked at.
 */
export function rowsWithText(
  column: TableColumn,
  isWanted: (text: string) => boolean,
  marks: number,
): readonly number[] {
  const { strings, values } = column;
  const { ofText, joined } = textMarks(strings);
  if ((joined & marks) === 0 || (marksOf(column) & marks) === 0) return [];
  const verdicts = new Uint8Array(strings.count);
  return markedRows(column, ofText, marks).filter((row) => {
    const index = strings.alike?.(values[row]) ?? values[row];
    if (verdicts[index] === 0) verdicts[index] = isWanted(textAt(column, row)) ? 2 : 1;
    return verdicts[index] === 2;
  });
}

function markedRows(
  { kinds, values }: TableColumn,
  ofText: Uint8Array,
  marks: number,
): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < kinds.length; row++)
    if (kinds[row] === KIND.text && (ofText[values[row]] & marks) !== 0) rows.push(row);
  return rows;
}

/** All marks that a text of the column has, and maybe others where it holds more than texts. */
const marksOf = remembered(
  (column: TableColumn): number => {
    const { ofText, joined } = textMarks(column.strings);
    if (joined === 0 || !hasKind(column, KIND.text)) return 0;
    return joinedMarks(column.values, ofText);
  },
  (column) => [column],
);

/** One load for each cell: what is no text is taken for one here, and left out where rows are looked at. */
function joinedMarks(values: Float64Array, ofText: Uint8Array): number {
  let marks = 0;
  for (let row = 0; row < values.length; row++) marks |= ofText[values[row] | 0];
  return marks;
}

/** Marks of strings: as they were read, else each is looked at. */
const textMarks = remembered(
  (strings: Strings): TextMarks =>
    strings.marks ?? marksOfTexts(strings.count, (index) => strings.get(index)),
  (strings) => [strings, strings.count],
);
