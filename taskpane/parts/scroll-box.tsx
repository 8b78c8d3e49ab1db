import type { ReactNode, Ref } from "react";

interface ScrollBoxProps {
  readonly label: string;
  readonly look?: string;
  readonly box?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** Something wide that scrolls by itself, so that the pane never does sideways; the keyboard can move it too. */
export function ScrollBox({ label, look = "", box, children }: ScrollBoxProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a place in the order of Tab nobody could scroll it by keys.
    <section ref={box} className={`scroll ${look}`} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
