import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { findingsShown } from "../model/findings";
import { usePane } from "../pane-context";
import { checkWords } from "../words/check-words";
import { fixWords as words } from "../words/fix-words";
import { useCanFix } from "./use-can-fix";

/** The ways to several fixes at once, and back from the last one. */
export function FixBar({ onChoose }: { onChoose: () => void }) {
  const { state, say, work } = usePane();
  const { summary, filter, accepted, undoable, job } = state;
  const canFix = useCanFix();
  const count = useMemo(
    () => findingsShown({ summary, filter, accepted }).filter(({ fix }) => fix).length,
    [summary, filter, accepted],
  );
  const isOffered = canFix && count > 1;
  if (!isOffered && undoable === 0) return null;
  return (
    <div className="actions fix-bar">
      {isOffered && (
        <Button size="small" onClick={onChoose}>
          {say(words.several, { count: String(count) })}
        </Button>
      )}
      {undoable > 0 && (
        <Button
          size="small"
          disabledFocusable={job !== undefined}
          onClick={() => void work.fixes.undoFix()}
        >
          {say(checkWords.undo)}
        </Button>
      )}
    </div>
  );
}
