import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { View } from "../model/state";
import { usePane } from "../pane-context";
import { frameWords } from "../words/frame-words";
import { BrandIcon, MenuIcon } from "./icons";

const inExcel: readonly View[] = [
  "start",
  "check",
  "cash-report",
  "auditors-report",
  "export",
  "map",
  "settings",
];
const inWord: readonly View[] = ["word", "cash-report", "auditors-report", "check", "settings"];

/** Name of the program and the ways to the views: a row where there is room, else a menu. */
export function Frame() {
  const { state, say, dispatch, work } = usePane();
  const [isOpen, setOpen] = useState(false);
  const shown = work.host.kind === "word" ? inWord : inExcel;
  const button = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.querySelector("button")?.focus();
  };
  const go = (view: View) => {
    // The title of another view takes the focus over.
    close();
    dispatch({ type: "show", view });
  };
  return (
    <header className="frame">
      <div className="brand">
        <BrandIcon />
        <span>{say(frameWords.title)}</span>
      </div>
      <div ref={button} className="menu-button">
        <Button
          appearance="subtle"
          icon={<MenuIcon />}
          aria-expanded={isOpen}
          aria-controls="views"
          onClick={() => setOpen(!isOpen)}
        >
          <span className="menu-words">{say(frameWords[`view.${state.view}`])}</span>
        </Button>
      </div>
      <nav
        id="views"
        className={isOpen ? "views open" : "views"}
        aria-label={say(frameWords.menu)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || !isOpen) return;
          event.stopPropagation();
          close();
        }}
      >
        <ul>
          {shown.map((view) => (
            <li key={view}>
              <button
                type="button"
                aria-current={view === state.view ? "page" : undefined}
                onClick={() => go(view)}
              >
                {say(frameWords[`view.${view}`])}
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
