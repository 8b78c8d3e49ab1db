import { type Answer, type Batch, OfficeFault, References, runBatch } from "./wire";
import type { DocumentModel } from "./word/document-model";
import { DocumentObject } from "./word/document-object";

/** A fault that a test plants into one of the batches, or into all from one on. */
interface WordFault {
  /** Number of the batch, from 0. */
  readonly batch: number;
  readonly code: string;
  /** Part of the batch's actions that are still carried out. */
  readonly done: number;
  readonly isLasting?: boolean;
}

/** Word's side of the messages: a document that answers the batches of Office's client code. */
export class EmulatedWord {
  batches = 0;
  /** Members that were asked for and are not emulated: there must be none. */
  readonly missing: string[] = [];
  fault: WordFault | undefined;
  /** Called before each batch: what a user does between two of them. */
  onBatch: (number: number) => void = () => {};
  onEvent: (entry: readonly unknown[]) => void = () => {};
  readonly #references = new References();

  constructor(readonly document: DocumentModel) {}

  /** Answers the text of a batch. */
  answer(text: string): string {
    return JSON.stringify(this.#answered(JSON.parse(text)));
  }

  #faultOf(number: number): WordFault | undefined {
    const { fault } = this;
    const isHit = fault?.isLasting ? number >= fault.batch : fault?.batch === number;
    return isHit ? fault : undefined;
  }

  #answered(batch: Batch): Answer {
    const names = batch.Actions.flatMap(({ Name }) => (Name === "" ? [] : [Name]));
    if (names.length > 0 && names.every((name) => name === "_RemoveReference"))
      return { Results: [] };
    const number = this.batches++;
    this.onBatch(number);
    const fault = this.#faultOf(number);
    const last = Math.floor((fault?.done ?? 0) * batch.Actions.length);
    const answer = runBatch(batch, {
      root: new DocumentObject(this.document),
      references: this.#references,
      onAction: (index) => {
        if (fault !== undefined && index >= last) throw new OfficeFault(fault.code);
      },
    });
    if (answer.Error?.Code === "ApiNotFound") this.missing.push(answer.Error.Message);
    if (fault === undefined || answer.Error !== undefined) return answer;
    return { Results: [], Error: { Code: fault.code, Message: fault.code, ActionIndex: 0 } };
  }
}
