import { refuse } from "../refusals";
import type { ZipEntry } from "./zip-directory";

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const DESCRIPTOR = 0x08074b50;
const FLAG_DESCRIPTOR = 8;
/** Encryption, descriptor, patch; packing levels and the like change nothing. */
const FLAGS_THAT_MATTER = 0x2069;
const SATURATED = 0xffff_ffff;

/** A part with the place of its packed bytes. */
export interface ZipMember extends ZipEntry {
  readonly from: number;
}

/**
 * Compares each part's own header with the directory. Parts must follow each other from the first
 * byte to the directory without gap or overlap: what lies between could be read by another program.
 */
export function placeMembers(
  view: DataView,
  entries: readonly ZipEntry[],
  directoryFrom: number,
): ZipMember[] {
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  let end = 0;
  return inOrder.map((entry, index) => {
    if (entry.offset < end) refuse("OVERLAPPING_PARTS", entry.name);
    if (entry.offset > end) refuse("ZIP_LAYOUT", entry.name);
    const next = inOrder[index + 1]?.offset ?? directoryFrom;
    const from = dataStart(view, entry, directoryFrom);
    end = from + entry.packedSize;
    if (end > directoryFrom || end > next) refuse("OVERLAPPING_PARTS", entry.name);
    if (end < next && entry.flags & FLAG_DESCRIPTOR && isDescriptor(view, entry, end, next))
      end = next;
    if (end !== next) refuse("ZIP_LAYOUT", entry.name);
    return { ...entry, from };
  });
}

function dataStart(view: DataView, entry: ZipEntry, directoryFrom: number): number {
  const at = entry.offset;
  if (at + LOCAL_SIZE > directoryFrom || view.getUint32(at, true) !== LOCAL)
    refuse("ZIP_LOCAL", entry.name);
  const nameLength = view.getUint16(at + 26, true);
  const from = at + LOCAL_SIZE + nameLength + view.getUint16(at + 28, true);
  if (from > directoryFrom) refuse("ZIP_LOCAL", entry.name);
  const isSameName =
    nameLength === entry.nameBytes.length &&
    entry.nameBytes.every((byte, index) => view.getUint8(at + LOCAL_SIZE + index) === byte);
  if (!isSameName) refuse("LOCAL_NAME_DIFFERS", entry.name);
  const otherFlags = (view.getUint16(at + 6, true) ^ entry.flags) & FLAGS_THAT_MATTER;
  if (otherFlags !== 0 || view.getUint16(at + 8, true) !== entry.method)
    refuse("ZIP_LOCAL", entry.name);
  const stated = [14, 18, 22].map((field) => view.getUint32(at + field, true));
  const known = [entry.crc, entry.packedSize, entry.size];
  const isLater = (entry.flags & FLAG_DESCRIPTOR) !== 0;
  const agrees = stated.every(
    (value, index) =>
      value === known[index] ||
      (isLater && value === 0) ||
      // Sizes may stand in a Zip64 field; the directory's are the ones used and verified.
      (index > 0 && value === SATURATED),
  );
  if (!agrees) refuse("ZIP_LOCAL", entry.name);
  return from;
}

/** True when exactly a data descriptor fills the room between a part and the next. */
function isDescriptor(view: DataView, entry: ZipEntry, from: number, to: number): boolean {
  const length = to - from;
  const hasSignature = length === 16 || length === 24;
  if (!hasSignature && length !== 12 && length !== 20) return false;
  if (hasSignature && view.getUint32(from, true) !== DESCRIPTOR) return false;
  const at = hasSignature ? from + 4 : from;
  const isWide = length >= 20;
  const sizeAt = isWide ? at + 12 : at + 8;
  return (
    view.getUint32(at, true) === entry.crc &&
    view.getUint32(at + 4, true) === entry.packedSize &&
    view.getUint32(sizeAt, true) === entry.size &&
    (!isWide || (view.getUint32(at + 8, true) === 0 && view.getUint32(at + 16, true) === 0))
  );
}
