import { COLUMN_COUNT_MAX, columnIndexOf, columnName, ROW_MAX } from "../../../../addin/core/cells";
import { OfficeFault } from "../wire";

/** A rectangle of cells; rows and columns from 0, the last ones included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const WHOLE: Area = { top: 0, left: 0, bottom: ROW_MAX - 1, right: COLUMN_COUNT_MAX - 1 };

/** Area of an address such as B2, B2:C9, B:C or 2:9; an address that is none is a fault, as in Excel. */
export function areaOf(address: string): Area {
  const [from, to = from, ...more] = address.replaceAll("$", "").toUpperCase().split(":");
  const [first, last] = [cornerOf(from), cornerOf(to)];
  if (first === undefined || last === undefined || more.length > 0)
    throw new OfficeFault("InvalidArgument", address);
  return {
    top: first.row ?? 0,
    left: first.column ?? 0,
    bottom: last.row ?? WHOLE.bottom,
    right: last.column ?? WHOLE.right,
  };
}

function cornerOf(text: string): { row?: number; column?: number } | undefined {
  const match = /^([A-Z]{0,3})(\d{0,7})$/.exec(text);
  if (match === null || text === "") return undefined;
  const column = match[1] === "" ? undefined : columnIndexOf(match[1]);
  if (match[1] !== "" && column === undefined) return undefined;
  const row = match[2] === "" ? undefined : Number(match[2]) - 1;
  return { ...(row !== undefined && { row }), ...(column !== undefined && { column }) };
}

/** Address inside of its sheet: B2 or B2:C9. */
export function addressOf({ top, left, bottom, right }: Area): string {
  const from = `${columnName(left)}${top + 1}`;
  return top === bottom && left === right ? from : `${from}:${columnName(right)}${bottom + 1}`;
}

/** The rectangle around both. */
export function around(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** What both share; undefined where that is nothing. */
export function common(one: Area, other: Area): Area | undefined {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top > area.bottom || area.left > area.right ? undefined : area;
}

export const cellCount = ({ top, left, bottom, right }: Area) =>
  (bottom - top + 1) * (right - left + 1);
