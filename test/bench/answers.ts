import type { Frame, Page } from "playwright-core";

/** The page, or the pane inside of the host's page: both can be asked for what they see. */
type Watched = Pick<Page | Frame, "evaluate">;

/** Frames of a list that is scrolled, in milliseconds from one to the next. */
export interface Frames {
  readonly median: number;
  /** Nineteen of twenty frames came within this time. */
  readonly most: number;
  readonly count: number;
}

/** Scrolls a list down by steps of some rows a frame, and measures the frames. */
export async function scrolled(pane: Watched, selector: string, count: number): Promise<Frames> {
  const told: unknown = await pane.evaluate(`new Promise((resolve) => {
    const list = document.querySelector(${JSON.stringify(selector)});
    const gaps = [];
    let last = performance.now();
    const step = (now) => {
      gaps.push(now - last);
      last = now;
      list.scrollTop += 240;
      if (gaps.length <= ${count}) requestAnimationFrame(step);
      else resolve(gaps.slice(1));
    };
    requestAnimationFrame(step);
  })`);
  const gaps = numbers(told).sort((a, b) => a - b);
  return {
    median: gaps[Math.floor(gaps.length / 2)],
    most: gaps[Math.floor(gaps.length * 0.95)],
    count: gaps.length,
  };
}

/** Clicks Cancel as soon as something is under way, and measures until the pane answers, in milliseconds. */
export async function cancelled(pane: Watched, begin: string): Promise<number> {
  const told: unknown = await pane.evaluate(`new Promise((resolve) => {
    let start;
    new MutationObserver((_, observer) => {
      const button = document.querySelector(".job button");
      if (start === undefined && button) {
        // In the midst of it, not at its begin.
        start = 0;
        setTimeout(() => {
          start = performance.now();
          button.click();
        }, 300);
      } else if (start !== undefined && !button) {
        observer.disconnect();
        resolve([start === 0 ? -1 : performance.now() - start]);
      }
    }).observe(document.body, { childList: true, subtree: true });
    ${begin};
  })`);
  return numbers(told)[0];
}

function numbers(told: unknown): number[] {
  if (!Array.isArray(told)) throw new Error("the page told no figures");
  return told.map(Number);
}
