import { refuse } from "../refusals";
import { LIMITS } from "./limits";
import { type DirectoryPlace, readUint64 } from "./zip-end";

const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const FLAG_ENCRYPTED = 0x2041;
const FLAG_PATCH = 0x20;
const SATURATED = 0xffff_ffff;

/** One part as the central directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

/** Reads the central directory; every entry is checked before any part is opened. */
export function readDirectory(bytes: Uint8Array, place: DirectoryPlace, fileName: string) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let total = 0;
  let at = place.from;
  for (let index = 0; index < place.count; index++) {
    if (at + ENTRY_SIZE > place.to || view.getUint32(at, true) !== ENTRY)
      refuse("ZIP_DIRECTORY", fileName);
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const next = at + ENTRY_SIZE + lengths[0] + lengths[1] + lengths[2];
    if (next > place.to) refuse("ZIP_DIRECTORY", fileName);
    const entry = readEntry(bytes, at, fileName);
    const key = entry.name.toLowerCase();
    if (seen.has(key)) refuse("DUPLICATE_PART", entry.name);
    seen.add(key);
    total += entry.size;
    entries.push(entry);
    at = next;
  }
  if (at !== place.to) refuse("ZIP_DIRECTORY", fileName);
  if (total > LIMITS.archiveBytes) refuse("ZIP_BOMB", fileName);
  return entries;
}

function readEntry(bytes: Uint8Array, at: number, fileName: string): ZipEntry {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const nameLength = view.getUint16(at + 28, true);
  const nameBytes = bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength);
  const name = partName(nameBytes, fileName);
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  if (flags & FLAG_ENCRYPTED) refuse("ENCRYPTED_ZIP", name);
  if ((method !== 0 && method !== 8) || flags & FLAG_PATCH) refuse("ZIP_METHOD", name);
  if (view.getUint16(at + 34, true) !== 0) refuse("ZIP_LAYOUT", name);
  const sizes = wideSizes(view, at, nameLength);
  if (sizes === undefined) refuse("ZIP_DIRECTORY", name);
  const { size, packedSize, offset } = sizes;
  if (method === 0 && size !== packedSize) refuse("SIZE_LIE", name);
  if (name.endsWith("/") && size !== 0) refuse("PART_NAME", name);
  return { name, nameBytes, flags, method, crc: view.getUint32(at + 16, true), ...sizes, offset };
}

/** Sizes and offset, from the Zip64 field where the short ones are saturated. */
function wideSizes(view: DataView, at: number, nameLength: number) {
  const short = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  let wideAt = at + ENTRY_SIZE + nameLength;
  const extraEnd = wideAt + view.getUint16(at + 30, true);
  while (wideAt + 4 <= extraEnd && view.getUint16(wideAt, true) !== 1)
    wideAt += 4 + view.getUint16(wideAt + 2, true);
  wideAt += 4;
  const isWide = wideAt <= extraEnd;
  const [size, packedSize, offset] = short.map((value) => {
    if (value !== SATURATED || !isWide) return value;
    wideAt += 8;
    return wideAt <= extraEnd ? readUint64(view, wideAt - 8) : Number.NaN;
  });
  if (Number.isNaN(size + packedSize + offset)) return undefined;
  return { size, packedSize, offset };
}

/** A part's name: a relative path without tricks. */
function partName(nameBytes: Uint8Array, fileName: string): string {
  let name = "";
  try {
    name = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(nameBytes);
  } catch {
    refuse("PART_NAME", fileName);
  }
  const segments = name.replace(/\/$/, "").split("/");
  const isBad = segments.some(
    (segment) => segment === "" || /^\.+$/.test(segment) || segment === "__proto__",
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (isBad || name.length > 255 || /[\u0000-\u001f\u007f\\:*?"<>|]/.test(name))
    refuse("PART_NAME", fileName);
  return name;
}
