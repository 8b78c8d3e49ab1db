import type { Finding, Severity } from "../../addin/core/finding";
import type { DocumentFinding } from "../../addin/document-check/check-document";
import type { MadeCopy, MadeReport, MappedPreview, Proposed } from "../worker/messages";
import type { ReportForm, ReportKind } from "./report-form";
import type { Summary } from "./summary";

/** Views of the pane; the ribbon opens it at one by its name. */
export const views = [
  "start",
  "check",
  "cash-report",
  "auditors-report",
  "export",
  "map",
  "settings",
  "word",
] as const;
export type View = (typeof views)[number];

export type Theme = "system" | "light" | "dark";
export const themes: readonly Theme[] = ["system", "light", "dark"];

/** What the user chose for the pane itself; kept when it closes. */
export interface Preferences {
  /** A language of the catalogues, or "system" for the host's. */
  readonly language: string;
  readonly theme: Theme;
}

export interface Filter {
  /** Severities that are shown. */
  readonly severities: readonly Severity[];
  /** Sheet, "" for all. */
  readonly sheet: string;
  readonly text: string;
  /** True where accepted findings are left out. */
  readonly hidesAccepted: boolean;
}

/** Something that takes long, as it is told to the user. */
export interface Job {
  /** Key of the pane's word for the step. */
  readonly step: string;
  readonly done?: number;
  readonly all?: number;
}

/** A sentence on what went wrong or well. */
export interface Notice {
  readonly intent: "error" | "warning" | "success" | "info";
  readonly text: string;
}

/** Where the reader is in the list of findings: a group by its check, or a finding by its number in the summary. */
export type Place =
  | { readonly type: "group"; readonly code: string }
  | { readonly type: "finding"; readonly index: number };

export interface PaneState {
  readonly view: View;
  readonly preferences: Preferences;
  /** The workbook that was read; findings are its own. */
  readonly summary: Summary | undefined;
  readonly job: Job | undefined;
  readonly notice: Notice | undefined;
  readonly filter: Filter;
  /** Checks whose findings are folded away. */
  readonly folded: readonly string[];
  readonly place: Place | undefined;
  /** The finding whose details are shown. */
  readonly opened: number | undefined;
  /** Reasons of accepted findings, by their key. */
  readonly accepted: Readonly<Record<string, string>>;
  readonly forms: Readonly<Record<ReportKind, ReportForm>>;
  /** Reports as they were made, with the form that they were made of. */
  readonly made: Readonly<Partial<Record<ReportKind, Made>>>;
  readonly copy: MadeCopy | undefined;
  readonly mapping: MappingState | undefined;
  /** Whether the open workbook was edited since it was read. */
  readonly isStale: boolean;
  /** Fixes of the opened file that can be taken back, one after the other. */
  readonly undoable: number;
  readonly word: WordState;
}

/** Parts of Word's view; the ribbon opens it at one by its name. */
export const wordParts = ["insert", "refresh", "check"] as const;
export type WordPart = (typeof wordParts)[number];

/** What is done with the open document of Word. */
export interface WordState {
  readonly part: WordPart;
  /** Whether a command of the ribbon asked for the part, which then takes the focus. */
  readonly isAsked: boolean;
  /** What the six rules found; undefined as long as nobody asked, and when the document was changed since. */
  readonly findings: readonly DocumentFinding[] | undefined;
}

/** A report as it was made. */
export interface Made extends MadeReport {
  readonly form: ReportForm;
}

/** A cash book of another layout, on its way. */
export interface MappingState extends Proposed {
  readonly file: string;
  readonly preview?: MappedPreview;
  /** Why the mapping does not fit. */
  readonly problem?: string;
}

export const severities: readonly Severity[] = ["error", "warning", "note"];

export const emptyFilter: Filter = {
  severities,
  sheet: "",
  text: "",
  hidesAccepted: false,
};

const emptyForm: ReportForm = {
  from: "",
  to: "",
  base: "",
  language: "en",
  paper: "a4",
  conclusion: "",
  reason: "",
  isReliefProposed: false,
  offices: "",
};

/** The pane as it opens for the first time. */
export const initialState: PaneState = {
  view: "start",
  preferences: { language: "system", theme: "system" },
  summary: undefined,
  job: undefined,
  notice: undefined,
  filter: emptyFilter,
  folded: [],
  place: undefined,
  opened: undefined,
  accepted: {},
  forms: { "cash-report": emptyForm, "auditors-report": emptyForm },
  made: {},
  copy: undefined,
  mapping: undefined,
  isStale: false,
  undoable: 0,
  word: { part: "insert", isAsked: false, findings: undefined },
};

/** Check and place of a finding. */
export function keyOfPlace({ code, cell }: Finding): string {
  return `${code} ${cell.row} ${cell.columnIndex} ${cell.sheet}`;
}

/**
 * By what a finding is known again after another check: its check, its place and its values. One of other figures is
 * another one, so that what was accepted comes back when its cell changes.
 */
export function keyOfFinding(finding: Finding): string {
  return `${keyOfPlace(finding)} ${JSON.stringify(finding.values)}`;
}

/** Why a finding may stay as it is: as somebody said in this session, else as the workbook records it. */
export function acceptedBecause(said: PaneState["accepted"], finding: Finding): string | undefined {
  const isAnySaid = Object.keys(said).length > 0;
  const key = isAnySaid ? keyOfFinding(finding) : "";
  return Object.hasOwn(said, key) ? said[key] : finding.accepted;
}
