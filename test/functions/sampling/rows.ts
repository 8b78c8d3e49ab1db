/** The rows of an answer that spills. Throws where it is an error, with its words. */
export function rowsOf(answer: unknown): unknown[][] {
  if (Array.isArray(answer)) return answer;
  throw new Error(`no table: ${JSON.stringify(answer)}`);
}

/** The figure beside a label. */
export function figureOf(answer: unknown, label: string, column = 1): unknown {
  return rowsOf(answer).find(([first]) => first === label)?.[column];
}

/** The figure beside a label, which must be a number. */
export function numberAt(answer: unknown, label: string, column = 1): number {
  const figure = figureOf(answer, label, column);
  if (typeof figure === "number") return figure;
  throw new Error(`${label} is no number: ${JSON.stringify(answer)}`);
}
