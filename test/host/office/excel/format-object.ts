import type { Area } from "./area";
import type { SheetModel } from "./book";

/** An object whose named members are kept as looks of an area. */
class Looks {
  [name: string]: unknown;

  constructor(
    readonly sheet: SheetModel,
    readonly area: Area,
    { prefix, names }: { prefix: string; names: readonly string[] },
  ) {
    for (const name of names)
      Object.defineProperty(this, name, {
        get: () => sheet.look(prefix + name, area),
        set: (value: unknown) => sheet.looks.push({ area, name: prefix + name, value }),
      });
  }
}

const OWN = [
  "HorizontalAlignment",
  "VerticalAlignment",
  "WrapText",
  "IndentLevel",
  "ReadingOrder",
  "ColumnWidth",
  "RowHeight",
];
const FONT = ["Bold", "Italic", "Color", "Name", "Size", "Underline"];
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal"];

/** Format of a range: everything that is set is kept, everything else is not known. */
export class FormatObject extends Looks {
  constructor(sheet: SheetModel, area: Area) {
    super(sheet, area, { prefix: "", names: OWN });
  }
  get Font() {
    return new Looks(this.sheet, this.area, { prefix: "Font.", names: FONT });
  }
  get Fill() {
    return new Looks(this.sheet, this.area, { prefix: "Fill.", names: ["Color"] });
  }
  get Borders() {
    const of = (edge: string) =>
      new Looks(this.sheet, this.area, {
        prefix: `${edge}.`,
        names: ["Style", "Weight", "Color"],
      });
    return { GetItem: (edge: string) => (EDGES.includes(edge) ? of(edge) : undefined) };
  }
}
