import { PALETTE } from "../../layout/palette";
import { letters, lineShape } from "./looks";

/** Numbers by which a chart's parts name its axes. */
export const CATEGORY_AXIS = 1;
export const VALUE_AXIS = 2;
const SMALL = 8;
/** More names than these are months: only every twelfth is written. */
const NAMES_MAX = 24;
const MONTHS_A_YEAR = 12;
/** Grouped, with a true minus. */
const AXIS_FORMAT = "#,##0;&quot;\u2212&quot;#,##0";

/** How the axes of a chart lie. */
export interface AxesPlan {
  /** Bars lie, columns stand. */
  readonly isLying: boolean;
  readonly isRightToLeft: boolean;
  /** How many names there are below or beside the plot. */
  readonly nameCount: number;
}

/** Both axes: names low beside or below the plot, figures grouped, a light grid. */
export function axes({ isLying, isRightToLeft, nameCount }: AxesPlan): string {
  const skip = nameCount > NAMES_MAX ? MONTHS_A_YEAR : 1;
  const start = isRightToLeft ? "r" : "l";
  // Lying bars are counted from the ground up, unless turned round.
  const isNameTurned = isLying || isRightToLeft;
  const isValueTurned = isLying && isRightToLeft;
  return [
    "<c:catAx>",
    head(CATEGORY_AXIS, { isTurned: isNameTurned, side: isLying ? start : "b" }),
    '<c:numFmt formatCode="General" sourceLinked="0"/>',
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    lineShape(PALETTE.muted),
    letters(SMALL),
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/>`,
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>',
    `<c:tickLblSkip val="${skip}"/><c:tickMarkSkip val="${skip}"/><c:noMultiLvlLbl val="1"/>`,
    "</c:catAx><c:valAx>",
    head(VALUE_AXIS, { isTurned: isValueTurned, side: isLying ? "b" : start }),
    `<c:majorGridlines>${lineShape(PALETTE.hairline)}</c:majorGridlines>`,
    `<c:numFmt formatCode="${AXIS_FORMAT}" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>",
    letters(SMALL, PALETTE.muted),
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${isLying ? "max" : "autoZero"}"/>`,
    '<c:crossBetween val="between"/></c:valAx>',
  ].join("");
}

function head(id: number, { isTurned, side }: { isTurned: boolean; side: string }): string {
  const orientation = isTurned ? "maxMin" : "minMax";
  return `<c:axId val="${id}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/><c:axPos val="${side}"/>`;
}
