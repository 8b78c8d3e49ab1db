import { version as packageVersion } from "../package.json";

/** Version of the program, as the reports name it. */
export const version: string = packageVersion;
