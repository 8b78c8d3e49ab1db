import type { Rasterise } from "../../addin/file/charts/rasterise";
import { Desk, type DeskHost } from "./desk";
import { faultSentence } from "./fault-sentence";
import type { FromWorker, Request, ToWorker } from "./messages";
import { speakerOf } from "./open-book";
import { NoPicture } from "./report-files";

/** Drawings that wait for their pictures, by number. */
const drawings = new Map<number, (content: Uint8Array | undefined) => void>();
let drawingNext = 1;

const desk = new Desk();

const tell = (message: FromWorker): void => postMessage(message);

/** Pictures are made by the page: a worker cannot draw SVG. */
const rasterise: Rasterise = (svg, widthPx) =>
  new Promise((resolve, reject) => {
    const drawing = drawingNext++;
    drawings.set(drawing, (content) => {
      if (content === undefined) reject(new NoPicture());
      else resolve(content);
    });
    tell({ type: "draw", drawing, svg, widthPx });
  });

async function serve(id: number, request: Request): Promise<void> {
  const host: DeskHost = {
    rasterise,
    onProgress: (progress) => tell({ type: "progress", id, progress }),
    onFindings: (findings) => tell({ type: "findings", id, findings }),
  };
  try {
    tell({ type: "answer", id, answer: await desk.answer(request, host) });
  } catch (fault) {
    const language = "language" in request ? request.language : "en";
    tell({ type: "fault", id, fault: faultSentence(fault, speakerOf(language)) });
  }
}

addEventListener("message", ({ data }: MessageEvent) => {
  const message: ToWorker = data;
  if (message.type === "request") void serve(message.id, message.request);
  else {
    drawings.get(message.drawing)?.(message.content);
    drawings.delete(message.drawing);
  }
});
