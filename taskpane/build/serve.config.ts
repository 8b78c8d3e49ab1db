import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin, type UserConfig } from "vite";
import { keptCertificate } from "./serve/kept-certificate.ts";
import { trustAdvice } from "./serve/trust.ts";

const FOLDER = fileURLToPath(new URL("../../dist-addin", import.meta.url));
const PORT = 3000;

/** Where the folder is, and where certificates are kept; a port of 0 is any that is free. */
export interface Serving {
  readonly folder?: string;
  readonly home?: string;
  readonly port?: number;
}

/** Serves the built folder on this machine only, as a server on the web would, with a certificate of this machine. */
export function serveConfig(serving: Serving = {}): UserConfig {
  const { folder = FOLDER, port = PORT } = serving;
  return {
    root: fileURLToPath(new URL("..", import.meta.url)),
    appType: "mpa",
    plugins: [certified({ folder, home: serving.home ?? homedir() })],
    build: { outDir: folder },
    preview: {
      host: "localhost",
      port,
      strictPort: true,
      // Excel on the web reads functions.json from a page of its own.
      cors: true,
      headers: { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" },
    },
  };
}

/** Brings the certificate, and says once how a new one becomes trusted: Office shows an empty pane otherwise. */
function certified({ folder, home }: { folder: string; home: string }): Plugin {
  return {
    name: "certified",
    config() {
      if (!existsSync(folder)) throw new Error("Nothing is built yet: run npm run build first.");
      const { cert, key, file, isNew } = keptCertificate(home, new Date());
      if (isNew)
        console.info(
          `A certificate for this computer was made.\n${trustAdvice(file, process.platform)}`,
        );
      return { preview: { https: { cert, key } } };
    },
  };
}

export default defineConfig(() => serveConfig());
