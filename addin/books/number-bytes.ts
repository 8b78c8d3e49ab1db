import { areEqualBytes } from "../core/byte-words";
import type { CodedColumn } from "../tables/table-data";
import { valuesOfCodes } from "./code-values";
import { FIGURE_FIRST, FIGURE_LAST } from "./number-parts";

/** A column of numbers; its texts are read as bytes where they are held so. */
export type NumberColumn = Pick<CodedColumn, "codes" | "dictionary" | "origin">;

/** A column of texts that are held as bytes. */
type ByteTexts = readonly [
  /** Where the text of each row stands; -1 for a blank row, and one that was a number. */
  indexOfRow: Int32Array,
  bytes: Uint8Array,
  starts: Uint32Array,
  view: DataView,
];

/** Puts together what is read of them; undefined where the texts are not held so. */
export function byteTexts({ codes, origin }: NumberColumn): ByteTexts | undefined {
  const utf8 = origin?.strings.utf8;
  if (origin === undefined || utf8 === undefined) return undefined;
  const { indices } = origin;
  // As many texts as rows: each row has one of its own, and codes are given from top to bottom.
  const indexOfRow = indices.length === codes.length ? indices : valuesOfCodes(codes, indices, -1);
  const { bytes, starts } = utf8;
  return [
    indexOfRow,
    bytes,
    starts,
    new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  ];
}

/**
 * Row behind the last one whose text is one more than that above, by the bytes. Nothing but typed arrays: the engine keeps what
 * it made of such a loop from one book to the next.
 * @param place Where the bytes of the first text begin, how many they are, and where among them the counter begins and ends.
 */
export function endInBytes(
  [indexOfRow, bytes, starts, view]: ByteTexts,
  place: Int32Array,
  [row, counter]: readonly [row: number, counter: number],
): number {
  const [start, length, counterFrom, counterTo] = place;
  const first = indexOfRow[row];
  let before = first < 0 ? -1 : starts[first];
  for (let end = row + 1; end < indexOfRow.length; end++) {
    const index = indexOfRow[end];
    const from = index < 0 ? -1 : starts[index];
    if (from < 0 || starts[index + 1] - from !== length) return end;
    const above = before;
    before = from;
    if (above >= 0 && isNextFigure(view, above, from, counterTo - 1, length)) continue;
    let own = 0;
    for (let at = from + counterFrom; at < from + counterTo; at++) {
      const byte = bytes[at];
      if (byte < FIGURE_FIRST || byte > FIGURE_LAST) return end;
      own = own * 10 + byte - FIGURE_FIRST;
    }
    if (own !== counter + end - row) return end;
    for (let at = 0; at < counterFrom; at++) if (bytes[from + at] !== bytes[start + at]) return end;
    for (let at = counterTo; at < length; at++)
      if (bytes[from + at] !== bytes[start + at]) return end;
  }
  return indexOfRow.length;
}

/** True where nothing but a figure differs, which is one more: so nine numbers of ten follow the one above. */
function isNextFigure(
  view: DataView,
  above: number,
  from: number,
  figure: number,
  length: number,
): boolean {
  const own = view.getUint8(from + figure);
  if (own > FIGURE_LAST || own <= FIGURE_FIRST || own - 1 !== view.getUint8(above + figure))
    return false;
  const behind = figure + 1;
  return (
    areEqualBytes(view, above, from, figure) &&
    (behind === length || areEqualBytes(view, above + behind, from + behind, length - behind))
  );
}
