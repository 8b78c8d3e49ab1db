/** The worker of the add-in: a script of its own beside the pane, which loads the writers of files when they are needed. */
export function startOfficeWorker(): Worker {
  return new Worker(new URL("../worker/main.ts", import.meta.url), { type: "module" });
}
