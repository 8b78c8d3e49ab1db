import { Button } from "@fluentui/react-components";
import { Fragment, useEffect, useRef } from "react";
import { fullAddress } from "../../addin/core/cells";
import type { Finding } from "../../addin/core/finding";
import { findingBeside, type Row } from "../model/findings";
import { usePane } from "../pane-context";
import { SeverityIcon } from "../parts/icons";
import { useFocusReturn } from "../parts/use-focus-return";
import { checkWords as words } from "../words/check-words";
import { Acceptance } from "./acceptance";
import { ExcerptTable } from "./excerpt-table";
import { FixPreview } from "./fix-preview";
import { severityWords } from "./tree-row";

interface DetailProps {
  readonly finding: Finding;
  readonly index: number;
  readonly rows: readonly Row[];
}

/** One finding whole: its place, what is wrong, why, and what can be done. */
export function Detail({ finding, index, rows }: DetailProps) {
  const { state, say, work } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const { cell, entry, code, severity, message, advice, fix } = finding;
  const check = state.summary?.checks[code];
  const whole = useRef<HTMLElement>(null);
  useFocusReturn(whole, ".tree");
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <article ref={whole} className="detail" aria-label={say(words.detail)}>
      <Steps index={index} rows={rows} />
      <p className="eyebrow">
        <SeverityIcon severity={severity} />
        {say(severityWords[severity])} {code}
        {entry !== undefined && <span className="muted">{say(words.entry, { entry })}</span>}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        <bdi>{fullAddress(cell)}</bdi>
      </h2>
      <p className="message">{message}</p>
      <p className="advice">{advice}</p>
      {work.host.goToCell && (
        <Button onClick={() => void work.books.goToCell(cell)}>{say(words.goTo)}</Button>
      )}
      <ExcerptTable cell={cell} />
      {fix && <FixPreview code={code} fix={fix} />}
      {check && (
        <details className="why">
          <summary tabIndex={0}>{say(words.why)}</summary>
          <p className="muted">{say(words.demand)}</p>
          <p>{check.title}</p>
          <p>{check.source}</p>
          {(["reading", "remedy", "falseAlarm"] as const).map((part) => (
            <Fragment key={part}>
              <p className="muted">{say(words[part])}</p>
              <p>{check[part]}</p>
            </Fragment>
          ))}
        </details>
      )}
      <Acceptance finding={finding} index={index} />
    </article>
  );
}

/** Back to the list, and to the findings beside this one; j, k and Escape do the same. */
function Steps({ index, rows }: { index: number; rows: readonly Row[] }) {
  const { say, dispatch } = usePane();
  const place = { type: "finding", index } as const;
  const [before, behind] = [findingBeside(rows, place, -1), findingBeside(rows, place, 1)];
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey } = event;
      const isTyping =
        target instanceof Element && target.closest("input, textarea, select, [role=tree]");
      if (isTyping || ctrlKey || metaKey || altKey) return;
      if (key === "j" && behind !== undefined) dispatch({ type: "open-finding", index: behind });
      if (key === "k" && before !== undefined) dispatch({ type: "open-finding", index: before });
      if (key !== "Escape") return;
      // Else Office on the web, which listens at the window, would take the focus back to the sheet.
      event.stopPropagation();
      dispatch({ type: "open-finding", index: undefined });
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [before, behind, dispatch]);
  const step = (to: number | undefined, words: string) => (
    <Button
      size="small"
      disabled={to === undefined}
      onClick={() => dispatch({ type: "open-finding", index: to })}
    >
      {words}
    </Button>
  );
  return (
    <div className="steps">
      <Button size="small" onClick={() => dispatch({ type: "open-finding", index: undefined })}>
        {say(words.back)}
      </Button>
      <span className="spring" />
      {step(before, say(words.previous))}
      {step(behind, say(words.next))}
    </div>
  );
}
