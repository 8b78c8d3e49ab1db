import { showAmount, showValue, type Value } from "../core/value";

/** Keeps a figure's own direction in a line from right to left. */
const LEFT_TO_RIGHT_MARK = "\u200e";

/** A figure as it is shown where another one stood: with its currency where that one had it, marked where that one was. */
export function figureText(value: Value, instead: string): string {
  const bare = instead.replaceAll(LEFT_TO_RIGHT_MARK, "");
  const isBareAmount = value.type === "amount" && !/[A-Z]{3}$/.test(bare);
  const text = isBareAmount ? showAmount(value.minor, value.currency) : showValue(value);
  return bare === instead ? text : LEFT_TO_RIGHT_MARK + text + LEFT_TO_RIGHT_MARK;
}
