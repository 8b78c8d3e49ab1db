/**
 * An undo id is GROUP/ADDRESS: changes of one group were made together. GROUP-REVERSED/ADDRESS is a group that took
 * back another.
 */
export interface UndoId {
  readonly group: number;
  /** The group that was taken back; 0 for a change of its own. */
  readonly reversed: number;
  readonly address: string;
}

export function parseUndoId(id: string): UndoId | undefined {
  const match = /^(\d{1,9})(?:-(\d{1,9}))?\/([A-Z]{1,3}\d{1,7})$/.exec(id);
  if (match === null) return undefined;
  return { group: Number(match[1]), reversed: Number(match[2] ?? 0), address: match[3] };
}

/** A group as the ids of its changes begin. */
export function groupOf(group: number, reversed: number | undefined): string {
  return reversed === undefined ? String(group) : `${group}-${reversed}`;
}

/** Number of the next group. */
export function nextGroup(changes: readonly { readonly undoId: string }[]): number {
  return 1 + changes.reduce((max, { undoId }) => Math.max(max, parseUndoId(undoId)?.group ?? 0), 0);
}
