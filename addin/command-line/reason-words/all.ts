import type { Message } from "../../core/words";
import { words as audit } from "./audit";
import { words as cash } from "./cash";
import { words as contributions } from "./contributions";
import { words as evidence } from "./evidence";
import { words as lists } from "./lists";
import { words as samples } from "./samples";
import { words as scalars } from "./scalars";
import { words as tables } from "./tables";

/** Every sentence with which the functions say why there is no answer, as it stands in their code, with names for its values. */
export const reasonMessages: readonly Message[] = [
  audit,
  cash,
  contributions,
  evidence,
  lists,
  samples,
  scalars,
  tables,
].flatMap((words) => Object.values<Message>(words));
