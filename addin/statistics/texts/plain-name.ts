/** Legal forms, which say nothing of who somebody is. */
const LEGAL_FORMS = new Set(
  (
    "ab ag as asbl bv bvba co company corp corporation cv ev eg eu foundation gbr gmbh gmbhcokg inc incorporated kft kg " +
    "lda limited llc llp lp ltd ltda mbh nv ohg oy oyj plc pty pvt sa sab sarl sas sca sl snc spa spzoo srl ss stiftung ug vof"
  ).split(" "),
);

/**
 * A name as it is compared: small letters without accents, words of letters and figures parted by one blank, legal
 * forms dropped. A name of nothing but legal forms and figures stays whole: AS-05 and EU-05 are two members.
 */
export function plainName(text: string): string {
  const words = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/(?<=\b\p{L})\.(?=\s?\p{L}\b)/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ");
  const kept = words.filter((word) => !LEGAL_FORMS.has(word));
  return (kept.some((word) => /\p{L}/u.test(word)) ? kept : words).join(" ");
}
