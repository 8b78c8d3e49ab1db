import { catalogue } from "../core/words";

/** Where a finding on a document is. */
export const placeWords = catalogue("documentCheck.place", {
  paragraph: "Paragraph {number}",
  paragraphBelow: "Paragraph {number}, below “{heading}”",
  cell: "Table “{caption}”, row “{label}”",
  cellOf: "Table “{caption}”, row “{label}”, column “{heading}”",
});

/** Beginnings of rows by which a table of somebody else tells what its rows are; "|" parts several. */
export const rowWords = catalogue("documentCheck.rows", {
  total: "total|sum|subtotal|grand total|all together",
  ofWhich: "of which|thereof|including",
});
