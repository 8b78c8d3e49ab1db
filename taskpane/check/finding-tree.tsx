import { Button } from "@fluentui/react-components";
import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { placeOf, type Row, rowAt } from "../model/findings";
import { keyAction } from "../model/keys";
import { emptyFilter } from "../model/state";
import { topShowing, windowOf } from "../model/window";
import { usePane } from "../pane-context";
import { checkWords as words } from "../words/check-words";
import { TreeRow } from "./tree-row";
import { useScroll } from "./use-scroll";

/** Id of a row's element, by which the tree tells a screen reader where it is. */
const rowId = (at: number): string => `row-${at}`;

/** All findings by check. Only the rows that are seen are drawn, so that thousands scroll as smoothly as ten. */
export function FindingTree({ rows }: { rows: readonly Row[] }) {
  const { state, say, dispatch } = usePane();
  const box = useRef<HTMLDivElement>(null);
  const { top, height, rowHeight } = useScroll(box);
  const { place } = state;
  const current = rowAt(rows, place);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || current < 0) return;
    const view = { rowHeight, top: element.scrollTop, height: element.clientHeight };
    element.scrollTop = topShowing({ at: current, ...view });
  }, [current, rowHeight]);
  if (rows.length === 0)
    return (
      <div className="nothing">
        <p>{say(words.nothingShown)}</p>
        <Button onClick={() => dispatch({ type: "filter", filter: emptyFilter })}>
          {say(words.clearFilter)}
        </Button>
      </div>
    );
  const shown = windowOf({ count: rows.length, rowHeight, top, height });
  const press = (event: KeyboardEvent) => {
    const actions = keyAction(event.key, { rows, place });
    if (actions === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    for (const action of actions) dispatch(action);
  };
  const isDrawn = current >= shown.first && current < shown.end;
  return (
    <div
      ref={box}
      className="tree"
      role="tree"
      tabIndex={0}
      aria-label={say(words.listLabel)}
      aria-activedescendant={isDrawn ? rowId(current) : undefined}
      onKeyDown={press}
      onFocus={() => {
        const [first] = rows;
        if (current < 0 && first) dispatch({ type: "place", place: placeOf(first) });
      }}
    >
      <div className="tree-room" role="presentation" style={{ blockSize: shown.height }}>
        {rows.slice(shown.first, shown.end).map((row, offset) => {
          const at = shown.first + offset;
          return (
            <TreeRow
              key={row.type === "group" ? row.code : row.index}
              id={rowId(at)}
              row={row}
              isCurrent={at === current}
              top={at * rowHeight}
            />
          );
        })}
      </div>
    </div>
  );
}
