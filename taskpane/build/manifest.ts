import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FILE = fileURLToPath(new URL("../../manifest.xml", import.meta.url));

/** Where `npm start` serves the add-in, and what stands in manifest.xml. */
export const LOCAL_ORIGIN = "https://localhost:3000";

/** The manifest for a server; its address may have a folder. Throws Error on an address that Office would refuse. */
export function manifestFor(origin = process.env.TREASURY_ORIGIN || LOCAL_ORIGIN): string {
  return readFileSync(FILE, "utf8").replaceAll(LOCAL_ORIGIN, serverAddress(origin));
}

function serverAddress(origin: string): string {
  const address = URL.canParse(origin) ? new URL(origin) : undefined;
  if (address?.protocol !== "https:" || /[?#&'"<>]/.test(address.href))
    throw new Error(
      `TREASURY_ORIGIN is ${origin}; it must be the https address of a folder, such as https://example.org/treasury`,
    );
  return address.href.replace(/\/+$/, "");
}
