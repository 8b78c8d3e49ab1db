import { createContext, useContext } from "react";
import type { Say } from "../addin/core/words";
import type { Action } from "./model/reduce";
import type { PaneState } from "./model/state";
import type { Work } from "./work";

/** What every view sees of the pane. */
export interface PaneView {
  readonly state: PaneState;
  readonly dispatch: (action: Action) => void;
  readonly say: Say;
  /** Language that is spoken, one of the catalogues. */
  readonly language: string;
  readonly work: Work;
}

export const PaneContext = createContext<PaneView | undefined>(undefined);

/** The pane around a view. */
export function usePane(): PaneView {
  const pane = useContext(PaneContext);
  if (pane === undefined) throw new Error("a view stands outside of the pane");
  return pane;
}
