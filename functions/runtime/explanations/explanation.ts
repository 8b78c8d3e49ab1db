/** What a function of the auditors works out, for whoever has to answer for it. */
export interface Explanation {
  /** The formula or the rule. */
  readonly formula: string;
  /** What its letters and its figures are, with those taken where nobody tells others. */
  readonly figures: string;
  /** Author, year, table or formula. */
  readonly source: string;
  /** What an answer means, and what it does not. */
  readonly reading: string;
}

export type Explanations = Readonly<Record<string, Explanation>>;
