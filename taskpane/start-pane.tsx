import { createRoot } from "react-dom/client";
import type { Host } from "./host";
import { type View, views } from "./model/state";
import { Pane } from "./pane";
import type { ViewComponents } from "./views/view-components";

/** Starts the pane in its page, at the view that the address asks for. */
export function startPane(host: Host, components: ViewComponents): void {
  const place = document.getElementById("pane");
  if (place === null) throw new Error("the page has no place for the pane");
  createRoot(place).render(
    <Pane host={host} view={viewOf(location.search)} components={components} />,
  );
}

/** The view that a ribbon command asks for by the address: ?view=check. */
function viewOf(search: string): View | undefined {
  const asked = new URLSearchParams(search).get("view");
  return views.find((one) => one === asked);
}
