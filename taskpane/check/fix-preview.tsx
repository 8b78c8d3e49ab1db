import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { isoOfDay } from "../../addin/core/calendar";
import { fullAddress } from "../../addin/core/cells";
import type { CellChange, CellContent, Fix, TableGrowth } from "../../addin/core/finding";
import type { Say } from "../../addin/core/words";
import { isNewCell } from "../../addin/fixes/new-cells";
import { usePane } from "../pane-context";
import { ScrollBox } from "../parts/scroll-box";
import { checkWords as words } from "../words/check-words";

function shownContent(content: CellContent, { say, isDay }: { say: Say; isDay: boolean }): string {
  if (content === null || content === "") return say(words.blank);
  if (typeof content === "object") return `=${content.formula}`;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  return isDay && typeof content === "number" ? isoOfDay(content) : String(content);
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
            <Button appearance="primary" disabled={!isSure} onClick={() => void work.applyFix(fix)}>
              {say(words.applyFix)}
            </Button>
            {work.host.undoLastFix && (
              <Button onClick={() => void work.undoFix()}>{say(words.undo)}</Button>
            )}
          </div>
        </>
      ) : (
        <p className="muted">{say(words.fixByHand)}</p>
      )}
    </section>
  );
}

/** Tables that get longer or shorter. */
function Growths({ growths }: { growths: readonly TableGrowth[] }) {
  const { say } = usePane();
  return growths.map(({ sheet, table, before, after }) => {
    const word = after > before ? words.longerTable : words.shorterTable;
    const rows = Math.abs(after - before);
    return <p key={`${sheet} ${table}`}>{say(word, { table, rows, before, after })}</p>;
  });
}

/** Cell, what stands there, what would stand there; tables that change their length first. */
export function Changes({ fix }: { fix: Fix }) {
  return (
    <>
      <Growths growths={fix.growths ?? []} />
      {fix.changes.length > 0 && <CellChanges fix={fix} />}
    </>
  );
}

function CellChanges({ fix }: { fix: Fix }) {
  const { say } = usePane();
  const shownBefore = (change: CellChange): string =>
    isNewCell(change, fix.growths ?? [])
      ? say(words.newRow)
      : shownContent(change.before, { say, isDay: change.isDay ?? false });
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
          {fix.changes.map((change) => (
            <tr key={fullAddress(change.cell)}>
              <th scope="row">
                <bdi>{fullAddress(change.cell)}</bdi>
              </th>
              <td>{shownBefore(change)}</td>
              <td>
                <ins>{shownContent(change.after, { say, isDay: change.isDay ?? false })}</ins>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
