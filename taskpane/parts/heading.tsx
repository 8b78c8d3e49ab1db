import { useEffect, useRef } from "react";
import { usePane } from "../pane-context";

/** Title of a view. It takes the focus when the view comes up, so that a screen reader begins to read there. */
export function ViewHeading({ children }: { children: string }) {
  const { state } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const { view } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when the view changes, not with each word.
  useEffect(() => {
    // At the opening of the pane the focus is the host's, and so it is while somebody types into a sheet.
    if (navigator.userActivation.hasBeenActive && document.hasFocus())
      heading.current?.focus({ preventScroll: true });
  }, [view]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
