/** Shape of a drawing that does not tell its own. */
const USUAL_SHAPE = 0.5;

/** Height of a drawing relative to its width, as its view box says it. */
export function shapeOfSvg(svg: string): number {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const shape = Number(height) / Number(width);
  return Number.isFinite(shape) && shape > 0 ? shape : USUAL_SHAPE;
}
