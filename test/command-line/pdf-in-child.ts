import { createHash } from "node:crypto";
import { loadPdfWriter } from "../../addin/command-line/pdf";
import { sayIn } from "../../addin/core/words";
import { sampleDocument } from "../file/sample-document";

// A process of its own: tells the fingerprint of the sample's PDF.
const write = await loadPdfWriter(sayIn("en"));
const pdf = write(sampleDocument(), { paper: "a4" });
process.stdout.write(createHash("sha256").update(pdf).digest("hex"));
