import { addressOf } from "./excel/area";
import type { BookModel, Change } from "./excel/book";
import { WorkbookObject } from "./excel/workbook-object";
import { type Answer, type Batch, OfficeFault, References, runBatch } from "./wire";

/** Faults that a test plants into one of the batches. */
export interface PlantedFault {
  /** Number of the batch, from 0. */
  readonly batch: number;
  /** Code that Office reports, or "null" for matrices that come back as null without a word. */
  readonly code: string;
  /** Part of the batch's actions that are still carried out: 0 none, 1 all. */
  readonly done: number;
}

/** What happened on the wire. */
export interface Traffic {
  batches: number;
  requestBytes: number[];
  answerBytes: number[];
}

/** The web refuses longer requests and answers. */
const WEB_BYTES_MAX = 5_000_000;
/** What Office's code asks of Office for itself when a page starts; it goes on without. */
const OWN_SERVICE = /: Microsoft\./;
const EVENT_CATEGORY = 65_536;
const CHANGED_EVENT = 10;

/** Excel's side of the messages: a workbook that answers the batches of Office's client code. */
export class EmulatedExcel {
  readonly traffic: Traffic = { batches: 0, requestBytes: [], answerBytes: [] };
  /** Members that were asked for and are not emulated: there must be none. */
  readonly missing: string[] = [];
  fault: PlantedFault | undefined;
  /** Called before each batch: what a user does between two of them. */
  onBatch: (number: number) => void = () => {};
  isWeb = false;
  onEvent: (entry: readonly unknown[]) => void = () => {};
  readonly #references = new References();

  constructor(readonly book: BookModel) {
    book.onChange = (change) => this.#tell(change);
  }

  /** Answers the text of a batch. */
  answer(text: string): string {
    const batch: Batch = JSON.parse(text);
    if (isRelease(batch)) return JSON.stringify({ Results: [] });
    const number = this.traffic.batches++;
    this.onBatch(number);
    this.traffic.requestBytes.push(text.length);
    const answer = JSON.stringify(this.#answered(batch, { number, length: text.length }));
    this.traffic.answerBytes.push(answer.length);
    if (this.isWeb && answer.length > WEB_BYTES_MAX)
      return JSON.stringify(refusal("ResponsePayloadSizeLimitExceeded"));
    return answer;
  }

  #answered(batch: Batch, { number, length }: { number: number; length: number }): Answer {
    if (this.book.isEditing) return refusal("InvalidOperationInCellEditMode");
    if (this.isWeb && length > WEB_BYTES_MAX) return refusal("RequestPayloadSizeLimitExceeded");
    const fault = this.fault?.batch === number ? this.fault : undefined;
    const isSilent = fault?.code === "null";
    const last = Math.floor((fault?.done ?? 0) * batch.Actions.length);
    const answer = runBatch(batch, {
      root: new WorkbookObject(this.book),
      references: this.#references,
      onAction: (index) => {
        if (fault !== undefined && !isSilent && index >= last) throw new OfficeFault(fault.code);
      },
    });
    const { Code, Message = "" } = answer.Error ?? {};
    if (Code === "ApiNotFound" && !OWN_SERVICE.test(Message)) this.missing.push(Message);
    if (fault !== undefined && !isSilent && answer.Error === undefined)
      return { Results: [], Error: { Code: fault.code, Message: fault.code, ActionIndex: 0 } };
    return isSilent ? withoutMatrices(answer) : answer;
  }

  #tell({ sheet, area, isRemote = false }: Change): void {
    if (!this.book.isListened) return;
    const message = {
      worksheetId: sheet.id,
      address: addressOf(area),
      changeType: "RangeEdited",
      source: isRemote ? "Remote" : "Local",
    };
    this.onEvent([EVENT_CATEGORY, CHANGED_EVENT, "Workbook", JSON.stringify(message), 0]);
  }
}

/** Office's code ends each run by giving its references back; nobody waits for that. */
function isRelease({ Actions }: Batch): boolean {
  const names = Actions.flatMap(({ Name }) => (Name === "" ? [] : [Name]));
  return names.length > 0 && names.every((name) => name === "_RemoveReference");
}

function refusal(Code: string): Answer {
  return { Results: [], Error: { Code, Message: Code, ActionIndex: 0 } };
}

/** The same answer with every matrix of cells gone, as Excel on the web hands over what is too large for it. */
function withoutMatrices(answer: Answer): Answer {
  const emptied = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value).map(([name, part]) =>
      Array.isArray(part) && Array.isArray(part[0]) ? [name, null] : [name, part],
    );
    return Object.fromEntries(entries);
  };
  return {
    ...answer,
    Results: answer.Results.map((one) => ({ ...one, Value: emptied(one.Value) })),
  };
}
