import type { SheetTable } from "../../core/sheet";
import { refuse } from "../refusals";
import { parseRange } from "./ranges";
import type { Attributes, XmlHandler } from "./xml";

/** Collects one Excel table. */
export class TablePart implements XmlHandler {
  readonly decisive = new Set<string>();
  /** Absent for a table without a heading row, which no column can be found in. */
  table: SheetTable | undefined;
  readonly #place: string;

  constructor(place: string) {
    this.#place = place;
  }

  open(path: string, attributes: Attributes): void {
    if (path !== "table") return;
    const name = attributes.get("displayName") ?? attributes.get("name") ?? "";
    const range = parseRange(attributes.get("ref") ?? "");
    const totals = attributes.get("totalsRowCount") ?? "0";
    if (range === undefined || name === "" || !/^[01]$/.test(totals)) refuse("TABLE", this.#place);
    if (attributes.get("headerRowCount") === "0") return;
    this.table = { name, ...range, totalsRows: Number(totals) };
  }
}
