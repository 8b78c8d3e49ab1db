import { Button } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { OpenFile } from "../parts/open-file";
import { reportWords as words } from "../words/report-words";

/** The figures of the last report, for the column that compares. */
export function PreviousField() {
  const { state, say, dispatch } = usePane();
  const { previous } = state.forms["cash-report"];
  const choose = async (file: File) => {
    const chosen = { name: file.name, text: await file.text() };
    dispatch({ type: "fill", kind: "cash-report", form: { previous: chosen } });
  };
  const leaveOut = () =>
    dispatch({ type: "fill", kind: "cash-report", form: { previous: undefined } });
  return (
    <fieldset className="fields one">
      <legend>{say(words.previous)}</legend>
      <p className="muted">{say(words.previousHint)}</p>
      {previous ? (
        <Button onClick={leaveOut}>{say(words.removePrevious, { file: previous.name })}</Button>
      ) : (
        <OpenFile accept=".json" onFile={(file) => void choose(file)}>
          {say(words.choosePrevious)}
        </OpenFile>
      )}
    </fieldset>
  );
}
