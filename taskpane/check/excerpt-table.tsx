import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Cell } from "../../addin/core/cells";
import type { Excerpt, ExcerptCell } from "../model/excerpt";
import { usePane } from "../pane-context";
import { ScrollBox } from "../parts/scroll-box";
import { checkWords as words } from "../words/check-words";

/** The cells around a place, with the place marked. */
export function ExcerptTable({ cell }: { cell: Cell }) {
  const { say, work } = usePane();
  const [excerpt, setExcerpt] = useState<Excerpt>();
  useEffect(() => {
    let isWanted = true;
    void work.books.excerpt(cell).then((found) => {
      if (isWanted) setExcerpt(found);
    });
    return () => {
      isWanted = false;
    };
  }, [work, cell]);
  const box = useRef<HTMLElement>(null);
  usePlaceInMiddle(box, excerpt);
  if (excerpt === undefined) return <div className="excerpt waiting" />;
  const { columns, headings, rows } = excerpt;
  return (
    <ScrollBox box={box} look="excerpt" label={say(words.place)}>
      <table>
        <caption className="unseen">{say(words.place)}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col" className={column === excerpt.column ? "own" : ""}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {headings && (
            <tr className="headings">
              <th scope="row">{headings.row}</th>
              {headings.texts.map((text, at) => (
                <td key={columns[at]}>{text}</td>
              ))}
            </tr>
          )}
          {rows.map(({ row, isHidden, cells }) => (
            <tr key={row} className={isHidden ? "hidden-row" : ""}>
              <th scope="row" className={row === excerpt.row ? "own" : ""}>
                {row}
                {isHidden && <span className="unseen">{say(words.hiddenRow)}</span>}
              </th>
              {cells.map((one, at) => {
                const isPlace = row === excerpt.row && columns[at] === excerpt.column;
                return <Shown key={columns[at]} cell={one} isPlace={isPlace} />;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** Moves the excerpt sideways until the place stands near its middle and a whole column at its edge. */
function usePlaceInMiddle(box: RefObject<HTMLElement | null>, excerpt: Excerpt | undefined): void {
  useLayoutEffect(() => {
    const [element, place] = [box.current, excerpt && box.current?.querySelector(".place")];
    if (!place || element === null) return;
    const isMirrored = getComputedStyle(element).direction === "rtl";
    const edges = [...element.querySelectorAll("thead tr > *")].map((cell) => {
      const { left, right } = cell.getBoundingClientRect();
      return isMirrored ? [-right, -left] : [left, right];
    });
    const columns = edges.slice(1).map(([start]) => start - edges[0][1]);
    const [inner, outer] = [place.getBoundingClientRect(), element.getBoundingClientRect()];
    const wanted = inner.left + inner.width / 2 - outer.left - outer.width / 2;
    const most = isMirrored ? -wanted : wanted;
    const room = element.scrollWidth - element.clientWidth;
    const step = columns.filter((start) => start <= Math.min(most, room)).at(-1) ?? 0;
    const end = isMirrored ? outer.left - inner.left : inner.right - outer.right;
    // A place at the far end is seen whole, even where that cuts a column at the other one.
    const far = Math.max(step, end);
    element.scrollLeft += isMirrored ? -far : far;
  }, [box, excerpt]);
}

function Shown({ cell, isPlace }: { cell: ExcerptCell; isPlace: boolean }) {
  const look = [cell.isFigure && "figure", isPlace && "place"].filter(Boolean).join(" ");
  const text = isPlace ? <mark>{cell.text || "\u00a0"}</mark> : cell.text;
  return <td className={look}>{cell.isFigure ? <bdi dir="ltr">{text}</bdi> : text}</td>;
}
