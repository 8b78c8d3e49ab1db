import type { FigureLinks } from "../figure-links";
import type { PlacedHeading } from "../heading-levels";
import type { PrintOptions } from "../paper";

/** What all blocks of a page share. */
export interface Setting {
  readonly links: FigureLinks;
  readonly svgOf: NonNullable<PrintOptions["svgOf"]>;
  /** A heading's level, with none left out, and its id. */
  readonly headings: ReadonlyMap<object, PlacedHeading & { readonly id: string }>;
}
