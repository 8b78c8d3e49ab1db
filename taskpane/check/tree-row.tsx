import type { CSSProperties } from "react";
import { fullAddress } from "../../addin/core/cells";
import type { Severity } from "../../addin/core/finding";
import type { Message } from "../../addin/core/words";
import type { Row } from "../model/findings";
import { activated } from "../model/keys";
import { usePane } from "../pane-context";
import { ChevronIcon, SeverityIcon } from "../parts/icons";
import { checkWords as words } from "../words/check-words";

export const severityWords: Readonly<Record<Severity, Message>> = {
  error: words.error,
  warning: words.warning,
  note: words.note,
};

interface TreeRowProps {
  readonly id: string;
  readonly row: Row;
  readonly isCurrent: boolean;
  /** Distance from the top of the list, in pixels. */
  readonly top: number;
}

/** One line of the list. The keyboard is the tree's: here only the mouse is listened to. */
export function TreeRow({ id, row, isCurrent, top }: TreeRowProps) {
  const { dispatch, state } = usePane();
  const isOpened = row.type === "finding" && row.index === state.opened;
  const isSettled = row.type === "finding" && row.isAccepted;
  const look = [
    "tree-row",
    row.type,
    isCurrent && "current",
    isOpened && "shown",
    isSettled && "settled",
  ];
  const style: CSSProperties = { insetBlockStart: top };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the tree, which has the focus.
    // biome-ignore lint/a11y/useFocusableInteractive: the tree tells which row is current.
    <div
      id={id}
      role="treeitem"
      className={look.filter(Boolean).join(" ")}
      style={style}
      aria-level={row.type === "group" ? 1 : 2}
      aria-posinset={row.position}
      aria-setsize={row.setSize}
      aria-expanded={row.type === "group" ? !row.isFolded : undefined}
      aria-selected={isOpened}
      onClick={() => activated(row).forEach(dispatch)}
    >
      {row.type === "group" ? <Group row={row} /> : <Line row={row} />}
    </div>
  );
}

function Group({ row }: { row: Extract<Row, { type: "group" }> }) {
  const { state, say } = usePane();
  return (
    <>
      <span className={row.isFolded ? "fold" : "fold open"}>
        <ChevronIcon />
      </span>
      <SeverityIcon severity={row.severity} />
      <span className="row-words">
        <span className="row-head">
          <Weight severity={row.severity} />
          {row.code}
        </span>
        <span className="row-text">{state.summary?.checks[row.code]?.title}</span>
      </span>
      <span className="count">
        <span aria-hidden="true">{row.count}</span>
        <span className="unseen">{say(words.groupCount, { count: row.count })}</span>
      </span>
    </>
  );
}

function Line({ row }: { row: Extract<Row, { type: "finding" }> }) {
  const { say } = usePane();
  const { cell, entry, message, severity } = row.finding;
  return (
    <span className="row-words">
      <span className="row-head">
        <Weight severity={severity} />
        <bdi>{fullAddress(cell)}</bdi>
        {entry !== undefined && <span className="muted">{say(words.entry, { entry })}</span>}
        {row.isAccepted && <span className="badge">{say(words.accepted)}</span>}
      </span>
      <span className="row-text">{message}</span>
    </span>
  );
}

/** The weight in words, for readers by ear: to the eye the sign says it. */
function Weight({ severity }: { severity: Severity }) {
  const { say } = usePane();
  return <span className="unseen">{say(severityWords[severity])} </span>;
}
