import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { fuzzyDuplicates } from "../../addin/statistics/texts/fuzzy-duplicates";
import { plainName } from "../../addin/statistics/texts/plain-name";
import type { Answer } from "../runtime/answers";
import { type Column, columnIfTold, columnOf, needSameLength, textsOf } from "../runtime/columns";
import { counted, withEnd } from "../runtime/result-end";
import { numberOf } from "../runtime/scalars";

/**
 * Payees who may be officers: the same name, nearly the same, or the same bank account. Most are refunds of travel, and
 * namesakes exist; a decision of the committee is what matters.
 * @customfunction RELATED
 * @param payees Column of payees.
 * @param officers Column of the officers' names.
 * @param [least] Similarity from which names are listed, 0 to 1; 0.92 unless told.
 * @param [payeeAccounts] Column of the size of payees: their bank accounts.
 * @param [officerAccounts] Column of the size of officers: their bank accounts.
 * @param invocation Where the arguments stand.
 * @returns What, Payee, Officer, Similarity, Cells of the payee, Cell of the officer; then the end of every test.
 * @requiresParameterAddresses
 * @unknown Never.
 * @rounding None; capitals, accents and legal forms do not count, blanks in account numbers neither.
 * @example =TREASURY.RELATED({"Hall Ltd";"Ana Muñoz";"A. Munoz"},{"Ana Munoz";"Li Wei"})
 */
export function related(
  payees: any[][],
  officers: any[][],
  least?: any,
  payeeAccounts?: any[][],
  officerAccounts?: any[][],
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const [paid, own] = [columnOf(payees, "payees"), columnOf(officers, "officers")];
  const accounts = [
    columnIfTold(payeeAccounts, "payeeAccounts"),
    columnIfTold(officerAccounts, "officerAccounts"),
  ] as const;
  needSameLength(paid, accounts[0]);
  needSameLength(own, accounts[1]);
  const similarityMin = numberOf(least, "least") || 0.92;
  if (similarityMin < 0 || similarityMin > 1)
    throw new ArgumentError(reason`least is ${similarityMin}; it must lie between 0 and 1`);
  const [names, others] = [textsOf(paid), textsOf(own)];
  const { pairs } = fuzzyDuplicates({
    texts: names,
    other: others,
    maxDist: 0,
    similarityMin,
    maxRows: names.length + others.length,
  });
  const byName = pairs.map(({ a, b, similarity, rowsA, rowsB }): Answer[] => [
    plainName(a) === plainName(b) ? "same name" : "similar name",
    a,
    b,
    similarity,
    cells(paid, rowsA),
    cells(own, rowsB),
  ]);
  const byAccount = sameAccounts(accounts).map(([payee, officer]): Answer[] => [
    "same account",
    names[payee],
    others[officer],
    "",
    paid.place(payee),
    own.place(officer),
  ]);
  const rows = [...byAccount, ...byName];
  const given = names.length + others.length;
  const used = [...names, ...others].filter((name) => name !== "").length;
  return withEnd(
    [
      ["What", "Payee", "Officer", "Similarity", "Cells of the payee", "Cells of the officer"],
      ...rows,
    ],
    {
      given,
      used,
      leftOut: used === given ? "" : "blank cells",
      method: `names by Jaro-Winkler similarity from ${similarityMin}; accounts exactly`,
      sentence: `${counted(rows.length, "pair")} of payee and officer ${rows.length === 1 ? "wants" : "want"} a look. Refunds to officers are usual and namesakes exist: look for the decision and the paper.`,
    },
  );
}

function cells({ place }: Column, rows: readonly number[]): string {
  const SHOWN = 5;
  const shown = rows.slice(0, SHOWN).map((row) => place(row - 1));
  return shown.join(", ") + (rows.length > SHOWN ? ` and ${rows.length - SHOWN} more` : "");
}

/** Places of payees and officers with one bank account. */
function sameAccounts([paid, own]: readonly [Column | undefined, Column | undefined]) {
  if (paid === undefined || own === undefined) return [];
  const plain = (text: string): string => text.replace(/\s/g, "").toUpperCase();
  const officers = new Map(textsOf(own).map((text, at) => [plain(text), at]));
  return textsOf(paid).flatMap((text, at): (readonly [number, number])[] => {
    const officer = text === "" ? undefined : officers.get(plain(text));
    return officer === undefined ? [] : [[at, officer]];
  });
}
