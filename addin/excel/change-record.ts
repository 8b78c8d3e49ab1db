import type { Say } from "../core/words";

/** What the change log tells of a change besides the cells. */
export interface ChangeRecord {
  /** When, as text, such as 2026-03-01 14:05. */
  readonly time: string;
  /** Who, by name or code, as the user wrote it in the settings; "" for nobody. */
  readonly who: string;
  /** Language of the log where there is none yet. */
  readonly say: Say;
}
