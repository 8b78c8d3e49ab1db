import { COLUMN_COUNT_MAX } from "../../core/cells";
import { KIND } from "../../core/sheet";
import { ByteText } from "./byte-text";
import { NotPlain } from "./byte-window";
import { asciiBytes, asciiText, BYTE } from "./bytes";
import { NONE, type SheetCells } from "./sheet-cells";

const LETTER = { c: 0x63, d: 0x64, e: 0x65, f: 0x66, i: 0x69, n: 0x6e, r: 0x72, s: 0x73, t: 0x74 };
const LETTER_V = 0x76;
const LETTER_B = 0x62;
const ROW_OPEN = asciiBytes("<row");
const ROW_CLOSE = asciiBytes("</row>");
const DATA_CLOSE = asciiBytes("</sheetData>");
const CELL_CLOSE = asciiBytes("</c>");
const VALUE_CLOSE = asciiBytes("</v>");
const FORMULA_CLOSE = asciiBytes("</f>");
const INLINE_OPEN = asciiBytes("<is><t");
const INLINE_CLOSE = asciiBytes("</t></is>");
const PRESERVE = asciiBytes(' xml:space="preserve"');
const TYPE_STR = asciiBytes('str"');
const TYPE_INLINE = asciiBytes('inlineStr"');

/** So many digits a double holds exactly, whatever they are. */
const EXACT_DIGITS = 15;
const POWERS = Float64Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);
const NUMBER_LENGTH_MAX = 400;
/** Answered instead of a position: the token is not whole, or not known. */
const STOPPED = -1;

/** What the value of a cell is, once it is read. */
const VALUE = { none: 0, number: 1, longNumber: 2, shared: 3, text: 4, stored: 5 } as const;
type ValueKind = (typeof VALUE)[keyof typeof VALUE];

/**
 * The byte loop over the inside of <sheetData>. It knows the forms that Excel and other programs
 * write, compares every byte of them, and leaves all else to the slow path by NotPlain. A row tag
 * or a cell takes effect only when its last byte is read, so that it can be read again when it was
 * cut by the end of the known bytes.
 */
export class SheetBytes {
  /** True once </sheetData> is met. */
  isDone = false;
  readonly #cells: SheetCells;
  readonly #text = new ByteText();
  #bytes: Uint8Array = new Uint8Array(0);
  /** Where reading stopped: behind the known bytes, or at a byte that the loop does not know. */
  #stop = 0;
  #isInRow = false;
  // What the helpers have read; they themselves answer the position behind it.
  #number = 0;
  #column = NONE;
  #row = NONE;
  #format = 0;
  #type = LETTER.n;
  #formula = NONE;
  #sharedId: string | undefined;
  #value: ValueKind = VALUE.none;
  #numberText = "";

  constructor(cells: SheetCells) {
    this.#cells = cells;
  }

