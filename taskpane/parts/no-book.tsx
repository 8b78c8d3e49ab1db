import { usePane } from "../pane-context";
import { frameWords } from "../words/frame-words";
import { OpenBook } from "./open-book";

/** What a view shows as long as no workbook is open. */
export function NoBook() {
  const { say, work } = usePane();
  const isPage = work.host.readBook === undefined;
  return (
    <div className="no-book">
      <p>{say(frameWords.noBook)}</p>
      <OpenBook />
      {isPage && <p className="muted">{say(frameWords.dropHere)}</p>}
      <p className="muted">{say(frameWords.nothingLeaves)}</p>
    </div>
  );
}
