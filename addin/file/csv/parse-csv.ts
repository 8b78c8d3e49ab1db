import { COLUMN_COUNT_MAX, ROW_MAX } from "../../core/cells";
import { type RefusalCode, refuse } from "../refusals";
import type { Separator } from "./separator";

const TEXT_LENGTH_MAX = 32_767;
const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Takes one value; the row from 1, the column index from 0. */
export type TakeValue = (row: number, columnIndex: number, value: string) => void;

/** What is parsed, and the name that refusals show. */
export interface CsvText {
  readonly fileName: string;
  readonly text: string;
  readonly separator: Separator;
}

/** Parses text by RFC 4180, with any line ends. Row numbers count records, as Excel shows them. */
export function parseCsv(csv: CsvText, takeValue: TakeValue): void {
  const { text, fileName } = csv;
  const separator = csv.separator.charCodeAt(0);
  let at = 0;
  for (let row = 1; at < text.length; row++) {
    if (row > ROW_MAX) refuse("CSV_TOO_BIG", `${fileName} row ${row}`);
    for (let columnIndex = 0; ; columnIndex++) {
      const refuseHere = (code: RefusalCode) =>
        refuse(code, `${fileName} row ${row}, column ${columnIndex + 1}`);
      if (columnIndex >= COLUMN_COUNT_MAX) refuseHere("CSV_TOO_BIG");
      const isQuoted = text.charCodeAt(at) === QUOTE;
      const end =
        (isQuoted ? quotedEnd(text, at) : plainEnd(text, at, separator)) ?? refuseHere("CSV_QUOTE");
      const value = isQuoted
        ? text.slice(at + 1, end - 1).replaceAll('""', '"')
        : text.slice(at, end);
      if (value.length > TEXT_LENGTH_MAX) refuseHere("CSV_TOO_BIG");
      if (value !== "") takeValue(row, columnIndex, value);
      at = end;
      const next = text.charCodeAt(at);
      if (next !== separator) {
        if (at < text.length && next !== LINE_FEED && next !== CARRIAGE_RETURN)
          refuseHere("CSV_QUOTE");
        break;
      }
      at++;
    }
    if (text.charCodeAt(at) === CARRIAGE_RETURN) at++;
    if (text.charCodeAt(at) === LINE_FEED) at++;
  }
}

/** Position behind the quote that closes the one at `from`, or undefined when none does. */
function quotedEnd(text: string, from: number): number | undefined {
  for (let at = from + 1; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0) return undefined;
    if (text.charCodeAt(at + 1) !== QUOTE) return at + 1;
  }
}

function plainEnd(text: string, from: number, separator: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === separator || code === LINE_FEED || code === CARRIAGE_RETURN) break;
  }
  return at;
}
