/** A line around or between paragraphs: its width in eighths of a point, its distance in points. */
export interface Edge {
  readonly color: string;
  readonly size: number;
  readonly space: number;
}

/** Lengths in twips; the height of a line in 240ths of its letters unless it is exact. */
export interface Spacing {
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly lineRule?: "auto" | "exact";
}

/** How a paragraph, or every paragraph of a style, looks. Lengths are in twips. */
export interface ParagraphLook {
  readonly style?: string;
  /** Whether it stays on the page of the next one. */
  readonly keepNext?: boolean;
  /** Whether it is never cut by a page. */
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  /** Number of the list that it is an item of. */
  readonly listNumber?: number;
  readonly border?: Readonly<
    Partial<Record<"top" | "left" | "bottom" | "right" | "between", Edge>>
  >;
  readonly fill?: string;
  /** Where what stands behind a tab ends, with dots before it. */
  readonly dottedTab?: number;
  readonly isRightToLeft?: boolean;
  readonly spacing?: Spacing;
  readonly indent?: { readonly start: number; readonly end?: number };
  readonly alignment?: "start" | "end";
}

const SIDES = ["top", "left", "bottom", "right", "between"] as const;

/** A paragraph of runs that are XML already. */
export function paragraphXml(look: ParagraphLook, content: string): string {
  const properties = paragraphProperties(look);
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

/** What Word says of a paragraph, in the order that its schema asks for. */
export function paragraphProperties(look: ParagraphLook): string {
  const { style, listNumber, border, fill, dottedTab, spacing, indent, alignment } = look;
  return [
    style === undefined ? "" : `<w:pStyle w:val="${style}"/>`,
    look.keepNext === true ? "<w:keepNext/>" : "",
    look.keepLines === true ? "<w:keepLines/>" : "",
    look.pageBreakBefore === true ? "<w:pageBreakBefore/>" : "",
    listNumber === undefined
      ? ""
      : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${listNumber}"/></w:numPr>`,
    border === undefined
      ? ""
      : `<w:pBdr>${SIDES.map((side) => edge(side, border[side])).join("")}</w:pBdr>`,
    fill === undefined ? "" : `<w:shd w:fill="${fill}" w:color="auto" w:val="clear"/>`,
    dottedTab === undefined
      ? ""
      : `<w:tabs><w:tab w:val="right" w:pos="${dottedTab}" w:leader="dot"/></w:tabs>`,
    look.isRightToLeft === true ? "<w:bidi/>" : "",
    spacing === undefined ? "" : spacingXml(spacing),
    indent === undefined ? "" : `<w:ind w:start="${indent.start}"${attribute("end", indent.end)}/>`,
    alignment === undefined ? "" : `<w:jc w:val="${alignment}"/>`,
  ].join("");
}

function spacingXml({ before, after, line, lineRule }: Spacing): string {
  return `<w:spacing${attribute("after", after)}${attribute("before", before)}${attribute("line", line)}${attribute("lineRule", lineRule)}/>`;
}

function edge(side: string, look: Edge | undefined): string {
  if (look === undefined) return "";
  const { color, size, space } = look;
  return `<w:${side} w:val="single" w:color="${color}" w:sz="${size}" w:space="${space}"/>`;
}

const attribute = (name: string, value: number | string | undefined): string =>
  value === undefined ? "" : ` w:${name}="${value}"`;
