import { COLUMN_COUNT_MAX } from "../../core/cells";
import { KIND } from "../../core/sheet";
import { ByteCursor, STOPPED } from "./byte-cursor";
import { ByteText } from "./byte-text";
import { NotPlain } from "./byte-window";
import { asciiBytes, asciiText, BYTE } from "./bytes";
import type { ByteLoop } from "./framed-part";
import { isTooLow } from "./seen-sizes";
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

/** What the value of a cell is, once it is read. */
const VALUE = { none: 0, number: 1, shared: 2, text: 3 } as const;
type ValueKind = (typeof VALUE)[keyof typeof VALUE];

/**
 * The byte loop over the inside of <sheetData>. It knows the forms that Excel and other programs
 * write, compares every byte of them, and leaves all else to the slow path by NotPlain. A row tag
 * or a cell takes effect only when its last byte is read, so that it can be read again when it was
 * cut by the end of the known bytes.
 */
export class SheetBytes extends ByteCursor implements ByteLoop {
  /** True once </sheetData> is met. */
  isDone = false;
  readonly #cells: SheetCells;
  readonly #text = new ByteText();
  #isInRow = false;
  // What the helpers have read; they themselves answer the position behind it.
  #column = NONE;
  #row = NONE;
  #format = 0;
  #type = LETTER.n;
  #formula = NONE;
  #sharedId: string | undefined;
  #value: ValueKind = VALUE.none;

  constructor(cells: SheetCells) {
    super();
    this.#cells = cells;
  }

  /** Reads whole rows and cells; answers where the first begins that is not whole. */
  read(bytes: Uint8Array, from: number, end: number): number {
    this.bytes = bytes;
    let at = from;
    while (!this.isDone) {
      const next = this.#readToken(at);
      if (next === STOPPED) {
        if (this.stop < end) throw new NotPlain();
        return at;
      }
      at = next;
    }
    return at;
  }

  #readToken(from: number): number {
    const bytes = this.bytes;
    const at = this.skipSpace(from);
    if (bytes[at] !== BYTE.less) return this.stopAt(at);
    const next = bytes[at + 1];
    if (next === LETTER.c && this.#isInRow) return this.#readCell(at + 2);
    if (next === LETTER.r && !this.#isInRow) return this.#readRow(at);
    if (next !== BYTE.slash) return this.stopAt(at + 1);
    const after = this.expect(this.#isInRow ? ROW_CLOSE : DATA_CLOSE, at);
    if (after === STOPPED) return STOPPED;
    if (this.#isInRow) this.#isInRow = false;
    else this.isDone = true;
    return this.isDone ? at : after;
  }

  #readRow(from: number): number {
    const bytes = this.bytes;
    let at = this.expect(ROW_OPEN, from);
    if (at === STOPPED) return STOPPED;
    let row = NONE;
    let isHidden = false;
    while (this.isBeforeAttribute(at)) {
      const nameAt = at + 1;
      at = this.findValue(nameAt);
      if (at === STOPPED) return STOPPED;
      const end = this.findQuote(at);
      if (end === STOPPED) return STOPPED;
      const nameLength = at - 2 - nameAt;
      if (nameLength === 1 && bytes[nameAt] === LETTER.r) {
        const isNumber = this.readDigits(at) === end && bytes[at] !== BYTE.zero;
        if (row !== NONE || !isNumber) return this.stopAt(at);
        row = this.number;
      } else if (nameLength === 2 || nameLength === 6) {
        const name = asciiText(bytes, nameAt, at - 2);
        const value = asciiText(bytes, at, end);
        if (name === "hidden") isHidden ||= value === "1" || value === "true";
        else if (name === "ht") isHidden ||= isTooLow(Number(value));
      }
      at = end + 1;
    }
    if (bytes[at] === BYTE.space) at++;
    const isEmpty = bytes[at] === BYTE.slash;
    if (isEmpty) at++;
    if (bytes[at] !== BYTE.greater) return this.stopAt(at);
    this.#cells.openRow(row, isHidden);
    this.#isInRow = !isEmpty;
    return at + 1;
  }

  #readCell(from: number): number {
    const bytes = this.bytes;
    let at = this.#readCellAttributes(from);
    if (at === STOPPED) return STOPPED;
    this.#formula = NONE;
    this.#sharedId = undefined;
    this.#value = VALUE.none;
    if (bytes[at] === BYTE.slash) {
      if (bytes[at + 1] !== BYTE.greater) return this.stopAt(at + 1);
      this.#storeCell();
      return at + 2;
    }
    at = this.skipSpace(at + 1);
    if (bytes[at] === BYTE.less && bytes[at + 1] === LETTER.f) {
      at = this.#readFormula(at + 2);
      if (at === STOPPED) return STOPPED;
      at = this.skipSpace(at);
    }
    if (bytes[at] === BYTE.less && bytes[at + 1] === LETTER_V) at = this.#readValue(at + 2);
    else if (bytes[at] === BYTE.less && bytes[at + 1] === LETTER.i) at = this.#readInline(at);
    if (at === STOPPED) return STOPPED;
    at = this.expect(CELL_CLOSE, this.skipSpace(at));
    if (at !== STOPPED) this.#storeCell();
    return at;
  }

  /** Answers the position of the ">" or "/" that ends the tag. */
  #readCellAttributes(from: number): number {
    const bytes = this.bytes;
    let at = from;
    let seen = 0;
    this.#column = NONE;
    this.#row = NONE;
    this.#format = 0;
    this.#type = LETTER.n;
    while (this.isBeforeAttribute(at)) {
      const name = bytes[at + 1];
      if (bytes[at + 2] !== BYTE.equals || bytes[at + 3] !== BYTE.quote) {
        at = this.#skipMetadata(at + 1);
        if (at === STOPPED) return STOPPED;
        continue;
      }
      at += 4;
      const bit = name === LETTER.r ? 1 : name === LETTER.s ? 2 : name === LETTER.t ? 4 : 0;
      if (bit === 0 || seen & bit) return this.stopAt(at);
      seen |= bit;
      if (bit === 1) at = this.#readAddress(at);
      else if (bit === 4) at = this.#readType(at);
      else {
        at = this.readDigits(at);
        this.#format = this.number;
      }
      if (at === STOPPED) return STOPPED;
      if (bytes[at] !== BYTE.quote) return this.stopAt(at);
      at++;
    }
    if (bytes[at] === BYTE.space) at++;
    const isEnd = bytes[at] === BYTE.greater || bytes[at] === BYTE.slash;
    return isEnd ? at : this.stopAt(at);
  }

