import type { DefinedName, SheetState } from "../../core/sheet";
import { refuse } from "../refusals";
import { LIMITS } from "./limits";
import { type Attributes, isTrue, type XmlHandler } from "./xml";

const STATES = new Map<string, SheetState>([
  ["visible", "visible"],
  ["hidden", "hidden"],
  ["veryHidden", "very-hidden"],
]);
const SHEET_NAME_MAX = 31;
const DEFINED_NAME_MAX = 255;

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly state: SheetState;
  readonly relationshipId: string;
}

/** Collects what xl/workbook.xml says. */
export class WorkbookPart implements XmlHandler {
  readonly decisive = new Set(["sheets", "sheet", "definedNames", "definedName", "workbookPr"]);
  readonly sheets: SheetEntry[] = [];
  readonly names: DefinedName[] = [];
  is1904 = false;
  readonly #place: string;
  readonly #seen = new Set<string>();
  #isWorkbook = false;
  #name = "";
  #refersTo = "";

  constructor(place: string) {
    this.#place = place;
  }

  open(path: string, attributes: Attributes): void {
    if (path === "workbook") this.#isWorkbook = true;
    else if (path === "workbook/workbookPr") this.is1904 = isTrue(attributes.get("date1904"));
    else if (path === "workbook/sheets/sheet") this.#openSheet(attributes);
    else if (path === "workbook/definedNames/definedName") this.#openName(attributes);
  }

  text(path: string, text: string): void {
    if (path === "workbook/definedNames/definedName") this.#refersTo += text;
  }

  close(path: string): void {
    if (path === "workbook/definedNames/definedName") this.#closeName();
    if (path !== "workbook") return;
    if (this.sheets.length === 0) refuse("NO_SHEETS", this.#place);
  }

  /** True when the root was a workbook at all. */
  get isWorkbook(): boolean {
    return this.#isWorkbook;
  }

  #openSheet(attributes: Attributes): void {
    if (this.sheets.length >= LIMITS.sheets) refuse("TOO_MANY_SHEETS", this.#place);
    const name = attributes.get("name") ?? "";
    const place = `${this.#place} sheet ${this.sheets.length + 1}`;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    const isLawful = /^[^\u0000-\u001f[\]:*?/\\]+$/.test(name) && !/^'|'$/.test(name);
    if (!isLawful || name.length > SHEET_NAME_MAX) refuse("SHEET_NAME", place);
    if (this.#seen.has(name.toLowerCase())) refuse("DUPLICATE_SHEET", place);
    this.#seen.add(name.toLowerCase());
    const state = STATES.get(attributes.get("state") ?? "visible");
    const relationshipId = attributes.relationshipId;
    if (relationshipId === undefined) refuse("SHEET_REL_MISSING", place);
    if (state === undefined) refuse("BAD_XML", place);
    this.sheets.push({ name, state, relationshipId });
  }

  #openName(attributes: Attributes): void {
    if (this.names.length >= LIMITS.names) refuse("TOO_MANY_NAMES", this.#place);
    this.#name = attributes.get("name") ?? "";
    this.#refersTo = "";
    const key = `name ${attributes.get("localSheetId") ?? ""} ${this.#name.toLowerCase()}`;
    const isLawful = this.#name !== "" && !/[\s\p{Cc}]/u.test(this.#name);
    if (!isLawful || this.#name.length > DEFINED_NAME_MAX || this.#seen.has(key))
      refuse("NAME", `${this.#place} name ${this.names.length + 1}`);
    this.#seen.add(key);
  }

  #closeName(): void {
    if (this.#refersTo === "" || this.#refersTo.length > LIMITS.formulaLength)
      refuse("NAME_REF", `${this.#place} name ${this.names.length + 1}`);
    this.names.push({ name: this.#name, refersTo: this.#refersTo });
  }
}
