import { fullAddress } from "../../addin/core/cells";
import type { Fix, RowsShown, TableGrowth } from "../../addin/core/finding";
import { isNewCell } from "../../addin/fixes/new-cells";
import { usePane } from "../pane-context";
import { ScrollBox } from "../parts/scroll-box";
import { checkWords as words } from "../words/check-words";
import { shownChange, shownRows } from "./shown-content";

/** Cell, what stands there, what would stand there; tables that change their length first. */
export function Changes({ fix }: { fix: Fix }) {
  return (
    <>
      <Growths growths={fix.growths ?? []} />
      <Rows rowsShown={fix.rowsShown ?? []} />
      {fix.changes.length > 0 && <CellChanges fix={fix} />}
    </>
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

/** Rows that are shown, or hidden again. */
function Rows({ rowsShown }: { rowsShown: readonly RowsShown[] }) {
  const { say } = usePane();
  return rowsShown.map((rows) => (
    <p key={`${rows.sheet} ${rows.rowFirst}`}>{shownRows(rows, say)}</p>
  ));
}

function CellChanges({ fix }: { fix: Fix }) {
  const { say } = usePane();
  const growths = fix.growths ?? [];
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
          {fix.changes.map((change) => {
            const address = fullAddress(change.cell);
            const { before, after } = shownChange(change, say);
            return (
              <tr key={address}>
                <th scope="row">
                  <bdi>{address}</bdi>
                </th>
                <td>{isNewCell(change, growths) ? say(words.newRow) : <bdi>{before}</bdi>}</td>
                <td>
                  <ins>
                    <bdi>{after}</bdi>
                  </ins>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}
