import { codeColumn, defineTable, textColumn } from "./table";

export const changeLog = defineTable({
  name: "ChangeLog",
  order: 320,
  title: "Change log",
  purpose: "Changes made by the task pane. Written by it only.",
  columns: {
    time: textColumn("Time"),
    who: textColumn("Who"),
    table: codeColumn("Table"),
    rowNo: codeColumn("Row no"),
    column: codeColumn("Column"),
    old: textColumn("Old"),
    new: textColumn("New"),
    why: textColumn("Why"),
    undoId: codeColumn("Undo id"),
  },
});
