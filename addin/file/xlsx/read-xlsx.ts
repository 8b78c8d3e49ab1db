import type { Sheet, Workbook } from "../../core/sheet";
import { refuse } from "../refusals";
import { Archive, type Unpacking } from "./archive";
import type { ThemeColours } from "./cell-colours";
import { isZip, refuseOtherArchives, refuseOtherKinds } from "./file-kind";
import { LIMITS } from "./limits";
import { listNotFollowed } from "./not-followed";
import {
  findMainPart,
  type Relationship,
  readContentTypes,
  readRelationships,
  resolveTarget,
} from "./package";
import { PropertiesPart } from "./properties-part";
import { readSheet } from "./read-sheet";
import { readSharedStrings } from "./shared-strings";
import type { SharedParts } from "./sheet-cells";
import { StylesPart } from "./styles-part";
import { TextStore } from "./text-store";
import { ThemePart } from "./theme-part";
import { type SheetEntry, WorkbookPart } from "./workbook-part";
import { readXml, type XmlHandler } from "./xml";

const TYPE_BASE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
const MAIN_TYPES = new Set([
  `${TYPE_BASE}sheet.main+xml`,
  `${TYPE_BASE}template.main+xml`,
  "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  "application/vnd.ms-excel.template.macroEnabled.main+xml",
]);
/** Sheets without cells of a table; they are listed among what is not followed. */
const OTHER_SHEETS = new Set(["chartsheet", "dialogsheet"]);
const MACRO_SHEET = /\/xl(Intl)?Macrosheet$/;

/** How a file is read. */
export interface ReadOptions extends Unpacking {
  /** Shown in refusals. */
  readonly fileName?: string;
}

/** Reads an .xlsx or .xlsm file of a stranger, or refuses it with an InputError. */
export function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): Workbook {
  const fileName = options.fileName ?? "file";
  refuseOtherKinds(bytes, fileName);
  if (!isZip(bytes)) refuse("NOT_A_ZIP", fileName);
  const archive = new Archive(bytes, fileName, options);
  refuseOtherArchives(archive, fileName);
  return new PackageReader(archive).readWorkbook();
}

class PackageReader {
  readonly #archive: Archive;
  readonly #typeOf: (part: string) => string;
  readonly #main: string;
  readonly #links: readonly Relationship[];

  constructor(archive: Archive) {
    this.#archive = archive;
    this.#typeOf = readContentTypes(archive);
    this.#main = findMainPart(archive);
    if (!MAIN_TYPES.has(this.#typeOf(this.#main))) refuse("WRONG_CONTENT_TYPE", this.#main);
    this.#links = readRelationships(archive, this.#main);
  }

  readWorkbook(): Workbook {
    const book = new WorkbookPart(this.#main);
    this.#readSmall(this.#main, book);
    if (!book.isWorkbook) refuse("WRONG_CONTENT_TYPE", this.#main);
    if (book.sheets.length === 0) refuse("NO_SHEETS", this.#main);
    const styles = this.#readStyles();
    const shared = this.#readShared(styles);
    const sheets = this.#readSheets(book.sheets, shared);
    refuseEqualTables(sheets);
    return {
      sheets,
      is1904: book.is1904,
      formats: shared.formats,
      ...(styles === undefined ? {} : { looks: styles.looks }),
      ...this.#readProperties(),
      names: book.names,
      notFollowed: listNotFollowed(this.#archive, this.#main),
    };
  }

  #readShared(styles: StylesPart | undefined): SharedParts {
    const formats = styles?.formats ?? [];
    const texts = this.#onePart("sharedStrings");
    const strings = new TextStore(texts ?? this.#main, "cell-text");
    return {
      strings,
      formats: formats.length === 0 ? ["General"] : formats,
      changedLooks: styles?.changedLooks ?? [],
      sharedStrings:
        texts === undefined ? new Int32Array(0) : readSharedStrings(this.#archive, texts, strings),
    };
  }

  #readStyles(): StylesPart | undefined {
    const part = this.#onePart("styles");
    if (part === undefined) return undefined;
    const styles = new StylesPart(part, this.#readTheme());
    this.#readSmall(part, styles);
    return styles;
  }

  /** Colours of the theme; undefined where the file has none. */
  #readTheme(): ThemeColours | undefined {
    const link = this.#links.find(({ kind, isExternal }) => kind === "theme" && !isExternal);
    const part = link && resolveTarget(this.#main, link);
    if (part === undefined || !this.#archive.has(part)) return undefined;
    const theme = new ThemePart();
    this.#readSmall(part, theme);
    return theme.colours;
  }

  #readSheets(entries: readonly SheetEntry[], shared: SharedParts): Sheet[] {
    const parts = new Set<string>();
    return entries.flatMap((entry) => {
      const place = `${this.#main} ${entry.relationshipId}`;
      const link = this.#links.find(({ id }) => id === entry.relationshipId);
      if (link === undefined || link.isExternal) return refuse("SHEET_REL_MISSING", place);
      const part = resolveTarget(this.#main, link);
      if (parts.has(part.toLowerCase())) refuse("DUPLICATE_SHEET", place);
      parts.add(part.toLowerCase());
      if (OTHER_SHEETS.has(link.kind) || MACRO_SHEET.test(link.kind)) return [];
      if (link.kind !== "worksheet") refuse("SHEET_REL_MISSING", place);
      if (!this.#archive.has(part)) refuse("SHEET_MISSING", part);
      this.#expectType(part, "worksheet");
      return readSheet({ archive: this.#archive, part, entry, shared });
    });
  }

  /** The part of a kind that a workbook has at most once. */
  #onePart(kind: string): string | undefined {
    const links = this.#links.filter((link) => link.kind === kind && !link.isExternal);
    if (links.length > 1) refuse("DUPLICATE_REL", `${this.#main} ${links[1].id}`);
    if (links.length === 0) return undefined;
    const part = resolveTarget(this.#main, links[0]);
    if (!this.#archive.has(part)) return undefined;
    this.#expectType(part, kind);
    return part;
  }

  #expectType(part: string, kind: string): void {
    if (this.#typeOf(part) !== `${TYPE_BASE}${kind}+xml`) refuse("WRONG_CONTENT_TYPE", part);
  }

  /** Names of the properties that tell a person or a house. */
  #readProperties(): Pick<Workbook, "namingProperties"> {
    const links = readRelationships(this.#archive, "").filter(({ isExternal }) => !isExternal);
    const named = links.flatMap((link) => {
      if (!/(?:core|extended)-properties$/.test(link.kind)) return [];
      const part = resolveTarget("", link);
      if (!this.#archive.has(part)) return [];
      const properties = new PropertiesPart();
      this.#readSmall(part, properties);
      return properties.naming;
    });
    return named.length === 0 ? {} : { namingProperties: named };
  }

  #readSmall(part: string, handler: XmlHandler): void {
    readXml(part, this.#archive.pieces(part, LIMITS.smallPartBytes), handler);
  }
}

/** Tables are found by name in the whole workbook: no two may share one. */
function refuseEqualTables(sheets: readonly Sheet[]): void {
  const seen = new Set<string>();
  for (const sheet of sheets)
    for (const { name } of sheet.tables) {
      if (seen.has(name.toLowerCase())) refuse("TABLE", sheet.name);
      seen.add(name.toLowerCase());
    }
}
