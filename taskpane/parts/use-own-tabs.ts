import { useEffect } from "react";

/**
 * Office on the web takes every Tab of the pane in hand by a list of what it holds to be reachable. A title that the program
 * gave the focus to is not on it: from there Tab would leave the pane. So the browser does these as it does everywhere.
 */
export function useOwnTabs(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { key, target } = event;
      if (key !== "Tab" || !(target instanceof Element)) return;
      if (target === document.body || target.matches("[tabindex='-1']")) event.stopPropagation();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
