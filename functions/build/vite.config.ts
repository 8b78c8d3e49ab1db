import { functionsBuild } from "./functions-build.ts";

export default functionsBuild();
