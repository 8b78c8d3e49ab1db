import { Button } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { ViewHeading } from "../parts/heading";
import { OpenBook } from "../parts/open-book";
import { frameWords } from "../words/frame-words";
import { wordWords as words } from "../words/other-words";

/** In Word: the workbook is chosen here, its reports are made in their own views. */
export function WordView() {
  const { state, say, dispatch, work } = usePane();
  const { summary } = state;
  return (
    <div className="view">
      <ViewHeading>{say(frameWords["view.word"])}</ViewHeading>
      <p className="lead">{say(words.lead)}</p>
      {summary && <p>{summary.file}</p>}
      <div className="actions">
        <OpenBook isPrimary={summary === undefined} />
        {summary &&
          (["cash-report", "auditors-report"] as const).map((view) => (
            <Button key={view} onClick={() => dispatch({ type: "show", view })}>
              {say(frameWords[`view.${view}`])}
            </Button>
          ))}
        {summary && work.host.refreshFigures && (
          <Button
            disabled={state.job !== undefined}
            onClick={() => void work.word.refreshFigures()}
          >
            {say(words.refresh)}
          </Button>
        )}
      </div>
      <p className="muted">{say(frameWords.nothingLeaves)}</p>
    </div>
  );
}
