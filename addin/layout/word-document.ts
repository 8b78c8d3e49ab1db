import type { FigureTag } from "./figure-tag";

/** A figure of a Word document, in a content control of ours. */
export interface WordFigure extends FigureTag {
  /** By which Word knows the content control. */
  readonly id: number;
  readonly text: string;
}

/** A paragraph outside of tables. */
export interface WordParagraph {
  readonly type: "paragraph";
  /** Among all paragraphs of the body, those of tables included, from 0. */
  readonly index: number;
  readonly text: string;
  /** 1 to 9 for a heading, 0 for running text. */
  readonly level: number;
  /** Those that stand in it, in reading order. */
  readonly figures: readonly WordFigure[];
}

/** A table that stands in no other one. */
export interface WordTable {
  readonly type: "table";
  /** Among these tables, from 0. */
  readonly index: number;
  /** By row what its cells say. */
  readonly rows: readonly (readonly string[])[];
  /** Those that stand in it, in reading order. */
  readonly figures: readonly WordFigure[];
}

/** An open Word document as it was read, in reading order. */
export interface WordDocument {
  readonly blocks: readonly (WordParagraph | WordTable)[];
}

/** Where a finding on a document is: what Word can select. */
export type WordPlace =
  | { readonly type: "figure"; readonly id: number }
  | { readonly type: "paragraph"; readonly index: number; readonly text: string }
  | {
      readonly type: "cell";
      /** Among the tables that stand in no other one, from 0; row and column from 0 as well. */
      readonly table: number;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    };
