import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { fullAddress } from "../../addin/core/cells";
import type { CellContent, Fix } from "../../addin/core/finding";
import type { Say } from "../../addin/core/words";
import { usePane } from "../pane-context";
import { ScrollBox } from "../parts/scroll-box";
import { checkWords as words } from "../words/check-words";

function shownContent(content: CellContent, say: Say): string {
  if (content === null || content === "") return say(words.blank);
  if (typeof content === "object") return `=${content.formula}`;
  return String(content);
}

/** What a fix would change, cell by cell, and the button that does it where the host can. */
export function FixPreview({ fix }: { fix: Fix }) {
  const { say, work } = usePane();
  const [isSure, setSure] = useState(!fix.asks);
  return (
    <section className="fix">
      <h3>{fix.title}</h3>
      <Changes fix={fix} />
      {work.host.applyFixes ? (
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
          <div className="actions">
            <Button
              appearance="primary"
              disabled={!isSure}
              onClick={() => void work.fixes.applyFix(fix)}
            >
              {say(words.applyFix)}
            </Button>
            {work.host.undoLastFix && (
              <Button onClick={() => void work.fixes.undoFix()}>{say(words.undo)}</Button>
            )}
          </div>
        </>
      ) : (
        <p className="muted">{say(words.fixByHand)}</p>
      )}
    </section>
  );
}

/** Cell, what stands there, what would stand there. */
export function Changes({ fix }: { fix: Fix }) {
  const { say } = usePane();
  return (
    <ScrollBox label={say(words.fixPreview)}>
      <table className="changes">
        <caption className="unseen">{say(words.fixPreview)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words.cell)}</th>
            <th scope="col">{say(words.before)}</th>
            <th scope="col">{say(words.after)}</th>
          </tr>
        </thead>
        <tbody>
          {fix.changes.map(({ cell, before, after }) => (
            <tr key={fullAddress(cell)}>
              <th scope="row">
                <bdi>{fullAddress(cell)}</bdi>
              </th>
              <td>{shownContent(before, say)}</td>
              <td>
                <ins>{shownContent(after, say)}</ins>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
