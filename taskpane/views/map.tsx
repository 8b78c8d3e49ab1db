import { Button } from "@fluentui/react-components";
import { MappingForm } from "../map/mapping-form";
import { MappingPreview } from "../map/mapping-preview";
import { MappingText } from "../map/mapping-text";
import type { MappingState } from "../model/state";
import { usePane } from "../pane-context";
import { ViewHeading } from "../parts/heading";
import { OpenFile } from "../parts/open-file";
import { frameWords } from "../words/frame-words";
import { mapWords as words } from "../words/other-words";

/** A cash book of another layout: which column is which, and how it is read then. */
export function MapView() {
  const { state, say, work } = usePane();
  const { mapping } = state;
  return (
    <div className="view">
      <ViewHeading>{say(frameWords["view.map"])}</ViewHeading>
      <p className="lead">{say(words.lead)}</p>
      <div className="actions">
        <OpenFile
          isPrimary={mapping === undefined}
          onFile={(file) => void work.mapping.propose(file)}
        >
          {say(mapping ? frameWords.chooseOther : words.choose)}
        </OpenFile>
      </div>
      {mapping && <Mapped mapping={mapping} />}
    </div>
  );
}

function Mapped({ mapping }: { mapping: MappingState }) {
  const { say, work, state } = usePane();
  const { questions, problem, preview } = mapping;
  return (
    <>
      <h2>
        <bdi>{mapping.file}</bdi>
      </h2>
      {questions.length > 0 && (
        <section className="questions">
          <h3>{say(words.look)}</h3>
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
      <MappingForm mapping={mapping} />
      {problem && (
        <p className="warning" role="alert">
          {problem}
        </p>
      )}
      {preview && <MappingPreview preview={preview} />}
      <div className="actions">
        <Button
          appearance="primary"
          disabled={problem !== undefined}
          disabledFocusable={state.job !== undefined}
          onClick={() => void work.mapping.checkMapped()}
        >
          {say(words.use)}
        </Button>
        <Button
          onClick={() =>
            void work.mapping.saveText(
              "mapping.json",
              `${JSON.stringify(mapping.mapping, null, 2)}\n`,
            )
          }
        >
          {say(words.save)}
        </Button>
        <OpenFile
          accept=".json"
          onFile={async (file) => work.mapping.previewText(await file.text())}
        >
          {say(words.load)}
        </OpenFile>
      </div>
      <MappingText mapping={mapping} />
    </>
  );
}
