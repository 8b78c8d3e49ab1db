import { refuse } from "../refusals";
import { crc32 as crc32Pure } from "./crc32";
import { type Inflate, inflatePure } from "./inflate";
import { LIMITS } from "./limits";
import { readDirectory } from "./zip-directory";
import { findDirectory } from "./zip-end";
import { placeMembers, type ZipMember } from "./zip-local";

/** Faster ways of a host to unpack; the pure ones are used otherwise. */
export interface Unpacking {
  readonly inflate?: Inflate;
  /** CRC-32 of the bytes, continued from that of the bytes before. */
  readonly crc32?: (bytes: Uint8Array, before: number) => number;
}

/** The parts of a file, all guarded before the first is opened. */
export class Archive {
  readonly #bytes: Uint8Array;
  readonly #members = new Map<string, ZipMember>();
  readonly #unpacking: Unpacking;

  constructor(bytes: Uint8Array, fileName: string, unpacking: Unpacking) {
    this.#bytes = bytes;
    this.#unpacking = unpacking;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const place = findDirectory(view, fileName);
    const entries = readDirectory(bytes, place, fileName);
    for (const member of placeMembers(view, entries, place.from))
      if (!member.name.endsWith("/")) this.#members.set(member.name.toLowerCase(), member);
  }

  /** Names of the parts as the file writes them. */
  get names(): string[] {
    return [...this.#members.values()].map((member) => member.name);
  }

  /** True when there is such a part; case does not matter, as in every part name. */
  has(name: string): boolean {
    return this.#members.has(name.toLowerCase());
  }

  /** Size of a part as declared; it is verified when the part is read. */
  size(name: string): number {
    return this.#members.get(name.toLowerCase())?.size ?? 0;
  }

  /** The bytes of a part, piece by piece; size and CRC are verified at the end. */
  *pieces(name: string, sizeMax: number): Generator<Uint8Array> {
    const member = this.#members.get(name.toLowerCase());
    if (member === undefined) throw new Error(`No part ${name}: ask has() first`);
    if (member.size > sizeMax) refuse("PART_TOO_BIG", name);
    const isBomb = member.size > member.packedSize * LIMITS.packingRatio;
    if (isBomb && member.size > LIMITS.packingRatioFreeBytes) refuse("ZIP_BOMB", name);
    const crc32 = this.#unpacking.crc32 ?? crc32Pure;
    let size = 0;
    let crc = 0;
    for (const piece of this.#unpack(member)) {
      size += piece.length;
      if (size > member.size) refuse("SIZE_LIE", name);
      crc = crc32(piece, crc);
      yield piece;
    }
    if (size !== member.size) refuse("SIZE_LIE", name);
    if (crc !== member.crc) refuse("BAD_CRC", name);
  }

  *#unpack(member: ZipMember): Generator<Uint8Array> {
    const packed = this.#bytes.subarray(member.from, member.from + member.packedSize);
    if (member.method === 0) return yield packed;
    const inflate = this.#unpacking.inflate ?? inflatePure;
    try {
      yield* inflate(packed);
    } catch {
      refuse("INFLATE", member.name);
    }
  }
}
