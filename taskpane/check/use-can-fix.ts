import { usePane } from "../pane-context";

/** Whether fixes can be made: in the open workbook, or in a new file beside the one that was opened. */
export function useCanFix(): boolean {
  const { state, work } = usePane();
  return work.host.applyFixes !== undefined || state.summary?.isMendable === true;
}