  /** Reads whole rows and cells; answers where the first begins that is not whole. */
  read(bytes: Uint8Array, from: number, end: number): number {
    this.#bytes = bytes;
    let at = from;
    while (!this.isDone) {
      const next = this.#readToken(at);
      if (next === STOPPED) {
        if (this.#stop < end) throw new NotPlain();
        return at;
      }
      at = next;
    }
    return at;
  }

  #readToken(from: number): number {
    const bytes = this.#bytes;
    const at = this.#skipSpace(from);
    if (bytes[at] !== BYTE.less) return this.#stopAt(at);
    const next = bytes[at + 1];
    if (next === LETTER.c && this.#isInRow) return this.#readCell(at + 2);
    if (next === LETTER.r && !this.#isInRow) return this.#readRow(at);
    if (next !== BYTE.slash) return this.#stopAt(at + 1);
    const after = this.#expect(this.#isInRow ? ROW_CLOSE : DATA_CLOSE, at);
    if (after === STOPPED) return STOPPED;
    if (this.#isInRow) this.#isInRow = false;
    else this.isDone = true;
    return this.isDone ? at : after;
  }

  #readRow(from: number): number {
    const bytes = this.#bytes;
    let at = this.#expect(ROW_OPEN, from);
    if (at === STOPPED) return STOPPED;
    let row = NONE;
    let isHidden = false;
    while (bytes[at] === BYTE.space) {
      const nameAt = at + 1;
      at = this.#findValue(nameAt);
      if (at === STOPPED) return STOPPED;
      const end = this.#findQuote(at);
      if (end === STOPPED) return STOPPED;
      const nameLength = at - 2 - nameAt;
      if (nameLength === 1 && bytes[nameAt] === LETTER.r) {
        if (row !== NONE || this.#readDigits(at) !== end || end - at > 7) return this.#stopAt(at);
        row = this.#number;
      } else if (nameLength === 2 || nameLength === 6) {
        const name = asciiText(bytes, nameAt, at - 2);
        const value = asciiText(bytes, at, end);
        if (name === "hidden") isHidden ||= value === "1" || value === "true";
        else if (name === "ht") isHidden ||= Number(value) === 0;
      }
      at = end + 1;
    }
    const isEmpty = bytes[at] === BYTE.slash;
    if (isEmpty) at++;
    if (bytes[at] !== BYTE.greater) return this.#stopAt(at);
    this.#cells.openRow(row, isHidden);
    this.#isInRow = !isEmpty;
    return at + 1;
  }

  #readCell(from: number): number {
    const bytes = this.#bytes;
    let at = this.#readCellAttributes(from);
    if (at === STOPPED) return STOPPED;
    this.#formula = NONE;
    this.#sharedId = undefined;
    this.#value = VALUE.none;
    if (bytes[at] === BYTE.slash) {
      if (bytes[at + 1] !== BYTE.greater) return this.#stopAt(at + 1);
      this.#storeCell();
      return at + 2;
    }
    at = this.#skipSpace(at + 1);
    if (bytes[at] === BYTE.less && bytes[at + 1] === LETTER.f) {
      at = this.#readFormula(at + 2);
      if (at === STOPPED) return STOPPED;
      at = this.#skipSpace(at);
    }
    if (bytes[at] === BYTE.less && bytes[at + 1] === LETTER_V) at = this.#readValue(at + 2);
    else if (bytes[at] === BYTE.less && bytes[at + 1] === LETTER.i) at = this.#readInline(at);
    if (at === STOPPED) return STOPPED;
    at = this.#expect(CELL_CLOSE, this.#skipSpace(at));
    if (at !== STOPPED) this.#storeCell();
    return at;
  }

  /** Answers the position of the ">" or "/" that ends the tag. */
  #readCellAttributes(from: number): number {
    const bytes = this.#bytes;
    let at = from;
    let seen = 0;
    this.#column = NONE;
    this.#row = NONE;
    this.#format = 0;
    this.#type = LETTER.n;
    while (bytes[at] === BYTE.space) {
      const name = bytes[at + 1];
      if (bytes[at + 2] !== BYTE.equals || bytes[at + 3] !== BYTE.quote) {
        at = this.#skipMetadata(at + 1);
        if (at === STOPPED) return STOPPED;
        continue;
      }
      at += 4;
      const bit = name === LETTER.r ? 1 : name === LETTER.s ? 2 : name === LETTER.t ? 4 : 0;
      if (bit === 0 || seen & bit) return this.#stopAt(at);
      seen |= bit;
      if (bit === 1) at = this.#readAddress(at);
      else if (bit === 4) at = this.#readType(at);
      else {
        at = this.#readDigits(at);
        this.#format = this.#number;
      }
      if (at === STOPPED) return STOPPED;
      if (bytes[at] !== BYTE.quote) return this.#stopAt(at);
      at++;
    }
    const isEnd = bytes[at] === BYTE.greater || bytes[at] === BYTE.slash;
    return isEnd ? at : this.#stopAt(at);
  }

  /** Skips cm="1", vm="1" and ph="1", which say nothing of the value. */
  #skipMetadata(from: number): number {
    const at = this.#findValue(from);
    if (at === STOPPED) return STOPPED;
    const name = asciiText(this.#bytes, from, at - 2);
    if (name !== "cm" && name !== "vm" && name !== "ph") return this.#stopAt(from);
    const end = this.#findQuote(at);
    return end === STOPPED ? STOPPED : end + 1;
  }

  #readAddress(from: number): number {
    const bytes = this.#bytes;
    let at = from;
    let column = 0;
    for (let byte = bytes[at]; byte >= BYTE.upperA && byte <= BYTE.upperZ; byte = bytes[++at])
      column = column * 26 + byte - BYTE.upperA + 1;
    const letters = at - from;
    if (letters < 1 || letters > 3 || column > COLUMN_COUNT_MAX || bytes[at] === BYTE.zero)
      return this.#stopAt(at);
    const end = this.#readDigits(at);
    if (end === STOPPED) return STOPPED;
    this.#column = column - 1;
    this.#row = this.#number;
    return end;
  }

  #readType(from: number): number {
    const bytes = this.#bytes;
    this.#type = bytes[from];
    if (bytes[from + 1] === BYTE.quote) {
      const isKnown = TYPES_OF_ONE_LETTER.includes(this.#type);
      return isKnown ? from + 1 : this.#stopAt(from);
    }
    // "str" and "d" and the like are told apart by their first letter; "str" takes that of text.
    const isInline = this.#type === LETTER.i;
    const end = this.#expect(isInline ? TYPE_INLINE : TYPE_STR, from);
    if (!isInline) this.#type = LETTER.t;
    return end === STOPPED ? STOPPED : end - 1;
  }

