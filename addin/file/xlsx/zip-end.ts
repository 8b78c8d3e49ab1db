import { refuse } from "../refusals";
import { LIMITS } from "./limits";

const END = 0x06054b50;
const END_SIZE = 22;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_64_SIZE = 20;
const END_64 = 0x06064b50;
const END_64_SIZE = 56;

/** Where the central directory lies. */
export interface DirectoryPlace {
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** A 64-bit size; beyond 2^53 it is refused by every bound anyway. */
export function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}

/** Finds the central directory; nothing may follow its end record, not even a comment. */
export function findDirectory(view: DataView, fileName: string): DirectoryPlace {
  const at = view.byteLength - END_SIZE;
  if (at < 0) refuse("TRUNCATED", fileName);
  if (view.getUint32(at, true) !== END || view.getUint16(at + 20, true) !== 0)
    refuse(hasEndRecord(view) ? "TRAILING_DATA" : "TRUNCATED", fileName);
  if (view.getUint32(at + 4, true) !== 0) refuse("ZIP_LAYOUT", fileName);
  if (view.getUint16(at + 8, true) !== view.getUint16(at + 10, true))
    refuse("ZIP_DIRECTORY", fileName);
  const place = directory64(view, at, fileName) ?? directory32(view, at);
  if (place.count === 0) refuse("EMPTY_ZIP", fileName);
  if (place.count > LIMITS.parts) refuse("TOO_MANY_PARTS", fileName);
  if (place.to !== place.end) refuse("ZIP_LAYOUT", fileName);
  return place;
}

function directory32(view: DataView, at: number) {
  const from = view.getUint32(at + 16, true);
  return {
    count: view.getUint16(at + 10, true),
    from,
    to: from + view.getUint32(at + 12, true),
    end: at,
  };
}

/** The directory of a file written as Zip64, whose short record must agree or be saturated. */
function directory64(view: DataView, endAt: number, fileName: string) {
  const locatorAt = endAt - LOCATOR_64_SIZE;
  if (locatorAt < 0 || view.getUint32(locatorAt, true) !== LOCATOR_64) return undefined;
  const at = readUint64(view, locatorAt + 8);
  if (at + END_64_SIZE !== locatorAt || view.getUint32(at, true) !== END_64)
    refuse("ZIP_LAYOUT", fileName);
  const count = readUint64(view, at + 32);
  const size = readUint64(view, at + 40);
  const from = readUint64(view, at + 48);
  const short = directory32(view, endAt);
  const agrees =
    (short.count === count || short.count === 0xffff) &&
    (short.from === from || short.from === 0xffff_ffff);
  if (!agrees) refuse("ZIP_DIRECTORY", fileName);
  return { count, from, to: from + size, end: at };
}

function hasEndRecord(view: DataView): boolean {
  for (let at = view.byteLength - END_SIZE; at >= 0; at--)
    if (view.getUint8(at) === 0x50 && view.getUint32(at, true) === END) return true;
  return false;
}
