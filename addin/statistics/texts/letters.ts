/** The letters of a text: code points, composed (NFC), so that an accent typed apart is none of its own. */
export function letters(text: string): Int32Array {
  return Int32Array.from([...text.normalize("NFC")], (letter) => letter.codePointAt(0) ?? 0);
}
