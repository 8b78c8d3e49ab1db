import { useEffect, useRef } from "react";
import { usePane } from "../pane-context";

/** Title of a part of Word's view. It takes the focus when a command of the ribbon asked for the part. */
export function PartHeading({ children }: { children: string }) {
  const { state, dispatch } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const { isAsked } = state.word;
  useEffect(() => {
    if (!isAsked) return;
    heading.current?.focus();
    // Once: who comes back to the view later is where the view begins.
    dispatch({ type: "word", word: { isAsked: false } });
  }, [isAsked, dispatch]);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
