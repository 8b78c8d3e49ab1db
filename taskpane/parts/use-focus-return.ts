import { type RefObject, useLayoutEffect } from "react";

/** Where the focus goes when nothing is left of the place that somebody came from. */
const VIEW = "main h1";

/**
 * Gives the focus back when the part that holds it goes: else the keyboard would begin anew at the top. It goes to a place
 * that is told, else to where it came from, and where that is gone as well to the title of the view.
 */
export function useFocusReturn(part: RefObject<HTMLElement | null>, place?: string): void {
  useLayoutEffect(() => {
    const element = part.current;
    if (element === null) return;
    let from: HTMLElement | undefined;
    const enter = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof HTMLElement && !element.contains(relatedTarget))
        from = relatedTarget;
    };
    element.addEventListener("focusin", enter);
    return () => {
      element.removeEventListener("focusin", enter);
      // What was hidden beside the part is shown only when all of it is done.
      if (element.contains(document.activeElement)) queueMicrotask(() => giveBack(place, from));
    };
  }, [part, place]);
}

function giveBack(place: string | undefined, from: HTMLElement | undefined): void {
  const goal = place === undefined ? from : document.querySelector<HTMLElement>(place);
  goal?.focus({ preventScroll: true });
  if (document.activeElement === document.body)
    document.querySelector<HTMLElement>(VIEW)?.focus({ preventScroll: true });
}
