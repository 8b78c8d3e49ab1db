/** A text, a quoted sheet name, or the name of another workbook: left alone. */
const OPAQUE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\](?=[\p{L}_'])/u;
/** A reference into a table: its name where it has one, and what stands in brackets. */
const REFERENCE = /([\p{L}_\\][\p{L}\d_.\\]*)?\[((?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*)\]/u;
const TOKEN = new RegExp(`${OPAQUE.source}|${REFERENCE.source}`, "gu");
const OWN_FUNCTION = /\bTREASURY\.([A-Z0-9_.]+)\(/g;

/**
 * A formula of Excel, with its "=", as files hold it without: [@In] of the table Ledger is Ledger[[#This Row],[In]]. So what
 * reads formulas need not know where they come from. Marks of functions newer than Excel 2007 (_xlfn.) are not put back.
 */
export function fileFormula(formula: string, table: string | undefined): string {
  const text = formula.slice(1).replace(OWN_FUNCTION, "_xldudf_TREASURY_$1(");
  if (!text.includes("[")) return text;
  return text.replace(TOKEN, (whole, name: string | undefined, inside: string | undefined) => {
    const owner = name ?? table;
    if (inside === undefined || owner === undefined) return whole;
    if (inside.startsWith("@")) return `${owner}[[#This Row],${bracketed(inside.slice(1))}]`;
    return name === undefined ? ownReference(whole, owner) : whole;
  });
}

/** [@[Paid in]] has brackets of its own, [@In] has none; a bare [@] is the whole row. */
function bracketed(heading: string): string {
  return heading.startsWith("[") ? heading : `[${heading}]`;
}

function ownReference(reference: string, table: string): string {
  return `${table}${reference}`;
}