  #readFormula(from: number): number {
    const bytes = this.#bytes;
    let at = from;
    let isShared = false;
    let sharedId = "";
    while (bytes[at] === BYTE.space) {
      const nameAt = at + 1;
      at = this.#findValue(nameAt);
      if (at === STOPPED) return STOPPED;
      const end = this.#findQuote(at);
      if (end === STOPPED) return STOPPED;
      const name = asciiText(bytes, nameAt, at - 2);
      if (name === "t") isShared = asciiText(bytes, at, end) === "shared";
      else if (name === "si") sharedId = asciiText(bytes, at, end);
      at = end + 1;
    }
    this.#sharedId = isShared ? sharedId : undefined;
    if (bytes[at] === BYTE.slash) {
      this.#formula = this.#cells.formulas.addText("");
      return bytes[at + 1] === BYTE.greater ? at + 2 : this.#stopAt(at + 1);
    }
    if (bytes[at] !== BYTE.greater) return this.#stopAt(at);
    if (!this.#text.scan(bytes, at + 1)) return this.#stopAt(this.#text.at);
    at = this.#text.at;
    const end = this.#expect(FORMULA_CLOSE, at);
    if (end === STOPPED) return STOPPED;
    this.#formula = this.#text.store(bytes, this.#cells.formulas);
    return this.#formula === STOPPED ? this.#stopAt(at) : end;
  }

  /** Reads a value from behind its "<v". */
  #readValue(from: number): number {
    const bytes = this.#bytes;
    let at = from;
    if (bytes[at] !== BYTE.greater) {
      if (bytes[at] === BYTE.space) at++;
      if (bytes[at] !== BYTE.slash) return this.#stopAt(at);
      if (this.#type === LETTER.t) return this.#stopAt(at);
      return bytes[at + 1] === BYTE.greater ? at + 2 : this.#stopAt(at + 1);
    }
    at++;
    const isText = this.#type === LETTER.t || this.#type === LETTER.e || this.#type === LETTER.d;
    if (bytes[at] === BYTE.less && this.#type !== LETTER.t) return this.#expect(VALUE_CLOSE, at);
    if (isText) return this.#readText(at, VALUE_CLOSE);
    if (this.#type === LETTER.n) at = this.#readNumber(at);
    else if (this.#type === LETTER.s) {
      at = this.#readDigits(at);
      this.#value = VALUE.shared;
    } else at = this.#readBoolean(at);
    return at === STOPPED ? STOPPED : this.#expect(VALUE_CLOSE, at);
  }

  #readInline(from: number): number {
    const bytes = this.#bytes;
    if (this.#type !== LETTER.i) return this.#stopAt(from);
    let at = this.#expect(INLINE_OPEN, from);
    if (at === STOPPED) return STOPPED;
    if (bytes[at] === BYTE.space) at = this.#expect(PRESERVE, at);
    if (at === STOPPED) return STOPPED;
    return bytes[at] === BYTE.greater ? this.#readText(at + 1, INLINE_CLOSE) : this.#stopAt(at);
  }

  #readText(from: number, close: Uint8Array): number {
    if (!this.#text.scan(this.#bytes, from)) return this.#stopAt(this.#text.at);
    const at = this.#text.at;
    const end = this.#expect(close, at);
    if (end === STOPPED) return STOPPED;
    this.#number = this.#text.store(this.#bytes, this.#cells.strings);
    this.#value = VALUE.text;
    return this.#number === STOPPED ? this.#stopAt(at) : end;
  }

  #readBoolean(from: number): number {
    const byte = this.#bytes[from];
    if (this.#type !== LETTER_B || (byte !== BYTE.zero && byte !== BYTE.zero + 1))
      return this.#stopAt(from);
    this.#number = byte - BYTE.zero;
    this.#value = VALUE.number;
    return from + 1;
  }

  /** Decimal text of up to 15 digits without exponent: one exact division gives the nearest double. */
  #readNumber(from: number): number {
    const bytes = this.#bytes;
    const isNegative = bytes[from] === BYTE.minus;
    const start = isNegative ? from + 1 : from;
    let at = start;
    let mantissa = 0;
    let byte = bytes[at];
    for (; byte >= BYTE.zero && byte <= BYTE.nine; byte = bytes[++at])
      mantissa = mantissa * 10 + byte - BYTE.zero;
    let digits = at - start;
    let decimals = 0;
    if (byte === BYTE.point && digits > 0) {
      const pointAt = at;
      byte = bytes[++at];
      for (; byte >= BYTE.zero && byte <= BYTE.nine; byte = bytes[++at])
        mantissa = mantissa * 10 + byte - BYTE.zero;
      decimals = at - pointAt - 1;
      digits += decimals;
    }
    if (byte !== BYTE.less || digits === 0 || digits > EXACT_DIGITS)
      return this.#readLongNumber(from);
    const size = decimals === 0 ? mantissa : mantissa / POWERS[decimals];
    // 0 - 0 is 0: a file's "-0" becomes no negative zero.
    this.#number = isNegative ? 0 - size : size;
    this.#value = VALUE.number;
    return at;
  }

  #readLongNumber(from: number): number {
    const bytes = this.#bytes;
    let at = from;
    while (NUMBER_BYTES[bytes[at]] === 1 && at - from < NUMBER_LENGTH_MAX) at++;
    if (bytes[at] !== BYTE.less) return this.#stopAt(at);
    this.#numberText = asciiText(bytes, from, at);
    this.#value = VALUE.longNumber;
    return at;
  }

