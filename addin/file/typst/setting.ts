import type { Block } from "../../core/document";
import type { Room } from "../docx-writer/table-layout";
import type { FigureLinks } from "../figure-links";
import type { PlacedHeading } from "../heading-levels";
import type { PrintOptions } from "../paper";

/** What all blocks of a page share. */
export interface Setting {
  readonly isRightToLeft: boolean;
  readonly links: FigureLinks;
  readonly svgOf: NonNullable<PrintOptions["svgOf"]>;
  /** BCP 47, such as en or de. */
  readonly language: string;
  /** Between the margins, in twips; the height is what headings above leave. */
  readonly room: Room;
  /** The blocks that the contents list. */
  readonly entries: ReadonlySet<Block>;
  /** The block's own heading, at a level that leaves none out. */
  readonly heading: PlacedHeading | undefined;
  /** Whether the block stays with what it introduces. */
  readonly isIntroduction: boolean;
}
