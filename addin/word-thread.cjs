// The thread that writes Word files beside the main one (addin/command-line/word-writer.ts, which says what goes to and
// fro). Plain JavaScript, copied into the build as it is.
const { join } = require("node:path");
const { parentPort } = require("node:worker_threads");
const { loadBuilt } = require("./built-code.cjs");

// All that it needs is loaded while the book is read in the main thread.
const { wordFile } = loadBuilt(join(__dirname, "word-file.cjs"));

parentPort.on("message", ({ number, document, options }) =>
  wordFile(document, options).then(
    (file) => parentPort.postMessage({ number, file }),
    (fault) => parentPort.postMessage({ number, fault }),
  ),
);
