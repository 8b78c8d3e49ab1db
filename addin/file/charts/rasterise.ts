/** Turns a picture in SVG into PNG of a width in pixels. Each host has its own way, so writers are handed one. */
export type Rasterise = (svg: string, widthPx: number) => Promise<Uint8Array>;
