import { Inflate as Inflater } from "fflate";

/** Inflates a raw deflate stream piece by piece; throws when the stream is damaged. */
export type Inflate = (packed: Uint8Array) => Iterable<Uint8Array>;

// Deflate packs at most some 1,030 to 1: no slice unpacks to more than 17 MiB.
const SLICE = 16_384;

/** The way to inflate without a host. */
export function* inflatePure(packed: Uint8Array): Generator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const inflater = new Inflater((piece) => pieces.push(piece));
  for (let at = 0; at < packed.length || at === 0; at += SLICE) {
    inflater.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    yield* pieces.splice(0);
  }
}
