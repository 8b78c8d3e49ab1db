/**
 * What a text may need a second look for, as bits. "odd": a letter beyond those of the Latin alphabets of Europe, or one
 * that cannot be seen; "edge": a space at its beginning or end; "sign": it begins with a sign of formulas; "underline": it
 * has one, with which an escape may begin (told of bytes only).
 */
export const MARK = { odd: 1, edge: 2, sign: 4, underline: 8 } as const;

/** Marks of a list of texts. */
export interface TextMarks {
  /** By index; may be longer than the list. */
  readonly ofText: Uint8Array;
  /** All marks that any of them has. */
  readonly joined: number;
}

const UNDERSCORE = 0x5f;
const ESCAPE = 0x78;
const SPACE = 0x20;
const DELETE = 0x7f;
const [EQUALS, PLUS, MINUS, AT] = [0x3d, 0x2b, 0x2d, 0x40];

/** From U+00C0 up to here all letters are Latin, and two signs of arithmetic; as UTF-8 their bytes begin with C3 to C9. */
const LATIN_FIRST = 0xc0;
const LATIN_END = 0x280;
const LEAD_FIRST = 0xc3;
const LEAD_LAST = 0xc9;
/** Bytes from here on begin a letter; those before, from 80 on, go on with one. */
const LEADS = 0xc0;

/** What a byte of a UTF-8 text tells of it; those of a whole text are joined by "or". */
const BYTE_MARKS = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === UNDERSCORE) return MARK.underline;
  if (byte < SPACE || byte === DELETE) return MARK.odd;
  return byte >= LEADS && (byte < LEAD_FIRST || byte > LEAD_LAST) ? MARK.odd : 0;
});

/** Marks of a text of UTF-8 bytes; Excel's escapes such as _x000D_ count as odd. */
export function marksOfBytes(bytes: Uint8Array): number {
  if (bytes.length === 0) return 0;
  let joined = 0;
  for (let at = 0; at < bytes.length; at++) joined |= BYTE_MARKS[bytes[at]];
  const marks = joined | endMarks(bytes[0], bytes[bytes.length - 1]);
  return (joined & MARK.underline) !== 0 && hasEscape(bytes) ? marks | MARK.odd : marks;
}

/** Marks of one text. */
function marksOfText(text: string): number {
  if (text.length === 0) return 0;
  const marks = endMarks(text.charCodeAt(0), text.charCodeAt(text.length - 1));
  for (let at = 0; at < text.length; at++)
    if (!isPlain(text.charCodeAt(at))) return marks | MARK.odd;
  return marks;
}

function isPlain(unit: number): boolean {
  return (unit >= SPACE && unit < DELETE) || (unit >= LATIN_FIRST && unit < LATIN_END);
}

function endMarks(first: number, last: number): number {
  const isEdge = first === SPACE || last === SPACE;
  const isSign = first === EQUALS || first === PLUS || first === MINUS || first === AT;
  return (isEdge ? MARK.edge : 0) | (isSign ? MARK.sign : 0);
}

function hasEscape(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(UNDERSCORE); at >= 0; at = bytes.indexOf(UNDERSCORE, at + 1))
    if (bytes[at + 1] === ESCAPE) return true;
  return false;
}

/** Marks of a list of texts, each of which is looked at. */
export function marksOfTexts(count: number, textAt: (index: number) => string): TextMarks {
  const ofText = new Uint8Array(count);
  let joined = 0;
  for (let index = 0; index < count; index++) {
    ofText[index] = marksOfText(textAt(index));
    joined |= ofText[index];
  }
  return { ofText, joined };
}
