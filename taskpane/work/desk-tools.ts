import type { Host } from "../host";
import type { Notice } from "../model/state";
import type { Session } from "../session";
import { frameWords } from "../words/frame-words";
import type { OutputFile } from "../worker/messages";
import { type Jobs, type Pane, success } from "./jobs";

/** What every kind of work is done with. */
export interface DeskTools {
  readonly host: Host;
  readonly session: Session;
  readonly pane: Pane;
  readonly jobs: Jobs;
}

/** Hands a file over to the user. Answers the sentence that says where it is. */
export async function handedOver({ host, pane }: DeskTools, file: OutputFile): Promise<Notice> {
  const how = await host.deliver(file);
  return success(pane.say()(frameWords[how], { file: file.name }));
}
