import { refuse } from "../refusals";
import type { Archive } from "./archive";
import { NotPlain } from "./byte-window";
import { readFramed } from "./framed-part";
import { LIMITS } from "./limits";
import { SharedIndices } from "./shared-indices";
import { SharedStringBytes } from "./shared-string-bytes";
import type { TextStore } from "./text-store";
import { type Attributes, readXml, type XmlHandler, XmlReader } from "./xml";

const TEXTS = new Set(["sst/si/t", "sst/si/r/t"]);

/** Reads the shared strings: by bytes where they are plain, else by the slow path. */
export function readSharedStrings(archive: Archive, part: string, store: TextStore): Int32Array {
  try {
    return readPlain(archive, part, store);
  } catch (fault) {
    if (!(fault instanceof NotPlain)) throw fault;
  }
  const handler = new SharedStringsPart(part, store);
  readXml(part, archive.pieces(part, LIMITS.slowPartBytes), handler);
  return handler.indices.all;
}

function readPlain(archive: Archive, part: string, store: TextStore): Int32Array {
  const handler = new SharedStringsPart(part, store);
  const frame = new XmlReader(part, handler);
  const { indices } = handler;
  const loop = new SharedStringBytes({ place: part, store, indices, frame });
  const pieces = archive.pieces(part, LIMITS.stringsBytes);
  readFramed({ place: part, pieces, frame, path: "sst", loop });
  return indices.all;
}

class SharedStringsPart implements XmlHandler {
  readonly decisive = new Set(["si", "t", "r"]);
  readonly indices: SharedIndices;
  readonly #place: string;
  readonly #store: TextStore;
  #text = "";

  constructor(place: string, store: TextStore) {
    this.indices = new SharedIndices(place);
    this.#place = place;
    this.#store = store;
  }

  open(path: string, _attributes: Attributes): void {
    if (!path.startsWith("sst")) refuse("WRONG_CONTENT_TYPE", this.#place);
    if (path === "sst/si") this.#text = "";
  }

  text(path: string, text: string): void {
    if (TEXTS.has(path)) this.#text += text;
  }

  close(path: string): void {
    if (path === "sst/si") this.indices.add(this.#store.addText(this.#text));
  }
}
