import { dayOfParts } from "../../addin/core/calendar";

/** Day of the machine's calendar: the one place where the pane looks at a clock. */
export function todayOfMachine(): number {
  const now = new Date();
  const parts = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  const day = dayOfParts(parts);
  if (day === undefined) throw new Error("the machine's calendar gave no day");
  return day;
}

const KEY = "treasury.pane";

/** The browser's own store; where it is closed to the page, nothing is kept. */
export const browserMemory = {
  load(): string | null {
    return attempt(() => localStorage.getItem(KEY)) ?? null;
  },
  save(text: string): void {
    attempt(() => localStorage.setItem(KEY, text));
  },
};

function attempt<Result>(step: () => Result): Result | undefined {
  try {
    return step();
  } catch {
    // A browser that keeps nothing for pages opened from a disk throws here: the pane works without.
    return undefined;
  }
}
