import { catalogue } from "../core/words";

/** Words that printed pages need besides the report's own. */
export const words = catalogue("print", {
  contents: "Contents",
  tables: "Tables",
});
