import { catalogue } from "../core/words";

export const words = catalogue("commandLine.explain", {
  none: "No finding tells a difference that could be explained.",
});
