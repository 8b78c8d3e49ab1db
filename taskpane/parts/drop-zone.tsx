import { useLayoutEffect, useState } from "react";
import { usePane } from "../pane-context";
import { frameWords } from "../words/frame-words";

/** The whole page takes a file that is dropped: as a cash book to map where that is shown, else as a ledger. */
export function DropZone() {
  const { state, say, work } = usePane();
  const [isOver, setOver] = useState(false);
  const isMapping = state.view === "map";
  useLayoutEffect(() => {
    const over = (event: DragEvent) => {
      // Else the browser would leave the page and show the file.
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) void (isMapping ? work.mapping.propose(file) : work.books.openFile(file));
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, [work, isMapping]);
  if (!isOver) return null;
  return <div className="drop-zone">{say(frameWords.dropNow)}</div>;
}
