import { stdout } from "node:process";

/** Lets a reader who has seen enough, such as head or less, close the pipe: that is no fault of anybody. */
export function allowClosedPipe(): void {
  if (!stdout.listeners("error").includes(passUnlessClosed)) stdout.on("error", passUnlessClosed);
}

function passUnlessClosed(fault: Error): void {
  if (!("code" in fault) || fault.code !== "EPIPE") throw fault;
}
