import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { Fix } from "../../addin/core/finding";
import { fixedName } from "../model/fixed-name";
import { usePane } from "../pane-context";
import { checkWords as words } from "../words/check-words";
import { fixWords } from "../words/fix-words";
import { Changes } from "./changes";
import { useCanFix } from "./use-can-fix";

interface FixPreviewProps {
  readonly code: string;
  readonly fix: Fix;
}

/** What a fix would change, cell by cell, and the button that does it where it can be done. */
export function FixPreview({ code, fix }: FixPreviewProps) {
  const { say } = usePane();
  const canFix = useCanFix();
  return (
    <section className="fix">
      <h3>{fix.title}</h3>
      <Changes fix={fix} />
      {canFix ? (
        <ApplyFix code={code} fix={fix} />
      ) : (
        <p className="muted">{say(words.fixByHand)}</p>
      )}
    </section>
  );
}

/** Asks first where only a person can know, then makes the fix: in the open workbook, or in a new file. */
function ApplyFix({ code, fix }: FixPreviewProps) {
  const { state, say, work } = usePane();
  const [isSure, setSure] = useState(!fix.asks);
  const isFile = work.host.applyFixes === undefined;
  const file = fixedName(state.summary?.file ?? "");
  return (
    <>
      {fix.asks && (
        <>
          <p className="muted">{say(words.asks)}</p>
          <Checkbox
            checked={isSure}
            label={say(words.confirm)}
            onChange={(_, { checked }) => setSure(checked === true)}
          />
        </>
      )}
      {isFile && <p className="muted">{say(fixWords.newFile, { file })}</p>}
      <div className="actions">
        <Button
          appearance="primary"
          disabled={!isSure}
          disabledFocusable={state.job !== undefined}
          onClick={() => void work.fixes.applyFixes([{ code, fix }])}
        >
          {say(isFile ? fixWords.save : words.applyFix)}
        </Button>
        {work.host.undoLastFix && (
          <Button onClick={() => void work.fixes.undoFix()}>{say(words.undo)}</Button>
        )}
      </div>
    </>
  );
}
