import { type IContext, Run, type TextRun, XmlAttributeComponent, XmlComponent } from "docx";
import { escapeXml } from "../template/xml";

class TagValue extends XmlAttributeComponent<{ readonly val: string }> {
  override readonly xmlKeys = { val: "w:val" };
}

class Element extends XmlComponent {
  constructor(name: string, ...parts: (XmlComponent | TagValue)[]) {
    super(name);
    this.root.push(...parts);
  }
}

/** A content control of running text around a figure, found again by its tag: stands where a run may stand. */
export class FigureControl extends Run {
  readonly #control: XmlComponent;

  constructor(tag: string, runs: readonly TextRun[]) {
    super({});
    this.#control = new Element(
      "w:sdt",
      new Element("w:sdtPr", new Element("w:tag", new TagValue({ val: tag }))),
      new Element("w:sdtContent", ...runs),
    );
  }

  override prepForXml(context: IContext) {
    return this.#control.prepForXml(context);
  }
}

/** The same as text, for tables, which are written as XML. */
export function figureControlXml(tag: string, runs: string): string {
  return `<w:sdt><w:sdtPr><w:tag w:val="${escapeXml(tag)}"/></w:sdtPr><w:sdtContent>${runs}</w:sdtContent></w:sdt>`;
}
