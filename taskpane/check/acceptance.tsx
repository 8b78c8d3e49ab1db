import { Button, Field, Textarea } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Finding, Fix } from "../../addin/core/finding";
import { fixedName } from "../model/fixed-name";
import { acceptedBecause } from "../model/state";
import { usePane } from "../pane-context";
import { checkWords as words } from "../words/check-words";
import { fixWords } from "../words/fix-words";
import { Changes } from "./changes";
import { useCanFix } from "./use-can-fix";

/** A finding may stay as it is, if somebody says why: the reason goes into the auditors' report. */
export function Acceptance({ finding, index }: { finding: Finding; index: number }) {
  const { state, say, dispatch } = usePane();
  const reason = acceptedBecause(state.accepted, finding);
  const [typed, setTyped] = useState("");
  // What the workbook records is opened again in the workbook.
  if (reason !== undefined && reason === finding.accepted)
    return (
      <section className="acceptance">
        <p>{say(words.acceptedBecause, { reason })}</p>
        <p className="muted">{say(words.acceptedOnRecord)}</p>
      </section>
    );
  if (reason !== undefined)
    return (
      <section className="acceptance">
        <p>{say(words.acceptedBecause, { reason })}</p>
        <KeepInWorkbook finding={finding} reason={reason} />
        <Button onClick={() => dispatch({ type: "reopen", index })}>{say(words.reopen)}</Button>
      </section>
    );
  return (
    <details className="acceptance">
      <summary tabIndex={0}>{say(words.accept)}</summary>
      <Field label={say(words.reason)} hint={say(words.reasonHint)}>
        <Textarea value={typed} resize="vertical" onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <Button
        disabled={typed.trim() === ""}
        onClick={() => dispatch({ type: "accept", index, reason: typed.trim() })}
      >
        {say(words.acceptAction)}
      </Button>
    </details>
  );
}

/** The pane keeps no contents: what shall last belongs into the workbook's own table. */
function KeepInWorkbook({ finding, reason }: { finding: Finding; reason: string }) {
  const { state, say, work } = usePane();
  const canFix = useCanFix();
  const [fix, setFix] = useState<Fix>();
  const [isWaiting, setWaiting] = useState(true);
  useEffect(() => {
    let isWanted = true;
    void work.fixes.acceptanceFix(finding, reason).then((found) => {
      if (!isWanted) return;
      setFix(found);
      setWaiting(false);
    });
    return () => {
      isWanted = false;
    };
  }, [work, finding, reason]);
  if (isWaiting) return null;
  if (fix === undefined) return <p className="muted">{say(fixWords.noTable)}</p>;
  const { code } = finding;
  const isFile = work.host.applyFixes === undefined;
  const file = fixedName(state.summary?.file ?? "");
  return (
    <>
      <p className="muted">{say(words.acceptKept)}</p>
      <Changes fix={fix} />
      {canFix && isFile && <p className="muted">{say(fixWords.newFile, { file })}</p>}
      {canFix && (
        <Button
          disabledFocusable={state.job !== undefined}
          onClick={() => void work.fixes.applyFixes([{ code, fix }])}
        >
          {say(words.acceptRow)}
        </Button>
      )}
    </>
  );
}
