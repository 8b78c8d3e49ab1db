// Pictures of every view of the pane in an emulated Excel and Word, in every look, and what axe says of each:
// npm run looks:pane [FOLDER] [LOOK,...]. Somebody looks at them; nothing here judges beauty. With "readme" in place of the
// folder it makes the picture of the README anew.
import { runnerImport } from "vite";

const [folder = "out/looks/pane", looks] = process.argv.slice(2);
if (folder === "readme") {
  const { module } = await runnerImport("test/looks/readme-picture.ts");
  process.exitCode = await module.readmePicture();
} else {
  const { module } = await runnerImport("test/looks/pane-views.ts");
  process.exitCode = await module.picturesOfPane(folder, looks?.split(","));
}
