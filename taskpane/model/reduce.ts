import type { Severity } from "../../addin/core/finding";
import type { MadeCopy } from "../worker/messages";
import { formOf, type ReportForm, type ReportKind } from "./report-form";
import {
  emptyFilter,
  type Filter,
  type Job,
  keyOfFinding,
  type Made,
  type MappingState,
  type Notice,
  type PaneState,
  type Place,
  type Preferences,
  severities,
  type View,
  type WordState,
} from "./state";
import type { Summary } from "./summary";

/** A book was read and checked. */
interface ReadAction {
  readonly type: "read";
  readonly summary: Summary;
  readonly isSameBook: boolean;
  /** Fixes that can be taken back. */
  readonly undoable: number;
}

/** What can happen in the pane. */
export type Action =
  | { readonly type: "show"; readonly view: View }
  | { readonly type: "prefer"; readonly preferences: Partial<Preferences> }
  | { readonly type: "begin"; readonly job: Job }
  | { readonly type: "end"; readonly notice?: Notice }
  | { readonly type: "tell"; readonly notice: Notice | undefined }
  | ReadAction
  | { readonly type: "filter"; readonly filter: Partial<Filter> }
  | { readonly type: "toggle-severity"; readonly severity: Severity }
  | { readonly type: "fold"; readonly code: string; readonly isFolded: boolean }
  | { readonly type: "place"; readonly place: Place | undefined }
  | { readonly type: "open-finding"; readonly index: number | undefined }
  | { readonly type: "accept"; readonly index: number; readonly reason: string }
  | { readonly type: "reopen"; readonly index: number }
  | { readonly type: "fill"; readonly kind: ReportKind; readonly form: Partial<ReportForm> }
  | { readonly type: "made"; readonly kind: ReportKind; readonly made: Made }
  | { readonly type: "copied"; readonly copy: MadeCopy }
  | { readonly type: "mapping"; readonly mapping: MappingState | undefined }
  | { readonly type: "word"; readonly word: Partial<WordState> }
  | { readonly type: "edited" };

/** The pane after something has happened. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case "show":
      return { ...state, view: action.view, notice: undefined };
    case "prefer":
      return { ...state, preferences: { ...state.preferences, ...action.preferences } };
    case "begin":
      return { ...state, job: action.job, notice: undefined };
    case "end":
      return { ...state, job: undefined, notice: action.notice };
    case "tell":
      return { ...state, notice: action.notice };
    case "read":
      return afterReading(state, action);
    case "filter":
      return { ...state, filter: { ...state.filter, ...action.filter }, place: undefined };
    case "toggle-severity":
      return { ...state, filter: toggled(state.filter, action.severity), place: undefined };
    case "fold":
      return { ...state, folded: withFold(state.folded, action) };
    case "place":
      return { ...state, place: action.place };
    case "open-finding":
      return withOpened(state, action.index);
    case "accept":
      return withReason(state, action.index, action.reason);
    case "reopen":
      return withReason(state, action.index, undefined);
    case "fill":
      return filled(state, action.kind, action.form);
    case "made":
      return { ...state, made: { ...state.made, [action.kind]: action.made } };
    case "copied":
      return { ...state, copy: action.copy };
    case "mapping":
      return { ...state, mapping: action.mapping };
    case "word":
      return { ...state, word: { ...state.word, ...action.word } };
    case "edited":
      return { ...state, isStale: state.summary !== undefined };
  }
}

/**
 * A book that was read again keeps what the user typed, but no report of other figures; another one begins afresh.
 */
function afterReading(state: PaneState, { summary, isSameBook, undoable }: ReadAction): PaneState {
  const word = { ...state.word, findings: undefined };
  const after = { summary, undoable, word, job: undefined, place: undefined, opened: undefined };
  const read = { ...state, ...after };
  const isUnchanged = summary.fingerprint === state.summary?.fingerprint;
  const { made, copy } = isUnchanged ? state : { made: {}, copy: undefined };
  if (isSameBook) return { ...read, made, copy, isStale: false };
  const form = formOf(summary);
  return {
    ...read,
    isStale: false,
    filter: emptyFilter,
    folded: foldedAtFirst(summary),
    accepted: {},
    made: {},
    copy: undefined,
    forms: { "cash-report": form, "auditors-report": form },
  };
}

/** More notes of one check than this are folded away until somebody asks for them. */
const NOTES_MAX = 5;

function foldedAtFirst({ findings }: Summary): string[] {
  const notes = new Map<string, number>();
  for (const { code, severity } of findings)
    if (severity === "note") notes.set(code, (notes.get(code) ?? 0) + 1);
  return [...notes].filter(([, count]) => count > NOTES_MAX).map(([code]) => code);
}

function toggled(filter: Filter, severity: Severity): Filter {
  const chosen = severities.filter((one) => filter.severities.includes(one) !== (one === severity));
  return { ...filter, severities: chosen };
}

function withFold(
  folded: readonly string[],
  { code, isFolded }: { code: string; isFolded: boolean },
): readonly string[] {
  const others = folded.filter((one) => one !== code);
  return isFolded ? [...others, code] : others;
}

function withOpened(state: PaneState, index: number | undefined): PaneState {
  if (index === undefined) return { ...state, opened: undefined };
  return { ...state, opened: index, place: { type: "finding", index } };
}

function withReason(state: PaneState, index: number, reason: string | undefined): PaneState {
  const finding = state.summary?.findings[index];
  if (finding === undefined) return state;
  const { [keyOfFinding(finding)]: _, ...others } = state.accepted;
  const accepted = reason === undefined ? others : { ...others, [keyOfFinding(finding)]: reason };
  return { ...state, accepted };
}

function filled(state: PaneState, kind: ReportKind, form: Partial<ReportForm>): PaneState {
  return { ...state, forms: { ...state.forms, [kind]: { ...state.forms[kind], ...form } } };
}
