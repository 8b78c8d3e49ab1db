/** A corner of an outline, or a point that bends it without being on it. */
interface Point {
  readonly x: number;
  readonly y: number;
  readonly isOn: boolean;
}

export type Contour = readonly Point[];

/** Flags of a point: on the outline; x, y in one byte; the flag repeats; x, y as before or, in one byte, upwards. */
const POINT = { on: 1, xByte: 2, yByte: 4, repeat: 8, xSame: 16, ySame: 32 } as const;
/** Flags of a part of a glyph. */
const PART = { words: 1, byPlace: 2, scale: 8, more: 32, scales: 64, matrix: 128 } as const;

/** The outline of the glyph at a place of table glyf; others that it is made of are asked for by number. */
export function readContours(
  view: DataView,
  at: number,
  contoursOf: (number: number) => readonly Contour[],
): Contour[] {
  const count = view.getInt16(at);
  return count < 0 ? composed(view, at + 10, contoursOf) : simple(view, at + 10, count);
}

function simple(view: DataView, at: number, count: number): Contour[] {
  const ends = Array.from({ length: count }, (_, index) => view.getUint16(at + 2 * index));
  const pointCount = count === 0 ? 0 : ends[count - 1] + 1;
  const flags = new Uint8Array(pointCount);
  // Hints stand between the ends and the flags.
  let next = at + 2 * count;
  next += 2 + view.getUint16(next);
  for (let point = 0; point < pointCount; ) {
    const flag = view.getUint8(next++);
    const times = (flag & POINT.repeat) === 0 ? 1 : 1 + view.getUint8(next++);
    flags.fill(flag, point, point + times);
    point += times;
  }
  const lengths = (byte: number, same: number) => {
    let length = 0;
    return Array.from(flags, (flag) => {
      if ((flag & byte) !== 0) {
        const step = view.getUint8(next++);
        length += (flag & same) === 0 ? -step : step;
      } else if ((flag & same) === 0) {
        length += view.getInt16(next);
        next += 2;
      }
      return length;
    });
  };
  const xs = lengths(POINT.xByte, POINT.xSame);
  const ys = lengths(POINT.yByte, POINT.ySame);
  const points = xs.map((x, index) => ({
    x,
    y: ys[index],
    isOn: (flags[index] & POINT.on) !== 0,
  }));
  return ends.map((end, index) => points.slice(index === 0 ? 0 : ends[index - 1] + 1, end + 1));
}

/** Such as é, of e and its accent, each of them moved and perhaps turned. */
function composed(
  view: DataView,
  start: number,
  contoursOf: (number: number) => readonly Contour[],
): Contour[] {
  const contours: Contour[] = [];
  let at = start;
  for (let flags: number = PART.more; (flags & PART.more) !== 0; ) {
    flags = view.getUint16(at);
    const part = contoursOf(view.getUint16(at + 2));
    at += 4;
    if ((flags & PART.byPlace) === 0) throw new Error("a part of a letter is placed by its points");
    const isWords = (flags & PART.words) !== 0;
    const dx = isWords ? view.getInt16(at) : view.getInt8(at);
    const dy = isWords ? view.getInt16(at + 2) : view.getInt8(at + 1);
    at += isWords ? 4 : 2;
    const { matrix, length } = matrixAt(view, at, flags);
    at += length;
    const [a, b, c, d] = matrix;
    for (const contour of part)
      contours.push(
        contour.map(({ x, y, isOn }) => ({ x: a * x + c * y + dx, y: b * x + d * y + dy, isOn })),
      );
  }
  return contours;
}

/** How a part is scaled or turned, and the bytes that tell it. */
function matrixAt(view: DataView, at: number, flags: number) {
  // Fractions of 2^14.
  const fraction = (index: number) => view.getInt16(at + 2 * index) / 0x4000;
  if ((flags & PART.scale) !== 0) return { matrix: [fraction(0), 0, 0, fraction(0)], length: 2 };
  if ((flags & PART.scales) !== 0) return { matrix: [fraction(0), 0, 0, fraction(1)], length: 4 };
  if ((flags & PART.matrix) !== 0) return { matrix: [0, 1, 2, 3].map(fraction), length: 8 };
  return { matrix: [1, 0, 0, 1], length: 0 };
}

/** Contours as commands of an SVG path, relative to the point where it begins. */
export function pathOf(contours: readonly Contour[]): string {
  let [startX, startY] = [0, 0];
  const pieces = contours.map((contour) => {
    const points = cornered(contour);
    const [first] = points;
    let [x, y] = [first.x, first.y];
    const move = `m${x - startX} ${y - startY}`;
    // After the end of a contour the pen stands where the contour began.
    [startX, startY] = [x, y];
    const by = (point: Point) => `${point.x - x} ${point.y - y}`;
    const steps: string[] = [];
    for (let at = 1; at <= points.length; at++) {
      const point = points[at % points.length];
      if (point.isOn) steps.push(`l${by(point)}`);
      const end = point.isOn ? point : points[(at + 1) % points.length];
      if (!point.isOn) {
        steps.push(`q${by(point)} ${by(end)}`);
        at++;
      }
      [x, y] = [end.x, end.y];
    }
    return `${move}${steps.join("")}z`;
  });
  return pieces.join("");
}

/** The same outline with a corner between any two points that bend it, and one at its beginning. */
function cornered(contour: Contour): Contour {
  const points = contour.flatMap((point, index) => {
    const before = contour[(index + contour.length - 1) % contour.length];
    const isBetween = !point.isOn && !before.isOn;
    return isBetween ? [middle(before, point), point] : [point];
  });
  const first = points.findIndex(({ isOn }) => isOn);
  return [...points.slice(first), ...points.slice(0, first)];
}

const middle = (a: Point, b: Point): Point => ({
  x: (a.x + b.x) / 2,
  y: (a.y + b.y) / 2,
  isOn: true,
});
