import type { Books } from "../../books/books";

/** Finds the category of the entry that another one names in Corrects: that of its first split, else its own; "" for none. */
export function correctedCategories({ ledger, splits }: Books): (row: number) => string {
  if (ledger.coded.corrects.dictionary.length === 0) return () => "";
  const categoryOf = new Map<string, string>();
  const own = new Map<string, string>();
  for (let row = ledger.count - 1; row >= 0; row--)
    own.set(ledger.text(row, "no"), ledger.text(row, "category"));
  for (const split of [...splits].reverse())
    categoryOf.set(split.no, split.category || (own.get(split.no) ?? ""));
  return (row) => {
    const no = ledger.text(row, "corrects");
    return no === "" ? "" : (categoryOf.get(no) ?? own.get(no) ?? "");
  };
}
