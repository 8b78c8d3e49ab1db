/** A field that the word processor fills in: when the document is printed, or as soon as it is opened. */
export function fieldOf(instruction: string, state: "clean" | "dirty"): string {
  const dirty = state === "dirty" ? ' w:dirty="true"' : "";
  return `<w:fldChar w:fldCharType="begin"${dirty}/><w:instrText xml:space="preserve">${instruction}</w:instrText><w:fldChar w:fldCharType="separate"/><w:fldChar w:fldCharType="end"/>`;
}
