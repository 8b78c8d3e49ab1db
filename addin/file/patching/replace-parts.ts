import { deflateSync } from "fflate";
import { crc32 } from "../xlsx/crc32";
import { readDirectory } from "../xlsx/zip-directory";
import { findDirectory } from "../xlsx/zip-end";
import { placeMembers } from "../xlsx/zip-local";

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const ENTRY_SIZE = 46;
const END = 0x06054b50;
const END_SIZE = 22;
const VERSION = 20;
const DEFLATED = 8;
/** Names in UTF-8: the one flag that a part written anew keeps. */
const FLAG_UTF8 = 0x800;
const WIDE_FIELD = 1;
const SHORT_MAX = 0xffff;

/** What becomes of a part: its new bytes, or null when it is left out. Parts that are not named stay byte for byte. */
export type PartChanges = ReadonlyMap<string, Uint8Array | null>;

/** An archive with some of its parts changed; all others are copied as they are packed, in their order. */
export function replaceParts(
  bytes: Uint8Array,
  changes: PartChanges,
  fileName: string,
): Uint8Array {
  const view = viewOf(bytes);
  const place = findDirectory(view, fileName);
  const entries = readDirectory(bytes, place, fileName);
  const members = placeMembers(view, entries, place.from);
  const change = (name: string) => byName(changes, name);
  const chunks: Uint8Array[] = [];
  const moved = new Map<string, Written>();
  let at = 0;
  members.forEach((member, index) => {
    const after = change(member.name);
    if (after === null) return;
    const end = members[index + 1]?.offset ?? place.from;
    const written =
      after === undefined
        ? { chunks: [bytes.subarray(member.offset, end)] }
        : packed(bytes.subarray(member.offset, member.from), after);
    moved.set(member.name, { offset: at, ...("facts" in written ? { facts: written.facts } : {}) });
    for (const chunk of written.chunks) {
      chunks.push(chunk);
      at += chunk.length;
    }
  });
  const directory = directoryOf(bytes, { from: place.from, entries: entries.length }, moved);
  return joined([...chunks, ...directory, endRecord(directory, at)]);
}

interface Facts {
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly flags: number;
}

interface Written {
  readonly offset: number;
  /** Set for a part written anew. */
  readonly facts?: Facts;
}

/** A part's new header, with the name and the time of the old one, and its packed bytes. */
function packed(header: Uint8Array, content: Uint8Array): { chunks: Uint8Array[]; facts: Facts } {
  const data = deflateSync(content);
  const old = viewOf(header);
  const flags = old.getUint16(6, true) & FLAG_UTF8;
  const facts = { crc: crc32(content), packedSize: data.length, size: content.length, flags };
  const nameLength = old.getUint16(26, true);
  const made = header.slice(0, LOCAL_SIZE + nameLength);
  const view = viewOf(made);
  view.setUint32(0, LOCAL, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, flags, true);
  view.setUint16(8, DEFLATED, true);
  view.setUint32(14, facts.crc, true);
  view.setUint32(18, facts.packedSize, true);
  view.setUint32(22, facts.size, true);
  view.setUint16(28, 0, true);
  return { chunks: [made, data], facts };
}

/** The entries of the directory in their order, with their new offsets and, where a part is new, its sizes. */
function directoryOf(
  bytes: Uint8Array,
  { from, entries }: { from: number; entries: number },
  moved: ReadonlyMap<string, Written>,
): Uint8Array[] {
  const view = viewOf(bytes);
  const made: Uint8Array[] = [];
  let at = from;
  for (let index = 0; index < entries; index++) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      view.getUint16(at + field, true),
    );
    const end = at + ENTRY_SIZE + nameLength + extraLength + commentLength;
    const entry = bytes.subarray(at, end);
    at = end;
    const name = new TextDecoder().decode(entry.subarray(ENTRY_SIZE, ENTRY_SIZE + nameLength));
    const written = moved.get(name);
    if (written !== undefined)
      made.push(directoryEntry(entry, { nameLength, extraLength }, written));
  }
  return made;
}

/** An entry of the directory without a Zip64 field: nothing that is read here is that large. */
function directoryEntry(
  entry: Uint8Array,
  { nameLength, extraLength }: { nameLength: number; extraLength: number },
  { offset, facts }: Written,
): Uint8Array {
  const nameEnd = ENTRY_SIZE + nameLength;
  const extra = entry.subarray(nameEnd, nameEnd + extraLength);
  const isKept = facts === undefined && !hasWideField(extra);
  const made = joined([
    entry.subarray(0, nameEnd),
    isKept ? extra : new Uint8Array(0),
    entry.subarray(nameEnd + extraLength),
  ]);
  const view = viewOf(made);
  if (!isKept) view.setUint16(30, 0, true);
  view.setUint32(42, offset, true);
  const sizes = facts ?? wideSizes(extra, viewOf(entry));
  view.setUint32(20, sizes.packedSize, true);
  view.setUint32(24, sizes.size, true);
  if (facts === undefined) return made;
  view.setUint16(6, VERSION, true);
  view.setUint16(8, facts.flags, true);
  view.setUint16(10, DEFLATED, true);
  view.setUint32(16, facts.crc, true);
  return made;
}

/** Sizes of an entry, from its Zip64 field where the short ones are saturated. */
function wideSizes(extra: Uint8Array, entry: DataView): { packedSize: number; size: number } {
  const view = viewOf(extra);
  let at = wideFieldAt(extra);
  const [size, packedSize] = [24, 20].map((field) => {
    const short = entry.getUint32(field, true);
    if (short !== 0xffff_ffff || at < 0) return short;
    at += 8;
    return view.getUint32(at - 4, true);
  });
  return { size, packedSize };
}

const hasWideField = (extra: Uint8Array): boolean => wideFieldAt(extra) >= 0;

/** Place of the Zip64 field, -1 for none. */
function wideFieldAt(extra: Uint8Array): number {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === WIDE_FIELD) return at;
  return -1;
}

function endRecord(directory: readonly Uint8Array[], from: number): Uint8Array {
  if (directory.length >= SHORT_MAX) throw new Error("more parts than any workbook has");
  const view = new DataView(new ArrayBuffer(END_SIZE));
  view.setUint32(0, END, true);
  view.setUint16(8, directory.length, true);
  view.setUint16(10, directory.length, true);
  view.setUint32(
    12,
    directory.reduce((sum, entry) => sum + entry.length, 0),
    true,
  );
  view.setUint32(16, from, true);
  return new Uint8Array(view.buffer);
}

/** Change of a part; the names of parts differ by more than their capitals. */
function byName(changes: PartChanges, name: string): Uint8Array | null | undefined {
  for (const [changed, content] of changes)
    if (changed.toLowerCase() === name.toLowerCase()) return content;
  return undefined;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
