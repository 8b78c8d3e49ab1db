import { startTransition, useEffect, useState } from "react";

/** How many of many things are drawn by now: a few at first, the rest in steps between which the page can breathe. */
export function useGradually(count: number, step: number): number {
  const [shown, setShown] = useState(Math.min(count, step));
  useEffect(() => {
    if (shown >= count) return;
    const timer = setTimeout(() => startTransition(() => setShown(Math.min(count, shown + step))));
    return () => clearTimeout(timer);
  }, [count, shown, step]);
  return shown;
}
