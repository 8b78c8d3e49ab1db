import { main } from "../../addin/cli";

// The program as a process of its own, for tests that change what a process is given.
main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
