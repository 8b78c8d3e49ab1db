import { type RefObject, useLayoutEffect, useState } from "react";

/** Height of a row in units of the letters around it, so that larger letters get larger rows. */
const ROW_REM = 4.5;
/** Room assumed before the list was measured, in pixels. */
const HEIGHT_FIRST = 800;

/** Where a list is scrolled to, how much of it is seen, and how high its rows are, in pixels. */
export function useScroll(box: RefObject<HTMLElement | null>) {
  const [scroll, setScroll] = useState({ top: 0, height: HEIGHT_FIRST, rowHeight: 16 * ROW_REM });
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const next = {
        top: element.scrollTop,
        height: element.clientHeight,
        rowHeight: rem * ROW_REM,
      };
      setScroll((before) =>
        before.top === next.top &&
        before.height === next.height &&
        before.rowHeight === next.rowHeight
          ? before
          : next,
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener("scroll", measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", measure);
    };
  });
  return scroll;
}
