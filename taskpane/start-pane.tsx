import { createRoot } from "react-dom/client";
import type { Host } from "./host";
import { type View, views, type WordPart, wordParts } from "./model/state";
import { Pane } from "./pane";
import type { ViewComponents } from "./views/view-components";

/** Starts the pane in its page, at the view that the address asks for. */
export function startPane(host: Host, components: ViewComponents): void {
  const place = document.getElementById("pane");
  if (place === null) throw new Error("the page has no place for the pane");
  createRoot(place).render(
    <Pane
      host={host}
      view={viewOf(location.search)}
      task={taskOf(location.search)}
      components={components}
    />,
  );
}

/** The view that a ribbon command asks for by the address: ?view=check. */
function viewOf(search: string): View | undefined {
  const asked = new URLSearchParams(search).get("view");
  return views.find((one) => one === asked);
}

/** The part of Word's view that a ribbon command asks for: ?view=word&task=check. */
function taskOf(search: string): WordPart | undefined {
  const asked = new URLSearchParams(search).get("task");
  return wordParts.find((one) => one === asked);
}
