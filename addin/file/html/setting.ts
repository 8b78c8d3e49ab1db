import type { ContentsEntry } from "../contents-entries";
import type { Room } from "../docx-writer/table-layout";
import type { FigureLinks } from "../figure-links";
import type { PlacedHeading } from "../heading-levels";
import type { PrintOptions } from "../paper";

/** What all blocks of a page share. */
export interface Setting {
  readonly links: FigureLinks;
  /** Room of the block on paper, in twips, by which sizes of letters are chosen. */
  readonly room: Room;
  /** BCP 47, such as en or de. */
  readonly language: string;
  /** What the contents list. */
  readonly entries: readonly ContentsEntry[];
  readonly svgOf: NonNullable<PrintOptions["svgOf"]>;
  /** A heading's level, with none left out, and its id. */
  readonly headings: ReadonlyMap<object, PlacedHeading & { readonly id: string }>;
}
