import { check } from "./check";
import type { Command } from "./command";
import { map } from "./map";
import { report } from "./report";
import { template } from "./template";
import { version } from "./version";

export const commands: readonly Command[] = [check, report, template, map];

/** Help for one command, or for all. */
export function helpText(command: Command | undefined): string {
  if (command) return `treasury ${command.name} ${command.usage}\n\n${command.help}\n`;
  const lines = commands.map(
    ({ name, usage, help }) => `  ${`${name} ${usage}`.padEnd(30)} ${help.split("\n")[0]}`,
  );
  return [
    `Treasury ${version}: ledgers, contributions and reports of international federations. Nothing leaves this machine.`,
    "",
    ...lines,
    "",
    "treasury COMMAND --help tells more. Exit codes: 0 clean, 1 errors found, 2 could not run.",
    "",
  ].join("\n");
}
