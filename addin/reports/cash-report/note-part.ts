import type { Block, Inline } from "../../core/document";

/** A paragraph of a note, or a block such as a table. */
export type NotePart = readonly Inline[] | Block;
