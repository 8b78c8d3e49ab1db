import { ByteWindow, NotPlain } from "./byte-window";
import { asciiBytes, BYTE, indexOfBytes } from "./bytes";
import { LIMITS } from "./limits";
import type { XmlReader } from "./xml";

/** A byte loop over the inside of one element. */
export interface ByteLoop {
  /** True once the element's end tag is met, which is left to the frame. */
  readonly isDone: boolean;
  read(bytes: Uint8Array, from: number, end: number): number;
}

/** A part whose great element is read by bytes, and all around it by saxes. */
export interface FramedPart {
  readonly place: string;
  readonly pieces: Iterable<Uint8Array>;
  readonly frame: XmlReader;
  /** Path of the great element. */
  readonly path: string;
  readonly loop: ByteLoop;
}

/** Reads a part in one pass; throws NotPlain when it must be read the slow way instead. */
export function readFramed(part: FramedPart): void {
  const { frame, loop } = part;
  const tag = asciiBytes(`<${part.path.slice(part.path.lastIndexOf("/") + 1)}`);
  const state: { phase: "head" | "inside" | "tail" } = { phase: "head" };
  const readHead = (bytes: Uint8Array, from: number, end: number): number => {
    const known = bytes.subarray(from, end);
    const at = indexOfBytes(known, tag);
    const close = at < 0 ? -1 : known.indexOf(BYTE.greater, at);
    if (close < 0) {
      if (known.length > LIMITS.tokenBytes / 2) throw new NotPlain();
      return from;
    }
    frame.write(known.subarray(0, close + 1));
    const isEmpty = known[close - 1] === BYTE.slash;
    // The tag may have been a word in a comment: the strict parser knows.
    if (!isEmpty && frame.path !== part.path) throw new NotPlain();
    state.phase = isEmpty ? "tail" : "inside";
    return from + close + 1;
  };
  const readTokens = (bytes: Uint8Array, from: number, end: number): number => {
    let at = from;
    if (state.phase === "head") at = readHead(bytes, at, end);
    if (state.phase === "inside") {
      at = loop.read(bytes, at, end);
      if (loop.isDone) state.phase = "tail";
    }
    if (state.phase !== "tail") return at;
    frame.write(bytes.subarray(at, end));
    return end;
  };
  const window = new ByteWindow(part.place);
  for (const piece of part.pieces) window.read(piece, readTokens);
  if (state.phase !== "tail") throw new NotPlain();
  frame.end();
}
