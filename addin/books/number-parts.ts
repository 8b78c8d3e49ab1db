/** Stand for the year and the counter in the pattern of a series. */
export const YEAR_MARK = "\ue000";
export const COUNTER_MARK = "\ue001";
export const FIGURE_FIRST = 48;
export const FIGURE_LAST = 57;
/** A year and three figures. */
const JOINED_MIN = 7;
const YEAR_WIDTH = 4;

/** A number such as K-2026-007 taken apart. */
export interface NumberParts {
  /** The number with marks in place of its year and its counter: equal in all numbers of a series. */
  readonly pattern: string;
  /** 0 when the number names none. */
  readonly year: number;
  readonly counter: number;
  /** Figures of the counter, leading zeros included. */
  readonly width: number;
}

/**
 * Takes a number apart: its last group of figures counts, a year among the others begins a series anew; in 20250017 the
 * year is joined to the counter.
 */
export function partsOfNumber(no: string): NumberParts | undefined {
  return takenApart(no)?.parts;
}

/** A number taken apart, and where its counter stands. */
export interface TakenApart {
  readonly no: string;
  readonly parts: NumberParts;
  /** Undefined where with other figures in its place the number could be taken apart in another way. */
  readonly counterAt?: Group;
}

/** The same, with the place of the counter. */
export function takenApart(no: string): TakenApart | undefined {
  const groups = groupsOfFigures(no);
  if (groups.length === 1 && groups[0].to - groups[0].from >= JOINED_MIN) {
    const joined = joinedParts(no);
    const [{ from, to }] = groups;
    if (joined !== undefined)
      return { no, parts: joined, counterAt: { from: from + YEAR_WIDTH, to } };
  }
  const year = groups.length > 1 ? groups.find((group) => isYear(no, group)) : undefined;
  const counter = groups.findLast((group) => group !== year);
  if (counter === undefined || counter.to - counter.from > 15) return undefined;
  const [first, second] =
    year === undefined || year.from > counter.from ? [counter, year] : [year, counter];
  const mark = (group: Group): string => (group === counter ? COUNTER_MARK : YEAR_MARK);
  const tail = second
    ? no.slice(first.to, second.from) + mark(second) + no.slice(second.to)
    : no.slice(first.to);
  const width = counter.to - counter.from;
  const parts = {
    pattern: no.slice(0, first.from) + mark(first) + tail,
    year: year === undefined ? 0 : Number(no.slice(year.from, year.to)),
    counter: Number(no.slice(counter.from, counter.to)),
    width,
  };
  // The first year of a number counts: a counter behind one may look like a year itself.
  const isBehindYear = year !== undefined && year.from < counter.from;
  const isFixed = groups.length === 1 ? width < JOINED_MIN : width !== YEAR_WIDTH || isBehindYear;
  return isFixed ? { no, parts, counterAt: counter } : { no, parts };
}

/** Counter of a number that equals the last one in all else; -1 for another one. Most numbers follow such a one. */
export function counterAfter({ no: last, counterAt }: TakenApart, no: string): number {
  if (counterAt === undefined || no.length !== last.length) return -1;
  let counter = 0;
  for (let at = 0; at < no.length; at++) {
    const code = no.charCodeAt(at);
    if (at < counterAt.from || at >= counterAt.to) {
      if (code !== last.charCodeAt(at)) return -1;
    } else if (code < FIGURE_FIRST || code > FIGURE_LAST) return -1;
    else counter = counter * 10 + code - FIGURE_FIRST;
  }
  return counter;
}

/** Parts of 20250017: a year and three to five figures behind it. */
function joinedParts(no: string): NumberParts | undefined {
  const joined = /^(\D*)(20[0-4]\d)(\d{3,5})(\D*)$/.exec(no);
  if (joined === null) return undefined;
  const [, before, year, counter, after] = joined;
  const pattern = before + YEAR_MARK + COUNTER_MARK + after;
  return { pattern, year: Number(year), counter: Number(counter), width: counter.length };
}

/** Figures side by side in a number: from the first to behind the last. */
export interface Group {
  readonly from: number;
  readonly to: number;
}

/** Groups of figures by their codes: a million numbers are read so, and a pattern would cost seconds. */
function groupsOfFigures(no: string): readonly Group[] {
  const groups: Group[] = [];
  let from = -1;
  for (let at = 0; at <= no.length; at++) {
    const code = no.charCodeAt(at);
    const isFigure = code >= FIGURE_FIRST && code <= FIGURE_LAST;
    if (isFigure && from < 0) from = at;
    if (isFigure || from < 0) continue;
    groups.push({ from, to: at });
    from = -1;
  }
  return groups;
}

/** The number that a series has at a year and a counter. */
export function numberOfParts({ pattern, year, counter, width }: NumberParts): string {
  return pattern
    .replace(YEAR_MARK, String(year))
    .replace(COUNTER_MARK, String(counter).padStart(width, "0"));
}

function isYear(no: string, { from, to }: Group): boolean {
  if (to - from !== 4) return false;
  const year = Number(no.slice(from, to));
  return year >= 1980 && year < 2100;
}
