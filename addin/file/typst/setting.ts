import type { FigureLinks } from "../figure-links";
import type { PlacedHeading } from "../heading-levels";
import type { PrintOptions } from "../paper";

/** What all blocks of a page share. */
export interface Setting {
  readonly isRightToLeft: boolean;
  readonly links: FigureLinks;
  readonly svgOf: NonNullable<PrintOptions["svgOf"]>;
  /** Between the margins, in twips; the height is what headings above leave. */
  readonly room: { readonly width: number; readonly height: number };
  /** The block's own heading, at a level that leaves none out. */
  readonly heading: PlacedHeading | undefined;
  /** Whether the block stays with a table that it introduces. */
  readonly isIntroduction: boolean;
}
