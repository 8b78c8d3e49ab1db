import { parseAmount } from "../core/amount-text";

/** A figure as somebody wrote it. */
export interface TextFigure {
  readonly text: string;
  /** Where it begins in its text. */
  readonly at: number;
  /** In ten-thousandths, so that figures of different decimals can be compared exactly. */
  readonly value: number;
  /** Its digits without signs and marks. */
  readonly digits: string;
  readonly decimals: number;
  /** ISO code or sign of a currency, or %, that stands beside it; "" where there is none. */
  readonly unit: string;
}

/** Decimals that are kept: more than any currency has. */
const SCALE = 4;

/**
 * Groups parted by spaces of printers, or by usual ones where two decimals follow; else digits with marks. What hangs
 * together with letters, strokes or hyphens is a name, a day or a number of a voucher.
 */
const FIGURE =
  /(?<![\p{L}\p{N}_.,/'’-])[−-]?(?:\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?|\d{1,3}(?: \d{3})+[.,]\d{2}|\d+(?:[.,'’]\d+)*)(?![\p{L}\p{N}_/]|[-–'’]\d|[.,]\d)/gu;
const UNIT_AFTER = /^[\s\u00a0]?([A-Z]{3}(?![\p{L}\p{N}])|\p{Sc}|%)/u;
const UNIT_BEFORE = /(?<![\p{L}\p{N}])([A-Z]{3}|\p{Sc})[\s\u00a0]?$/u;

/** Every figure in a text; what could be two figures, such as 1.234, only where the language tells which. */
export function figuresIn(text: string, language: string): readonly TextFigure[] {
  return [...text.matchAll(FIGURE)].flatMap((match) => {
    const [written] = match;
    const parsed = parseAmount(written, { digits: SCALE, language });
    if ("refused" in parsed) return [];
    const rest = text.slice(match.index + written.length);
    const [, unit = UNIT_BEFORE.exec(text.slice(0, match.index))?.[1] ?? ""] =
      UNIT_AFTER.exec(rest) ?? [];
    const digits = written.replace(/\D/g, "");
    return [
      {
        text: written,
        at: match.index,
        value: parsed.minor,
        digits,
        decimals: decimalsOf(written, parsed.minor),
        unit,
      },
    ];
  });
}

/** The one figure that a cell holds; undefined where it holds none, several, or words beside it. */
export function figureOfCell(text: string, language: string): TextFigure | undefined {
  const bare = text.replaceAll("\u200e", "").trim();
  const [figure, ...others] = figuresIn(bare, language);
  if (figure === undefined || others.length > 0) return undefined;
  const around = bare.slice(0, figure.at) + bare.slice(figure.at + figure.text.length);
  return /^[\s\u00a0]*([A-Z]{3}|\p{Sc}|%)?[\s\u00a0]*$/u.test(around) ? figure : undefined;
}

/** A figure of ours: they are written alike in every language. */
export function ownFigure(text: string): TextFigure | undefined {
  return figureOfCell(text, "en");
}

/** Digits behind the mark: as many as the digits are more than those of the whole part. */
function decimalsOf(written: string, value: number): number {
  const [, fraction = ""] = /[.,](\d+)$/.exec(written) ?? [];
  const whole = Number(written.replace(/\D/g, ""));
  // A mark between groups of three leaves the digits a whole number.
  return value !== 0 && whole * 10 ** SCALE === Math.abs(value) ? 0 : fraction.length;
}
