import { Button } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { wordWords as words } from "../words/word-words";
import { PartHeading } from "./part-heading";
import { PeriodLine } from "./period-line";

/** Old and new of every figure that differs, and the button that changes them. */
export function RefreshPart() {
  const { state, say, work } = usePane();
  const { findings } = state.word;
  const isReady = state.summary !== undefined && state.job === undefined;
  return (
    <section className="word-part">
      <PartHeading>{say(words.refreshTitle)}</PartHeading>
      <p>{say(words.refreshLead)}</p>
      <PeriodLine />
      <div className="actions">
        <Button
          appearance={findings ? "secondary" : "primary"}
          disabled={!isReady}
          onClick={() => void work.word.checkDocument()}
        >
          {say(findings ? words.compareAgain : words.compare)}
        </Button>
      </div>
      {findings && <Changes />}
    </section>
  );
}

/** More than these nobody reads in a pane; all of them are changed. */
const SHOWN_MAX = 100;

function Changes() {
  const { state, say, work } = usePane();
  const findings = state.word.findings ?? [];
  const changes = findings.filter(({ code, replacement }) => code === "DOC-01" && replacement);
  const gone = findings.filter(({ code, replacement }) => code === "DOC-01" && !replacement);
  if (changes.length === 0 && gone.length === 0) return <p>{say(words.nothingChanged)}</p>;
  const count = changes.length;
  const shown = [...changes, ...gone].slice(0, SHOWN_MAX);
  return (
    <>
      <h3>{say(words.toChange, { count })}</h3>
      {count > 0 && (
        <div className="actions">
          <Button
            appearance="primary"
            disabledFocusable={state.job !== undefined}
            onClick={() => void work.word.refreshFigures()}
          >
            {say(words.replaceAll, { count })}
          </Button>
        </div>
      )}
      <ul className="plain word-findings">
        {shown.map(({ place, where, message, replacement }) => (
          <li key={JSON.stringify(place)}>
            <span className="muted">{where}</span>
            <span>{replacement ? `${replacement.before} → ${replacement.after}` : message}</span>
          </li>
        ))}
      </ul>
      {count + gone.length > SHOWN_MAX && (
        <p className="muted">
          {say(words.more, { shown: String(SHOWN_MAX), count: String(count + gone.length) })}
        </p>
      )}
    </>
  );
}
