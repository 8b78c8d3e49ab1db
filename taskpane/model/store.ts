import { type Action, reduce } from "./reduce";
import type { PaneState } from "./state";

/**
 * Holds the state of the pane. Whoever works beside the views sees at once what has happened; the views follow when they
 * are drawn.
 */
export class Store {
  private readonly listeners = new Set<() => void>();

  constructor(private current: PaneState) {}

  readonly state = (): PaneState => this.current;

  readonly dispatch = (action: Action): void => {
    this.current = reduce(this.current, action);
    for (const listener of this.listeners) listener();
  };

  /** Calls back after everything that happens. Answers how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}
