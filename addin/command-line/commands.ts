import { languages, type Say } from "../core/words";
import { call } from "./call";
import { check } from "./check";
import type { Command } from "./command";
import { explain } from "./explain";
import { exportCopy } from "./export";
import { fix } from "./fix";
import { map } from "./map";
import { report } from "./report";
import { seal } from "./seal";
import { statement } from "./statement";
import { template } from "./template";
import { trace } from "./trace";
import { verify } from "./verify";
import { version } from "./version";
import { words } from "./words";

export const commands: readonly Command[] = [
  check,
  report,
  trace,
  statement,
  seal,
  verify,
  exportCopy,
  fix,
  explain,
  template,
  map,
  call,
];

/** Help for one command, or for all. */
export function helpText(command: Command | undefined, say: Say): string {
  if (command) return `treasury ${callOf(command, say)}\n\n${helpOf(command, say)}\n`;
  const width = Math.max(...commands.map((one) => callOf(one, say).length));
  const lines = commands.map((one) => {
    const [summary] = helpOf(one, say).split("\n");
    return `  ${callOf(one, say).padEnd(width)}  ${summary}`;
  });
  const about = say(words["help.about"], { version });
  return [about, "", ...lines, "", say(words["help.more"]), ""].join("\n");
}

/** What a command does and its options, with the languages that there are. */
function helpOf({ help }: Command, say: Say): string {
  return say(help, { languages: languages.join(", ") });
}

/** How a command is called: its name and what follows. */
function callOf({ name, usage }: Command, say: Say): string {
  return `${name} ${say(usage)}`;
}
