/** Word keeps no longer tags. */
const TAG_LENGTH_MAX = 64;
const TAG = /^fig:(.+)\/([0-9a-f]{8})$/;

/** A figure's key, TABLE/ROW/COLUMN, and the first eight signs of the seal of the books that it was worked out from. */
export interface FigureTag {
  readonly key: string;
  readonly seal: string;
}

/** Tag of the content control that holds a figure; undefined for a key that is too long to be kept in Word. */
export function figureTag({ key, seal }: FigureTag): string | undefined {
  const tag = `fig:${key}/${seal}`;
  return tag.length <= TAG_LENGTH_MAX && TAG.test(tag) ? tag : undefined;
}

/** Key and seal of a tag, or undefined when the content control is none of ours. */
export function parseFigureTag(tag: string): FigureTag | undefined {
  const [, key, seal] = TAG.exec(tag) ?? [];
  return key === undefined || seal === undefined ? undefined : { key, seal };
}
