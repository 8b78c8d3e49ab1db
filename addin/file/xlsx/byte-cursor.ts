import { asciiBytes, asciiText, BYTE } from "./bytes";

/** Answered instead of a position: the token is not whole, or not known. */
export const STOPPED = -1;

/** So many digits a double holds exactly, whatever they are. */
const EXACT_DIGITS = 15;
const POWERS = Float64Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);
const NUMBER_LENGTH_MAX = 400;

/** Compares and reads bytes; its methods answer the position behind what they read. */
export class ByteCursor {
  protected bytes: Uint8Array = new Uint8Array(0);
  /** Where reading stopped: behind the known bytes, or at a byte that is not known. */
  protected stop = 0;
  /** The number that was read last. */
  protected number = 0;
  /** Text of a number that was too long for the short way; "" when it was not. */
  protected numberText = "";

  /** Decimal text of up to 15 digits without exponent: one exact division gives the nearest double. */
  protected readNumber(from: number): number {
    const bytes = this.bytes;
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
      return this.readLongNumber(from);
    const size = decimals === 0 ? mantissa : mantissa / POWERS[decimals];
    // 0 - 0 is 0: a file's "-0" becomes no negative zero.
    this.number = isNegative ? 0 - size : size;
    this.numberText = "";
    return at;
  }

  protected readLongNumber(from: number): number {
    const bytes = this.bytes;
    let at = from;
    while (NUMBER_BYTES[bytes[at]] === 1 && at - from < NUMBER_LENGTH_MAX) at++;
    if (bytes[at] !== BYTE.less) return this.stopAt(at);
    this.numberText = asciiText(bytes, from, at);
    return at;
  }

  /** Reads one to nine digits. */
  protected readDigits(from: number): number {
    const bytes = this.bytes;
    let at = from;
    let number = 0;
    for (let byte = bytes[at]; byte >= BYTE.zero && byte <= BYTE.nine; byte = bytes[++at])
      number = number * 10 + byte - BYTE.zero;
    if (at === from || at - from > 9) return this.stopAt(at);
    this.number = number;
    return at;
  }

  /** Position behind the =" that ends the name of an attribute. */
  protected findValue(from: number): number {
    const bytes = this.bytes;
    let at = from;
    for (let byte = bytes[at]; NAME_BYTES[byte] === 1; byte = bytes[++at]);
    if (at === from || bytes[at] !== BYTE.equals) return this.stopAt(at);
    return bytes[at + 1] === BYTE.quote ? at + 2 : this.stopAt(at + 1);
  }

  /** Position of the quote that ends the value of an attribute. */
  protected findQuote(from: number): number {
    const bytes = this.bytes;
    let at = from;
    for (let byte = bytes[at]; VALUE_BYTES[byte] === 1; byte = bytes[++at]);
    return bytes[at] === BYTE.quote ? at : this.stopAt(at);
  }

  /** True at a space that an attribute follows; some programs write a space before "/>". */
  protected isBeforeAttribute(at: number): boolean {
    const next = this.bytes[at + 1];
    return this.bytes[at] === BYTE.space && next !== BYTE.slash && next !== BYTE.greater;
  }

  protected skipSpace(from: number): number {
    let at = from;
    for (let byte = this.bytes[at]; byte <= BYTE.space; byte = this.bytes[++at])
      if (byte !== BYTE.space && byte !== BYTE.lineFeed && byte !== BYTE.tab && byte !== 13) break;
    return at;
  }

  protected expect(expected: Uint8Array, from: number): number {
    const bytes = this.bytes;
    for (let index = 0; index < expected.length; index++)
      if (bytes[from + index] !== expected[index]) return this.stopAt(from + index);
    return from + expected.length;
  }

  protected stopAt(at: number): typeof STOPPED {
    this.stop = at;
    return STOPPED;
  }
}

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
