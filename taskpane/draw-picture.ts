/**
 * Draws SVG as PNG of a width in pixels; undefined where the browser cannot. The drawing comes from the program itself
 * and loads nothing: as the source of an image no script of it would run either.
 */
export async function drawPicture({
  svg,
  widthPx,
}: {
  svg: string;
  widthPx: number;
}): Promise<Uint8Array | undefined> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
  } catch {
    // The report says the chart in words then.
    return undefined;
  }
  const canvas = document.createElement("canvas");
  canvas.width = widthPx;
  canvas.height = Math.round((image.naturalHeight / image.naturalWidth) * widthPx);
  const pen = canvas.getContext("2d");
  if (pen === null) return undefined;
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  return blob === null ? undefined : new Uint8Array(await blob.arrayBuffer());
}
