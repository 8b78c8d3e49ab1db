import type { TableData } from "../tables/table-data";
import { readRecords } from "./records";

/** A contribution in kind: never cash. Value in minor units, NaN when it has none. */
export interface InKind {
  readonly row: number;
  readonly no: string;
  readonly date: number;
  readonly from: string;
  /** Body that received it, "" where none is told. */
  readonly body: string;
  readonly what: string;
  readonly quantity: number;
  readonly unit: string;
  readonly value: number;
  readonly currency: string;
  readonly basis: string;
  readonly fund: string;
  readonly used: string;
  /** A bill of the organisation that the giver paid itself. */
  readonly isPaidDirectly: boolean;
}

export interface BudgetLine {
  readonly row: number;
  /** Body that plans, "" where none is told. */
  readonly body: string;
  readonly period: string;
  readonly category: string;
  readonly fund: string;
  /** Minor units of its currency, NaN when it cannot be told. */
  readonly amount: number;
  readonly currency: string;
  readonly decision: string;
  /** Why the period became other than planned, "" where nobody told. */
  readonly explanation: string;
}

export interface Mandate {
  readonly row: number;
  readonly person: string;
  readonly member: string;
  readonly body: string;
  readonly office: string;
  readonly from: number;
  readonly to: number;
  readonly electedBy: string;
  readonly document: string;
  /** Code of the person whose place it takes, "" for none. */
  readonly replaces: string;
}

/** A finding or recommendation on record, as the officers answered it. */
export interface RecordedFinding {
  readonly row: number;
  /** recommendation, or finding where nothing else is told. */
  readonly kind: string;
  readonly no: string;
  readonly rule: string;
  readonly severity: string;
  readonly cell: string;
  readonly fact: string;
  readonly status: string;
  /** Whether somebody wrote a status; without one it is open. */
  readonly hasStatus: boolean;
  readonly answer: string;
  readonly auditorsView: string;
  readonly toWhom: string;
  /** Day, 0 when not told. */
  readonly until: number;
}

export function readInKind(table: TableData | undefined): readonly InKind[] {
  return readRecords(table, (at) => ({
    row: at.row,
    no: at.text("no"),
    date: at.day("date"),
    from: at.text("from"),
    body: at.text("body"),
    what: at.text("what"),
    quantity: at.number("quantity"),
    unit: at.text("unit"),
    value: at.isBlank("value") ? Number.NaN : at.amount("value", at.text("currency")),
    currency: at.text("currency"),
    basis: at.text("basis"),
    fund: at.text("fund"),
    used: at.text("used"),
    isPaidDirectly: at.flag("paidDirectly"),
  }));
}

export function readBudget(table: TableData | undefined): readonly BudgetLine[] {
  return readRecords(table, (at) => ({
    row: at.row,
    body: at.text("body"),
    period: at.text("period"),
    category: at.text("category"),
    fund: at.text("fund"),
    amount: at.isBlank("amount") ? Number.NaN : at.amount("amount", at.text("currency")),
    currency: at.text("currency"),
    decision: at.text("decision"),
    explanation: at.text("explanation"),
  }));
}

export function readMandates(table: TableData | undefined): readonly Mandate[] {
  return readRecords(table, (at) => ({
    row: at.row,
    person: at.text("person"),
    member: at.text("member"),
    body: at.text("body"),
    office: at.text("office"),
    from: at.day("from"),
    to: at.day("to"),
    electedBy: at.text("electedBy"),
    document: at.text("document"),
    replaces: at.text("replaces"),
  }));
}

export function readRecordedFindings(table: TableData | undefined): readonly RecordedFinding[] {
  return readRecords(table, (at) => ({
    row: at.row,
    kind: at.text("kind") || "finding",
    no: at.text("no"),
    rule: at.text("rule"),
    severity: at.text("severity"),
    cell: at.text("cell"),
    fact: at.text("fact"),
    status: at.text("status") || "open",
    hasStatus: at.text("status") !== "",
    answer: at.text("answer"),
    auditorsView: at.text("auditorsView"),
    toWhom: at.text("toWhom"),
    until: at.day("until"),
  }));
}
