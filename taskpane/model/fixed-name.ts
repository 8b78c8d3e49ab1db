const FIXED = /-fixed(?:-(\d{1,6}))?$/;

/** Name of the workbook after a fix: ledger.xlsx, ledger-fixed.xlsx, ledger-fixed-2.xlsx. */
export function fixedName(name: string): string {
  const dot = name.lastIndexOf(".");
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ".xlsx"];
  const known = FIXED.exec(stem);
  if (known === null) return `${stem}-fixed${ending}`;
  return `${stem.slice(0, known.index)}-fixed-${Number(known[1] ?? 1) + 1}${ending}`;
}
