/**
 * A formula as Excel shows and hands it over, from the form that files hold: without the name of the table in which it
 * stands, "this row" as @, and without the marks of newer functions and of custom ones.
 */
export function shownFormula(formula: string, table: string | undefined): string {
  const plain = `=${formula}`
    .replace(/_xlfn\.(?:_xlws\.)?/g, "")
    .replace(/_xldudf_TREASURY_/g, "TREASURY.");
  const thisRow = /\b([\p{L}_][\p{L}\d_.]*)\[\[#This Row\],\[([^[\]]+)\]\]/gu;
  const short = plain.replace(thisRow, (_, name: string, heading: string) =>
    /^[\p{L}\d_]+$/u.test(heading) ? `${name}[@${heading}]` : `${name}[@[${heading}]]`,
  );
  return table === undefined
    ? short
    : short.replace(new RegExp(`(?<![\\p{L}\\d_.])${table}\\[`, "gu"), "[");
}
