/** Four bytes that are compared together. */
const WORD = 4;

/** True where two stretches of bytes are equal; the last four may lie over those before them. */
export function areEqualBytes(
  view: DataView,
  from: number,
  otherFrom: number,
  length: number,
): boolean {
  if (length < WORD) {
    for (let at = 0; at < length; at++)
      if (view.getUint8(from + at) !== view.getUint8(otherFrom + at)) return false;
    return true;
  }
  const last = length - WORD;
  for (let at = 0; at < last; at += WORD)
    if (view.getInt32(from + at, true) !== view.getInt32(otherFrom + at, true)) return false;
  return view.getInt32(from + last, true) === view.getInt32(otherFrom + last, true);
}
