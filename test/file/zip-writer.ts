import { crc32, deflateRawSync } from "node:zlib";

/** A part of an archive, and the lies that are told of it. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly isStored?: boolean;
  readonly hasDescriptor?: boolean;
  /** Sizes stand in Zip64 fields. */
  readonly isWide?: boolean;
  readonly lies?: ZipLies;
}

/** What the headers say instead of the truth. */
export interface ZipLies {
  readonly size?: number;
  readonly packedSize?: number;
  readonly crc?: number;
  readonly method?: number;
  readonly flags?: number;
  readonly offset?: number;
  /** In the part's own header only. */
  readonly localName?: string;
  readonly localSize?: number;
  readonly localCrc?: number;
  /** Packed bytes instead of the true ones. */
  readonly packed?: Uint8Array;
  /** Left out of the directory. */
  readonly isUnlisted?: boolean;
}

/** Lies about the archive as a whole. */
export interface ArchiveLies {
  readonly prefix?: Uint8Array;
  readonly suffix?: Uint8Array;
  readonly comment?: string;
  readonly count?: number;
  readonly directoryOffset?: number;
  /** Ends with a Zip64 record, as very large archives do. */
  readonly isWide?: boolean;
}

const SATURATED = 0xffff_ffff;

/** Writes an archive, lies included. */
export function writeZip(parts: readonly ZipPart[], archive: ArchiveLies = {}): Uint8Array {
  const chunks: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let at = 0;
  const add = (bytes: Uint8Array) => {
    chunks.push(bytes);
    at += bytes.length;
  };
  add(archive.prefix ?? new Uint8Array(0));
  for (const part of parts) {
    const offset = at;
    const facts = factsOf(part);
    add(localHeader(part, facts));
    add(facts.packed);
    if (part.hasDescriptor)
      add(fields([4, 0x08074b50], [4, facts.crc], [4, facts.packedSize], [4, facts.size]));
    if (!part.lies?.isUnlisted) entries.push(directoryEntry(part, facts, offset));
  }
  const directoryAt = at;
  for (const entry of entries) add(entry);
  const comment = Buffer.from(archive.comment ?? "");
  const size = at - directoryAt;
  if (archive.isWide) add(wideEnd(entries.length, size, directoryAt));
  const count = archive.isWide ? 0xffff : (archive.count ?? entries.length);
  const offset = archive.isWide ? SATURATED : (archive.directoryOffset ?? directoryAt);
  add(
    fields(
      [4, 0x06054b50],
      [4, 0],
      [2, count],
      [2, count],
      [4, size],
      [4, offset],
      [2, comment.length],
    ),
  );
  add(comment);
  add(archive.suffix ?? new Uint8Array(0));
  return new Uint8Array(Buffer.concat(chunks));
}

function factsOf(part: ZipPart) {
  const content = Buffer.from(part.content);
  const packed = part.lies?.packed ?? (part.isStored ? content : deflateRawSync(content));
  return {
    packed,
    size: part.lies?.size ?? content.length,
    packedSize: part.lies?.packedSize ?? packed.length,
    crc: part.lies?.crc ?? crc32(content),
    method: part.lies?.method ?? (part.isStored ? 0 : 8),
    flags: part.lies?.flags ?? (part.hasDescriptor ? 8 : 0),
  };
}

type Facts = ReturnType<typeof factsOf>;

function localHeader(part: ZipPart, facts: Facts): Uint8Array {
  const name = Buffer.from(part.lies?.localName ?? part.name);
  const isLater = part.hasDescriptor === true;
  const header = fields(
    [4, 0x04034b50],
    [2, 20],
    [2, facts.flags],
    [2, facts.method],
    [4, 0x21_0000],
    [4, isLater ? 0 : (part.lies?.localCrc ?? facts.crc)],
    [4, part.isWide ? SATURATED : isLater ? 0 : facts.packedSize],
    [4, part.isWide ? SATURATED : isLater ? 0 : (part.lies?.localSize ?? facts.size)],
    [2, name.length],
    [2, wideSizes(part, facts).length],
  );
  return Buffer.concat([header, name, wideSizes(part, facts)]);
}

function directoryEntry(part: ZipPart, facts: Facts, offset: number): Uint8Array {
  const name = Buffer.from(part.name);
  const header = fields(
    [4, 0x02014b50],
    [4, 0x14_0014],
    [2, facts.flags],
    [2, facts.method],
    [4, 0x21_0000],
    [4, facts.crc],
    [4, part.isWide ? SATURATED : facts.packedSize],
    [4, part.isWide ? SATURATED : facts.size],
    [2, name.length],
    [4, wideSizes(part, facts).length],
    [4, 0],
    [4, 0],
    [4, part.lies?.offset ?? offset],
  );
  return Buffer.concat([header, name, wideSizes(part, facts)]);
}

/** The Zip64 field with both sizes; nothing for a part without one. */
function wideSizes(part: ZipPart, facts: Facts): Uint8Array {
  if (!part.isWide) return new Uint8Array(0);
  return fields([2, 1], [2, 16], [4, facts.size], [4, 0], [4, facts.packedSize], [4, 0]);
}

/** The Zip64 end record and its locator. */
function wideEnd(count: number, size: number, directoryAt: number): Uint8Array {
  const numbers = [count, count, size, directoryAt].flatMap((value) => [
    [4, value] as const,
    [4, 0] as const,
  ]);
  return Buffer.concat([
    fields([4, 0x06064b50], [4, 44], [4, 0], [4, 0x2d_002d], [4, 0], [4, 0], ...numbers),
    fields([4, 0x07064b50], [4, 0], [4, directoryAt + size], [4, 0], [4, 1]),
  ]);
}

/** Little-endian fields: width in bytes, value. */
function fields(...list: readonly (readonly [number, number])[]): Uint8Array {
  const bytes = Buffer.alloc(list.reduce((length, [width]) => length + width, 0));
  let at = 0;
  for (const [width, value] of list) {
    bytes.writeUIntLE(value, at, width);
    at += width;
  }
  return bytes;
}
