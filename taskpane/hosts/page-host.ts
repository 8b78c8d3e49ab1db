import type { Host } from "../host";
import { download } from "./download";
import { browserMemory, todayOfMachine } from "./machine";

/** Id of the element of the page that holds the worker's program as text. */
const WORKER_ID = "worker";

/** A page opened from a disk: files come from a picker, and go to the downloads. */
export function pageHost(): Host {
  return {
    kind: "page",
    language: navigator.language,
    today: todayOfMachine,
    startWorker: startInlineWorker,
    memory: browserMemory,
    async deliver(file) {
      download(file);
      return "downloaded";
    },
  };
}

/** A page from a disk may load no script beside it, so the worker's program lies in the page as text. */
function startInlineWorker(): Worker {
  const program = document.getElementById(WORKER_ID)?.textContent;
  if (!program) throw new Error("the page lacks the worker's program");
  const address = URL.createObjectURL(new Blob([program], { type: "text/javascript" }));
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  return worker;
}
