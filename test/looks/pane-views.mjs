// Pictures of every view of the pane in an emulated Excel and Word, in every look, and what axe says of each:
// npm run looks:pane [FOLDER] [LOOK,...]. Somebody looks at them; nothing here judges beauty.
import { runnerImport } from "vite";

const { module } = await runnerImport("test/looks/pane-views.ts");
process.exitCode = await module.picturesOfPane(
  process.argv[2] ?? "out/looks/pane",
  process.argv[3]?.split(","),
);
