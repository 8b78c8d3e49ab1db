import { Button } from "@fluentui/react-components";
import { reportKinds } from "../model/report-form";
import { usePane } from "../pane-context";
import { frameWords } from "../words/frame-words";
import { wordWords as words } from "../words/word-words";
import { PartHeading } from "./part-heading";

/** The ways to both reports, whose views put them into the document. */
export function InsertPart() {
  const { state, say, dispatch } = usePane();
  return (
    <section className="word-part">
      <PartHeading>{say(words.insertTitle)}</PartHeading>
      <p>{say(words.insertLead)}</p>
      <div className="actions">
        {reportKinds.map((view) => (
          <Button
            key={view}
            disabled={state.summary === undefined}
            onClick={() => dispatch({ type: "show", view })}
          >
            {say(frameWords[`view.${view}`])}
          </Button>
        ))}
      </div>
    </section>
  );
}
