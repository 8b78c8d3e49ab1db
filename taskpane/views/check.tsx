import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import { Coverage } from "../check/coverage";
import { Detail } from "../check/detail";
import { Filters } from "../check/filters";
import { FindingTree } from "../check/finding-tree";
import { FixBar } from "../check/fix-bar";
import { countBySeverity, rowsOf } from "../model/findings";
import { usePane } from "../pane-context";
import { ViewHeading } from "../parts/heading";
import { SeverityIcon } from "../parts/icons";
import { NoBook } from "../parts/no-book";
import { OpenBook } from "../parts/open-book";
import { checkWords as words } from "../words/check-words";
import { frameWords } from "../words/frame-words";

/** Comes when somebody asks for it: few open a book with many fixes. */
const FixChoice = lazy(async () => ({ default: (await import("../check/fix-choice")).FixChoice }));

/** What was looked at, then what was found. */
export function CheckView() {
  const { state, say } = usePane();
  const { summary, isStale } = state;
  if (summary === undefined)
    return (
      <div className="view">
        <ViewHeading>{say(frameWords["view.check"])}</ViewHeading>
        <NoBook />
      </div>
    );
  return (
    <div className="view check">
      <div className="title-row">
        <ViewHeading>{summary.file}</ViewHeading>
        <OpenBook isPrimary={isStale} />
      </div>
      {isStale && <p className="stale">{say(frameWords.stale)}</p>}
      <Coverage summary={summary} />
      {summary.findings.length === 0 ? <Clear count={summary.checksRun} /> : <Findings />}
    </div>
  );
}

function Clear({ count }: { count: number }) {
  const { say } = usePane();
  return (
    <section className="clear">
      <h2>{say(words.clear)}</h2>
      <p>{say(words.clearText, { count })}</p>
    </section>
  );
}

function Findings() {
  const { state, say, dispatch } = usePane();
  const { summary, filter, folded, accepted, opened } = state;
  const rows = useMemo(
    () => rowsOf({ summary, filter, folded, accepted }),
    [summary, filter, folded, accepted],
  );
  const finding = opened === undefined ? undefined : summary?.findings[opened];
  const [isChoosing, setChoosing] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever opens a finding or another book has left the choice.
  useEffect(() => setChoosing(false), [opened, summary]);
  const look = finding || isChoosing ? "findings opened" : "findings";
  const choose = () => {
    dispatch({ type: "open-finding", index: undefined });
    setChoosing(true);
  };
  return (
    <section className={look} aria-label={say(words.findings)}>
      <div className="list-side">
        <Filters />
        <FixBar onChoose={choose} />
        <FindingTree rows={rows} />
        <p className="muted keys">{say(words.keys)}</p>
      </div>
      <div className="detail-side">
        {finding && opened !== undefined ? (
          <Detail key={opened} finding={finding} index={opened} rows={rows} />
        ) : isChoosing ? (
          <Suspense fallback={null}>
            <FixChoice onClose={() => setChoosing(false)} />
          </Suspense>
        ) : (
          <Totals />
        )}
      </div>
    </section>
  );
}

/** Beside the list as long as no finding is opened. */
function Totals() {
  const { state, say } = usePane();
  const counts = countBySeverity(state.summary?.findings ?? []);
  return (
    <div className="totals">
      <p>
        <SeverityIcon severity="error" /> {say(words.errors, { count: counts.error })}
      </p>
      <p>
        <SeverityIcon severity="warning" /> {say(words.warnings, { count: counts.warning })}
      </p>
      <p>
        <SeverityIcon severity="note" /> {say(words.notes, { count: counts.note })}
      </p>
    </div>
  );
}
