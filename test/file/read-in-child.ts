import { existsSync, readFileSync } from "node:fs";
import { NATIVE_UNPACKING } from "../../addin/command-line/native-inflate";
import { InputError } from "../../addin/core/faults";
import { readXlsx } from "../../addin/file/xlsx/read-xlsx";

// A process of its own: reads one file and tells code, seconds and the most memory it ever had.
const from = performance.now();
const code = codeOf();
const seconds = (performance.now() - from) / 1000;
const mebibytes = mostKibibytes() / 1024;
process.stdout.write(`${code} ${seconds} ${mebibytes}`);

function codeOf(): string {
  const bytes = new Uint8Array(readFileSync(process.argv[2]));
  try {
    readXlsx(bytes, process.argv[3] === "native" ? NATIVE_UNPACKING : {});
    return "read";
  } catch (fault) {
    if (fault instanceof InputError) return fault.code;
    throw fault;
  }
}

// Linux counts the parent's memory into maxRSS, but not into VmHWM.
function mostKibibytes(): number {
  const status = "/proc/self/status";
  if (!existsSync(status)) return process.resourceUsage().maxRSS;
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(status, "utf8"))?.[1]);
}
