import { InputError } from "../core/faults";
import { catalogue } from "../core/words";

/** Why a stranger's file is not read: one sentence a code, for a treasurer. */
export const REFUSALS = catalogue("refusals", {
  EMPTY_FILE: "The file is empty; ask for it again.",
  FILE_TOO_BIG: "The file is larger than this program opens; send a smaller one, without pictures.",
  NOT_A_ZIP: "This is no Excel workbook; save it in Excel as .xlsx and send it again.",
  HTML_OR_XML:
    "This is a web page or XML text with another ending; open it in Excel and save it as .xlsx.",
  PASSWORD_PROTECTED:
    "The workbook has a password to open; remove it in Excel under File, Info, and save it again.",
  LEGACY_XLS: "This is the old .xls format; open it in Excel and save it as .xlsx.",
  XLSB: "This is a binary workbook (.xlsb); open it in Excel and save it as .xlsx.",
  DOCX: "This is a Word document; send the workbook as .xlsx.",
  ODS: "This is an OpenDocument file; open it in its program and save it as .xlsx.",
  TRUNCATED: "The end of the file is missing; copy or download it again.",
  TRAILING_DATA: "Something follows the end of the workbook; open it in Excel and save it again.",
  ZIP_LAYOUT:
    "There are gaps or foreign data between the parts of the file; save it again in Excel.",
  ZIP_DIRECTORY: "The file's table of contents is damaged; copy or download it again.",
  ZIP_LOCAL: "The file contradicts its own table of contents; copy or download it again.",
  ZIP_METHOD: "The file is packed in a way that Excel does not use; save it again in Excel.",
  ENCRYPTED_ZIP: "Parts of the file are encrypted; send it without a password.",
  EMPTY_ZIP: "The file is an archive without content; ask for it again.",
  TOO_MANY_PARTS: "The file has more parts than a workbook needs; save it again in Excel.",
  PART_NAME: "A part of the file has a name that Excel does not allow; save it again in Excel.",
  DUPLICATE_PART:
    "A part of the file is there twice, so it could be read in two ways; save it again in Excel.",
  LOCAL_NAME_DIFFERS:
    "A part of the file has two names, so it could be read in two ways; save it again in Excel.",
  OVERLAPPING_PARTS: "Parts of the file lie on top of each other; ask for one saved anew in Excel.",
  PART_TOO_BIG: "A part of the workbook is too big; split the workbook or delete unused sheets.",
  ZIP_BOMB: "The file would unpack to an absurd size; ask for one saved anew in Excel.",
  SIZE_LIE: "The file does not have the size that it states; copy or download it again.",
  INFLATE: "The file is damaged and cannot be unpacked; copy or download it again.",
  BAD_CRC: "The file was damaged or changed after it was saved; copy or download it again.",
  BAD_ENCODING: "The text is not in the encoding that it states; save the file again in Excel.",
  BAD_XML: "A part of the workbook is not well formed; save the file again in Excel.",
  DOCTYPE:
    "The file defines entities of its own, which no workbook needs; ask for one saved anew in Excel.",
  ALTERNATE_CONTENT: "The workbook offers two versions of its cells; save it again in Excel.",
  TOO_DEEP: "A part of the file is nested absurdly deep; ask for one saved anew in Excel.",
  TOO_MANY_ATTRS:
    "A part of the file has absurdly many attributes; ask for one saved anew in Excel.",
  NOT_A_WORKBOOK: "This archive is no Excel workbook; send the workbook as .xlsx.",
  NO_MAIN_PART: "The workbook's main part is missing; save the file again in Excel.",
  TWO_MAIN_PARTS:
    "The file holds two workbooks, so it could be read in two ways; save it again in Excel.",
  MAIN_PART_MOVED: "The workbook's main part is not in its usual place; save it again in Excel.",
  WRONG_CONTENT_TYPE: "A part of the file is declared as something else; save it again in Excel.",
  NO_SHEETS: "The workbook has no sheets; ask for it again.",
  TOO_MANY_SHEETS: "The workbook has more sheets than this program opens; delete unused ones.",
  DUPLICATE_SHEET: "Two sheets share a name or their content; rename one in Excel and save again.",
  SHEET_NAME: "A sheet's name is not one that Excel allows; rename the sheet.",
  SHEET_REL_MISSING: "The workbook does not say where a sheet is kept; save it again in Excel.",
  SHEET_MISSING: "A sheet that the workbook lists is not in the file; ask for it again.",
  DUPLICATE_REL:
    "A link inside the file is there twice, so it could be read in two ways; save it again in Excel.",
  TOO_MANY_NAMES: "The workbook has more defined names than this program reads; delete old ones.",
  NAME: "A defined name is not allowed or there twice; mend it in Excel's Name Manager.",
  NAME_REF: "A defined name refers to nothing readable; delete it in Excel's Name Manager.",
  TOO_MANY_STRINGS: "The workbook has more texts than this program reads; split the workbook.",
  STRING_TOO_LONG: "A cell's text is longer than Excel allows (32,767 characters); shorten it.",
  SST_INDEX: "A cell points to a text that is not in the file; save it again in Excel.",
  STYLE_INDEX: "A cell points to a format that is not in the file; save it again in Excel.",
  TOO_MANY_FORMATS: "The workbook has more cell formats than Excel allows; save it again in Excel.",
  TWO_SHEETDATA:
    "A sheet has its cells twice, so it could be read in two ways; save it again in Excel.",
  ROW_NUMBER: "A row number is not one of Excel's; save the file again in Excel.",
  ROW_ORDER:
    "Rows are doubled or out of order, so they could be read in two ways; save it again in Excel.",
  CELL_REF: "A cell's address is not one of Excel's; save the file again in Excel.",
  CELL_ORDER:
    "Cells are doubled or out of order, so they could be read in two ways; save it again in Excel.",
  CELL_ROW_MISMATCH: "A cell stands in another row than it states; save it again in Excel.",
  CELL_TYPE: "A cell's value does not fit the kind that it states; type the value again in Excel.",
  TWO_VALUES: "A cell has two values, so it could be read in two ways; type it again in Excel.",
  NUMBER: "A number is not written as Excel writes numbers; type it again in Excel.",
  SHARED_FORMULA: "A cell shares a formula that is not in the file; type it again in Excel.",
  TOO_MANY_CELLS: "A sheet has more cells than this program reads; split the workbook.",
  TOO_MANY_MERGES: "A sheet has too many merged ranges; unmerge them in Excel.",
  MERGE_REF: "A merged range is not one that Excel allows; unmerge it in Excel and save again.",
  MERGE_TOO_BIG: "A merged range covers most of a sheet; unmerge it in Excel.",
  SQREF: "A rule of the sheet covers a range outside the sheet; delete the rule in Excel.",
  COL_RANGE:
    "A column's settings name columns that Excel does not have; save the file again in Excel.",
  TABLE: "An Excel table's name or range is not allowed or there twice; mend it in Excel.",
  PATCH_ARRAY:
    "The cell belongs to a formula that other cells need; change this one in Excel, by hand.",
  PATCH_ENCODING:
    "The workbook is written in an unusual way, in which no single cell can be changed; save it again in Excel.",
  PATCH_TOTALS:
    "A formula names a cell of the row of totals, which would have to move; add the row in Excel by hand.",
  CSV_BINARY: "This is no text file; export the table again as .csv.",
  CSV_ENCODING: "The text's encoding is not known; save it as CSV UTF-8.",
  CSV_QUOTE: "A quotation mark is not closed or not followed by a separator; export it again.",
  CSV_TOO_BIG: "The table has more rows, columns or text than an Excel sheet; split it.",
});

/** Stable code of a refusal. */
export type RefusalCode = keyof typeof REFUSALS;

/** Whether a code is one of a file that is not read. */
export function isRefusal(code: string): code is RefusalCode {
  return Object.hasOwn(REFUSALS, code);
}

/** Ends the reading with a code, in English: a reader knows no language, its host translates. The place is the file, part, sheet or cell, never a content. */
export function refuse(code: RefusalCode, place: string): never {
  throw new InputError(code, place, REFUSALS[code].english);
}
