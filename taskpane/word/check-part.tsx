import { Button } from "@fluentui/react-components";
import type { DocumentFinding } from "../../addin/document-check/check-document";
import { usePane } from "../pane-context";
import { SeverityIcon } from "../parts/icons";
import { wordWords as words } from "../words/word-words";
import { PartHeading } from "./part-heading";
import { PeriodLine } from "./period-line";

/** The six rules, and what they found. */
export function CheckPart() {
  const { state, say, work } = usePane();
  const { findings } = state.word;
  return (
    <section className="word-part">
      <PartHeading>{say(words.checkTitle)}</PartHeading>
      <p>{say(words.checkLead)}</p>
      <PeriodLine />
      <div className="actions">
        <Button
          appearance={findings ? "secondary" : "primary"}
          disabled={state.summary === undefined}
          disabledFocusable={state.job !== undefined}
          onClick={() => void work.word.checkDocument()}
        >
          {say(findings ? words.checkAgain : words.check)}
        </Button>
      </div>
      {findings && <Findings findings={findings} />}
    </section>
  );
}

/** More than these are seen when the first ones are mended. */
const SHOWN_MAX = 100;

function Findings({ findings }: { findings: readonly DocumentFinding[] }) {
  const { say } = usePane();
  if (findings.length === 0) return <p>{say(words.clear)}</p>;
  const shown = findings.slice(0, SHOWN_MAX);
  return (
    <>
      <h3>{say(words.findings)}</h3>
      <ul className="plain word-findings">
        {shown.map((finding) => (
          <Row
            key={`${finding.code} ${JSON.stringify(finding.place)} ${finding.message}`}
            finding={finding}
            others={findings.filter((one) => one !== finding)}
          />
        ))}
      </ul>
      {findings.length > SHOWN_MAX && (
        <p className="muted">
          {say(words.more, { shown: String(SHOWN_MAX), count: String(findings.length) })}
        </p>
      )}
    </>
  );
}

interface RowProps {
  readonly finding: DocumentFinding;
  readonly others: readonly DocumentFinding[];
}

function Row({ finding, others }: RowProps) {
  const { state, say, work } = usePane();
  const { code, severity, where, message, place, replacement } = finding;
  const isBusy = state.job !== undefined;
  return (
    <li>
      <span className="muted">
        <SeverityIcon severity={severity} /> {code} · {where}
      </span>
      <span>{message}</span>
      <div className="actions">
        {work.host.goToPlace && (
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => void work.word.goToPlace(place)}
          >
            {say(words.goTo)}
          </Button>
        )}
        {replacement && work.host.replaceFigure && (
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => void work.word.replace(finding, others)}
          >
            {say(words.replace, { after: replacement.after })}
          </Button>
        )}
      </div>
    </li>
  );
}
