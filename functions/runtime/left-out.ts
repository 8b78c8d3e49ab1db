/** Rows that a test could not use, by reason, each with its first cell: nothing is skipped without being told. */
export class LeftOut {
  readonly #reasons = new Map<string, { count: number; first: string }>();

  /** @param place Asked for the first row of a reason only. */
  add(reason: string, place: () => string): void {
    const known = this.#reasons.get(reason);
    if (known === undefined) this.#reasons.set(reason, { count: 1, first: place() });
    else known.count++;
  }

  get count(): number {
    return [...this.#reasons.values()].reduce((sum, { count }) => sum + count, 0);
  }

  /** "2 blank or 0 (first at Ledger!G7), 1 text (at Ledger!G9)"; "" where none was. */
  words(): string {
    return [...this.#reasons]
      .map(
        ([reason, { count, first }]) =>
          `${count} ${reason} (${count > 1 ? "first at" : "at"} ${first})`,
      )
      .join(", ");
  }
}