  #storeCell(): void {
    const cells = this.#cells;
    const format = this.#format;
    cells.openCell(this.#column, this.#row);
    const formula =
      this.#sharedId === undefined
        ? this.#formula
        : cells.sharedFormula(this.#sharedId, this.#formula);
    if (this.#value === VALUE.number)
      cells.put(
        this.#type === LETTER_B ? KIND.boolean : KIND.number,
        this.#number,
        format,
        formula,
      );
    else if (this.#value === VALUE.shared) cells.putShared(this.#number, format, formula);
    else if (this.#value === VALUE.longNumber)
      cells.put(KIND.number, cells.numberOf(this.#numberText), format, formula);
    else if (this.#value === VALUE.none) cells.putNothing(format, formula);
    else if (this.#type === LETTER.e) cells.put(KIND.error, this.#number, format, formula);
    else if (this.#type === LETTER.d) cells.put(KIND.isoDate, this.#number, format, formula);
    else cells.putText(this.#number, format, formula);
  }

  /** Reads one to nine digits. */
  #readDigits(from: number): number {
    const bytes = this.#bytes;
    let at = from;
    let number = 0;
    for (let byte = bytes[at]; byte >= BYTE.zero && byte <= BYTE.nine; byte = bytes[++at])
      number = number * 10 + byte - BYTE.zero;
    if (at === from || at - from > 9) return this.#stopAt(at);
    this.#number = number;
    return at;
  }

  /** Position behind the =" that ends the name of an attribute. */
  #findValue(from: number): number {
    const bytes = this.#bytes;
    let at = from;
    for (let byte = bytes[at]; NAME_BYTES[byte] === 1; byte = bytes[++at]);
    if (at === from || bytes[at] !== BYTE.equals) return this.#stopAt(at);
    return bytes[at + 1] === BYTE.quote ? at + 2 : this.#stopAt(at + 1);
  }

  /** Position of the quote that ends the value of an attribute. */
  #findQuote(from: number): number {
    const bytes = this.#bytes;
    let at = from;
    for (let byte = bytes[at]; VALUE_BYTES[byte] === 1; byte = bytes[++at]);
    return bytes[at] === BYTE.quote ? at : this.#stopAt(at);
  }

  #skipSpace(from: number): number {
    let at = from;
    for (let byte = this.#bytes[at]; byte <= BYTE.space; byte = this.#bytes[++at])
      if (byte !== BYTE.space && byte !== BYTE.lineFeed && byte !== BYTE.tab && byte !== 13) break;
    return at;
  }

  #expect(expected: Uint8Array, from: number): number {
    const bytes = this.#bytes;
    for (let index = 0; index < expected.length; index++)
      if (bytes[from + index] !== expected[index]) return this.#stopAt(from + index);
    return from + expected.length;
  }

  #stopAt(at: number): typeof STOPPED {
    this.#stop = at;
    return STOPPED;
  }
}

const TYPES_OF_ONE_LETTER = [LETTER.n, LETTER.s, LETTER_B, LETTER.e, LETTER.d];

/** Marks the bytes of a set. */
function byteSet(letters: string): Uint8Array {
  const set = new Uint8Array(256);
  for (const byte of asciiBytes(letters)) set[byte] = 1;
  return set;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const NUMBER_BYTES = byteSet("0123456789+-.eE");
const NAME_BYTES = byteSet(`${LETTERS}0123456789:_-.`);
// No entity and no "<": what holds those goes the slow way.
const VALUE_BYTES = byteSet(`${LETTERS}0123456789 :_-.,;!$#()[]{}*+/=?@%|~^'>`);
