import { catalogue } from "./words";

/** What a person does next when Excel or Word refused, by the step that a HostFault names. */
export const hostSteps = catalogue("host.steps", {
  finishCell:
    "A cell is being edited. Press Enter to finish it, or Esc to leave it, and try again. Nothing was changed.",
  unprotect:
    "A sheet or the workbook is protected. Choose Review, Unprotect Sheet or Protect Workbook, and try again. Nothing was changed.",
  readAgain: "The workbook has changed meanwhile. Check it again. Nothing was changed.",
  splitWork:
    "This is more than Excel takes at once. Save the workbook, and open the file instead, in desktop Excel or on the offline page. Nothing was changed.",
  openFile:
    "Excel did not hand over all cells. Save the workbook, and open the file instead. Nothing was changed.",
  tryAgain:
    "Excel could not do this just now. Try again; if it happens again, save the workbook, close it and open it anew. Nothing was changed.",
  showSheet:
    "The sheet is hidden. Right-click any sheet tab, choose Unhide, and try again; a very hidden sheet does not stand in that list.",
  showCell:
    "The cell is selected, but its row or column is hidden or filtered out. Clear the filter, or choose Home, Format, Hide & Unhide.",
  update: "This Excel is too old for this. Update Office, or use Excel on the web.",
  nothingToUndo: "There is no change of this session to take back.",
  lookAtCells:
    "Excel stopped in the middle, and the change could not be taken back. Press Ctrl+Z, or look at the cells and close the workbook without saving.",
  wordProtected:
    "The document is protected or read-only. Choose Review, Restrict Editing, or save a copy, and try again. Nothing was changed.",
  wordTryAgain:
    "Word could not do this just now. Try again; if it happens again, save the document, close it and open it anew. Nothing was changed.",
  wordTooLong:
    "The report is more than this Word takes at once. Save it as a file instead, and open that in Word. Nothing was changed.",
  wordCheckAgain:
    "Word stopped in the middle, so that some figures are the new ones and some the old. Press Ctrl+Z, or refresh the figures again.",
  wordReadAgain:
    "The document has changed meanwhile, or says this more than once. Check it again, or change it by hand. Nothing was changed.",
  wordUpdate: "This Word is too old for this. Update Office, or use Word on the web.",
  wordRemoveReport:
    "Word stopped in the middle, and parts of the report may stand at the end of the document. Press Ctrl+Z, or delete them there, and try again.",
  removeDrafts:
    "Excel stopped in the middle, and hidden drafts of the report were left. They are removed when you make the next report. Your own sheets were not changed.",
});

export type HostStep = keyof typeof hostSteps;
