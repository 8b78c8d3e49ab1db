import { areaOf } from "./area";

/** Value of a number cell by row and column from 0. */
type NumberAt = (row: number, column: number) => number;

const TOKEN =
  /\s*(?:([A-Z]+)\(|(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)|(\d+(?:\.\d+)?)|([-+,)]))/y;

/**
 * Value of a formula that only adds, takes away, sums and rounds cells of its own sheet, as the totals of our reports;
 * undefined for every other one.
 */
export function sumValue(formula: string, numberAt: NumberAt): number | undefined {
  const tokens = tokensOf(formula.replace(/^=/, ""));
  if (tokens === undefined) return undefined;
  const reader = new Reader(tokens, numberAt);
  const value = reader.sum();
  return reader.isDone ? value : undefined;
}

function tokensOf(text: string): string[] | undefined {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (match === null) return undefined;
    tokens.push(match[0].trim());
  }
  return tokens;
}

class Reader {
  #at = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly numberAt: NumberAt,
  ) {}

  get isDone(): boolean {
    return this.#at === this.tokens.length;
  }

  /** Terms with their signs. */
  sum(): number {
    let value = this.#term();
    while (this.tokens[this.#at] === "+" || this.tokens[this.#at] === "-") {
      const isTaken = this.tokens[this.#at++] === "-";
      value += (isTaken ? -1 : 1) * this.#term();
    }
    return value;
  }

  #term(): number {
    const token = this.tokens[this.#at++] ?? "";
    if (token === "-") return -this.#term();
    if (token.endsWith("(")) return this.#call(token.slice(0, -1));
    if (/^\d/.test(token)) return Number(token);
    return this.#cells(token);
  }

  #call(name: string): number {
    const values = [this.sum()];
    while (this.tokens[this.#at] === ",") {
      this.#at++;
      values.push(this.sum());
    }
    this.#at++;
    if (name === "SUM") return values.reduce((sum, value) => sum + value, 0);
    if (name !== "ROUND") return Number.NaN;
    const scale = 10 ** values[1];
    const scaled = Math.abs(values[0]) * scale;
    // Excel rounds halves away from zero, and forgives binary dust.
    return (Math.sign(values[0]) * Math.round(scaled * (1 + 1e-15))) / scale;
  }

  #cells(address: string): number {
    const { top, left, bottom, right } = areaOf(address);
    let sum = 0;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) sum += this.numberAt(row, column);
    return sum;
  }
}
