import { main } from "../../addin/cli";

// The program as a process of its own, for tests that change what a process is given.
process.exitCode = await main(process.argv.slice(2));
