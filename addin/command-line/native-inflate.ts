import { constants, crc32, createInflateRaw, inflateRawSync } from "node:zlib";
import type { Unpacking } from "../file/xlsx/archive";

const SLICE = 65_536;
const OUTPUT = 262_144;
const WHOLE_MAX = 768 * 1024 * 1024;

/** Node's own inflate and CRC, some four times faster than pure code; for the command line. */
export const NATIVE_UNPACKING: Unpacking = { inflate: inflateNative, crc32 };

/** The inside of node's inflater, which has no public way to inflate piece by piece at once. */
interface Handle {
  onerror: () => void;
  writeSync(
    flush: number,
    input: Uint8Array,
    inputFrom: number,
    inputLength: number,
    output: Uint8Array,
    outputFrom: number,
    outputLength: number,
  ): void;
}

function* inflateNative(packed: Uint8Array): Generator<Uint8Array> {
  const inflater = createInflateRaw();
  const handle: unknown = Reflect.get(inflater, "_handle");
  const state: unknown = Reflect.get(inflater, "_writeState");
  try {
    // Should node's inside change, parts are inflated whole: more memory, the same bytes.
    if (!isHandle(handle) || !(state instanceof Uint32Array))
      yield inflateRawSync(packed, { maxOutputLength: WHOLE_MAX });
    else yield* inflatePieces(packed, handle, state);
  } finally {
    inflater.close();
  }
}

function* inflatePieces(
  packed: Uint8Array,
  handle: Handle,
  state: Uint32Array,
): Generator<Uint8Array> {
  let isDamaged = false;
  handle.onerror = () => {
    isDamaged = true;
  };
  const output = new Uint8Array(OUTPUT);
  for (let at = 0, isFull = false; at < packed.length || isFull; ) {
    const length = Math.min(SLICE, packed.length - at);
    handle.writeSync(constants.Z_SYNC_FLUSH, packed, at, length, output, 0, OUTPUT);
    if (isDamaged) throw new Error("damaged deflate stream");
    const [roomLeft, inputLeft] = state;
    isFull = roomLeft === 0;
    // Neither read nor written: the stream has ended before its bytes have.
    if (inputLeft === length && roomLeft === OUTPUT) break;
    at += length - inputLeft;
    yield output.subarray(0, OUTPUT - roomLeft);
  }
}

function isHandle(value: unknown): value is Handle {
  return typeof value === "object" && value !== null && "writeSync" in value;
}