  /** Skips cm="1", vm="1" and ph="1", which say nothing of the value. */
  #skipMetadata(from: number): number {
    const at = this.findValue(from);
    if (at === STOPPED) return STOPPED;
    const name = asciiText(this.bytes, from, at - 2);
    if (name !== "cm" && name !== "vm" && name !== "ph") return this.stopAt(from);
    const end = this.findQuote(at);
    return end === STOPPED ? STOPPED : end + 1;
  }

  #readAddress(from: number): number {
    const bytes = this.bytes;
    let at = from;
    let column = 0;
    for (let byte = bytes[at]; byte >= BYTE.upperA && byte <= BYTE.upperZ; byte = bytes[++at])
      column = column * 26 + byte - BYTE.upperA + 1;
    const letters = at - from;
    if (letters < 1 || letters > 3 || column > COLUMN_COUNT_MAX || bytes[at] === BYTE.zero)
      return this.stopAt(at);
    const end = this.readDigits(at);
    if (end === STOPPED) return STOPPED;
    this.#column = column - 1;
    this.#row = this.number;
    return end;
  }

  #readType(from: number): number {
    const bytes = this.bytes;
    this.#type = bytes[from];
    // Cut behind its first letter, a type may still be any.
    if (bytes[from + 1] === 0) return this.stopAt(from + 1);
    if (bytes[from + 1] === BYTE.quote) {
      const isKnown = TYPES_OF_ONE_LETTER.includes(this.#type);
      return isKnown ? from + 1 : this.stopAt(from);
    }
    // Types are told apart by their first letter; "str" takes another, since "s" is taken.
    const isInline = this.#type === LETTER.i;
    const end = this.expect(isInline ? TYPE_INLINE : TYPE_STR, from);
    if (!isInline) this.#type = LETTER.t;
    return end === STOPPED ? STOPPED : end - 1;
  }

  #readFormula(from: number): number {
    const bytes = this.bytes;
    let at = from;
    let isShared = false;
    let sharedId = "";
    while (this.isBeforeAttribute(at)) {
      const nameAt = at + 1;
      at = this.findValue(nameAt);
      if (at === STOPPED) return STOPPED;
      const end = this.findQuote(at);
      if (end === STOPPED) return STOPPED;
      const name = asciiText(bytes, nameAt, at - 2);
      if (name === "t") isShared = asciiText(bytes, at, end) === "shared";
      else if (name === "si") sharedId = asciiText(bytes, at, end);
      at = end + 1;
    }
    this.#sharedId = isShared ? sharedId : undefined;
    if (bytes[at] === BYTE.space) at++;
    if (bytes[at] === BYTE.slash) {
      this.#formula = this.#cells.formulas.addText("");
      return bytes[at + 1] === BYTE.greater ? at + 2 : this.stopAt(at + 1);
    }
    if (bytes[at] !== BYTE.greater) return this.stopAt(at);
    if (!this.#text.scan(bytes, at + 1)) return this.stopAt(this.#text.at);
    at = this.#text.at;
    const end = this.expect(FORMULA_CLOSE, at);
    if (end === STOPPED) return STOPPED;
    this.#formula = this.#text.store(bytes, this.#cells.formulas);
    return this.#formula === STOPPED ? this.stopAt(at) : end;
  }

  /** Reads a value from behind its "<v". */
  #readValue(from: number): number {
    const bytes = this.bytes;
    let at = from;
    if (bytes[at] !== BYTE.greater) {
      if (bytes[at] === BYTE.space) at++;
      if (bytes[at] !== BYTE.slash) return this.stopAt(at);
      if (this.#type === LETTER.t) return this.stopAt(at);
      return bytes[at + 1] === BYTE.greater ? at + 2 : this.stopAt(at + 1);
    }
    at++;
    const isText = this.#type === LETTER.t || this.#type === LETTER.e || this.#type === LETTER.d;
    if (bytes[at] === BYTE.less && this.#type !== LETTER.t) return this.expect(VALUE_CLOSE, at);
    if (isText) return this.#readText(at, VALUE_CLOSE);
    if (this.#type === LETTER.n) {
      at = this.readNumber(at);
      this.#value = VALUE.number;
    } else if (this.#type === LETTER.s) {
      at = this.readDigits(at);
      this.#value = VALUE.shared;
    } else at = this.#readBoolean(at);
    return at === STOPPED ? STOPPED : this.expect(VALUE_CLOSE, at);
  }

  #readInline(from: number): number {
    const bytes = this.bytes;
    if (this.#type !== LETTER.i) return this.stopAt(from);
    let at = this.expect(INLINE_OPEN, from);
    if (at === STOPPED) return STOPPED;
    if (bytes[at] === BYTE.space) at = this.expect(PRESERVE, at);
    if (at === STOPPED) return STOPPED;
    return bytes[at] === BYTE.greater ? this.#readText(at + 1, INLINE_CLOSE) : this.stopAt(at);
  }

  #readText(from: number, close: Uint8Array): number {
    if (!this.#text.scan(this.bytes, from)) return this.stopAt(this.#text.at);
    const at = this.#text.at;
    const end = this.expect(close, at);
    if (end === STOPPED) return STOPPED;
    this.number = this.#text.store(this.bytes, this.#cells.strings);
    this.#value = VALUE.text;
    return this.number === STOPPED ? this.stopAt(at) : end;
  }

  #readBoolean(from: number): number {
    const byte = this.bytes[from];
    if (this.#type !== LETTER_B || (byte !== BYTE.zero && byte !== BYTE.zero + 1))
      return this.stopAt(from);
    this.number = byte - BYTE.zero;
    this.#value = VALUE.number;
    return from + 1;
  }

  #storeNumber(formula: number): void {
    const cells = this.#cells;
    const isBoolean = this.#type === LETTER_B;
    const isLong = !isBoolean && this.numberText !== "";
    const number = isLong ? cells.numberOf(this.numberText) : this.number;
    cells.put(isBoolean ? KIND.boolean : KIND.number, number, this.#format, formula);
  }

  #storeCell(): void {
    const cells = this.#cells;
    const format = this.#format;
    cells.openCell(this.#column, this.#row);
    const formula =
      this.#sharedId === undefined
        ? this.#formula
        : cells.sharedFormula(this.#sharedId, this.#formula);
    if (this.#value === VALUE.number) this.#storeNumber(formula);
    else if (this.#value === VALUE.shared) cells.putShared(this.number, format, formula);
    else if (this.#value === VALUE.none) cells.putNothing(format, formula);
    else if (this.#type === LETTER.e) cells.put(KIND.error, this.number, format, formula);
    else if (this.#type === LETTER.d) cells.put(KIND.isoDate, this.number, format, formula);
    else cells.putText(this.number, format, formula);
  }
}

const TYPES_OF_ONE_LETTER = [LETTER.n, LETTER.s, LETTER_B, LETTER.e, LETTER.d];
