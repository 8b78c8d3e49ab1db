import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { fullAddress } from "../../addin/core/cells";
import { chooseFixes, type Fixable } from "../../addin/fixes/choose-fixes";
import { findingsShown } from "../model/findings";
import { usePane } from "../pane-context";
import { useFocusReturn } from "../parts/use-focus-return";
import { useGradually } from "../report/use-gradually";
import { checkWords } from "../words/check-words";
import { fixWords as words } from "../words/fix-words";
import { shownChange, shownRows } from "./shown-content";

/** Fixes that are drawn at once: a book may have thousands. */
const STEP = 40;

/** Several fixes at once: each with what it changes, and those that ask for a person's word unticked. */
export function FixChoice({ onClose }: { onClose: () => void }) {
  const { state, say, work } = usePane();
  const { summary, filter, accepted } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const whole = useRef<HTMLElement>(null);
  useFocusReturn(whole, ".fix-bar button");
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { applied, waiting } = useMemo(
    () => fixesOffered(findingsShown({ summary, filter, accepted })),
    [summary, filter, accepted],
  );
  const [chosen, setChosen] = useState(() => withoutAsking(applied));
  const fixes = applied.filter((finding) => chosen.has(finding));
  const shown = useGradually(applied.length, STEP);
  const isFile = work.host.applyFixes === undefined;
  return (
    <article ref={whole} className="detail fix-choice" aria-label={say(words.severalTitle)}>
      <Button size="small" onClick={onClose}>
        {say(checkWords.back)}
      </Button>
      <h2 ref={heading} tabIndex={-1}>
        {say(words.severalTitle)}
      </h2>
      <p className="muted">{say(words.severalLead)}</p>
      <div className="actions">
        <Button size="small" onClick={() => setChosen(withoutAsking(applied))}>
          {say(words.all)}
        </Button>
        <Button size="small" onClick={() => setChosen(new Set())}>
          {say(words.none)}
        </Button>
      </div>
      <ul className="fix-list">
        {applied.slice(0, shown).map((finding) => (
          <Choice
            key={`${finding.code} ${fullAddress(finding.cell)}`}
            finding={finding}
            isChosen={chosen.has(finding)}
            onToggle={() => setChosen(toggled(chosen, finding))}
          />
        ))}
      </ul>
      {waiting.length > 0 && (
        <p className="muted">{say(words.waiting, { count: waiting.length })}</p>
      )}
      <div className="actions fix-action">
        <Button
          appearance="primary"
          disabled={fixes.length === 0}
          disabledFocusable={state.job !== undefined}
          onClick={() => void work.fixes.applyFixes(fixes)}
        >
          {say(isFile ? words.saveSeveral : words.applySeveral)}
        </Button>
        <span className="muted">{say(words.chosen, { count: fixes.length })}</span>
      </div>
    </article>
  );
}

/** Those that need no person's word come first: they keep their cells. */
function fixesOffered(findings: Parameters<typeof chooseFixes>[0]) {
  const asking = findings.filter(({ fix }) => fix?.asks === true);
  const others = findings.filter(({ fix }) => fix?.asks !== true);
  return chooseFixes([...others, ...asking], { entry: undefined, isConsenting: true });
}

function withoutAsking(findings: readonly Fixable[]): ReadonlySet<Fixable> {
  return new Set(findings.filter(({ fix }) => !fix.asks));
}

function toggled(chosen: ReadonlySet<Fixable>, finding: Fixable): ReadonlySet<Fixable> {
  const others = new Set(chosen);
  if (!others.delete(finding)) others.add(finding);
  return others;
}

/** A text keeps its own direction, whatever the words around it do. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

interface ChoiceProps {
  readonly finding: Fixable;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function Choice({ finding, isChosen, onToggle }: ChoiceProps) {
  const { say } = usePane();
  const { code, fix } = finding;
  return (
    <li>
      <label>
        <input type="checkbox" checked={isChosen} onChange={onToggle} />
        <span className="row-words">
          <span>
            <strong>{code}</strong> {fix.title}
          </span>
          {(fix.rowsShown ?? []).map((rows) => (
            <span key={rows.rowFirst} className="change">
              {shownRows(rows, say)}
            </span>
          ))}
          {fix.changes.map((change) => {
            const address = fullAddress(change.cell);
            const { before, after } = shownChange(change, say);
            const told = {
              cell: isolated(address),
              before: isolated(before),
              after: isolated(after),
            };
            return (
              <span key={address} className="change">
                {say(words.change, told)}
              </span>
            );
          })}
          {fix.asks && <span className="muted">{say(checkWords.asks)}</span>}
        </span>
      </label>
    </li>
  );
}
