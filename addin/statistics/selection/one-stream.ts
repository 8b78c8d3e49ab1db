import { ArgumentError } from "../../core/faults";
import { type RStream, rStream } from "../random/r-stream";

/** One row of random numbers for the shuffle and the draw, begun when the first is needed; `missing` says that a seed is. */
export function oneStream(rSeed: number | undefined, missing: string): () => RStream {
  let stream: RStream | undefined;
  return () => {
    if (rSeed === undefined) throw new ArgumentError(missing);
    stream ??= rStream(rSeed);
    return stream;
  };
}
