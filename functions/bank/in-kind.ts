import { fullAddress } from "../../addin/core/cells";
import { isCurrency, minorUnitDigits } from "../../addin/core/currencies";
import { minorOfNumber } from "../../addin/core/money";
import { cellOf } from "../../addin/tables/table-data";
import { type Answer, moneyOf } from "../runtime/answers";
import { booksOf } from "../runtime/books-of";
import { counted, withEnd } from "../runtime/result-end";
import { dayOf, numberOf } from "../runtime/scalars";

/**
 * Contributions in kind as an auditor looks at them: which have a value, on what it rests, which values have no basis (as
 * check KND-02 says it), and which are large. A contribution in kind needs no value; a value needs a basis.
 * @customfunction INKIND
 * @param gifts The whole table of contributions in kind, such as InKind[#All], or a book.
 * @param [threshold] Values from this amount on are marked, in their own currency; none unless told.
 * @param [from] First day to look at.
 * @param [to] Last day to look at.
 * @param invocation Where the arguments stand.
 * @returns No, Date, From, What, Value, Currency, Basis, Look at, Cell; a sum for each currency; then the end of every test.
 * @requiresParameterAddresses
 * @unknown Never; a value that is not told stays blank.
 * @rounding None.
 * @example =TREASURY.INKIND(InKind[#All],400)
 */
export function inKind(
  gifts: any[][],
  threshold?: any,
  from?: any,
  to?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const books = booksOf({ needs: { InKind: gifts } });
  const table = books.tables.get("InKind");
  const limit = numberOf(threshold, "threshold") || Number.POSITIVE_INFINITY;
  const [first, last] = [dayOf(from, "from") ?? 0, dayOf(to, "to") ?? Number.POSITIVE_INFINITY];
  const looked = books.inKind.filter(({ date }) => date >= first && date <= last);
  const sums = new Map<string, number>();
  let baseless = 0;
  let large = 0;
  const rows = looked.map((gift): Answer[] => {
    const { value, currency } = gift;
    const hasValue = !Number.isNaN(value) && value !== 0 && isCurrency(currency);
    if (hasValue) sums.set(currency, (sums.get(currency) ?? 0) + value);
    const isBaseless = hasValue && gift.basis.trim() === "";
    const isLarge = hasValue && value >= limitIn(limit, currency);
    if (isBaseless) baseless++;
    if (isLarge) large++;
    const looks = [
      ...(isBaseless ? ["value without a basis"] : []),
      ...(isLarge ? ["from the threshold on"] : []),
    ];
    return [
      gift.no,
      gift.date || "",
      gift.from,
      gift.what,
      hasValue ? moneyOf(value, currency) : "",
      currency,
      gift.basis,
      looks.join(", "),
      table === undefined ? "" : fullAddress(cellOf(table, gift.row, "value")),
    ];
  });
  const totals = [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, sum]): Answer[] => ["Total", "", "", "", moneyOf(sum, currency), currency]);
  const valued = rows.filter((row) => row[4] !== "").length;
  return withEnd(
    [
      ["No", "Date", "From", "What", "Value", "Currency", "Basis", "Look at", "Cell"],
      ...rows,
      ...totals,
    ],
    {
      given: books.inKind.length,
      used: looked.length,
      leftOut: looked.length === books.inKind.length ? "" : "outside of the days",
      method: "values beside their basis; never part of the cash",
      sentence: `Of ${counted(looked.length, "contribution")} in kind ${valued} ${valued === 1 ? "has" : "have"} a value, ${baseless} of these without a basis${limit === Number.POSITIVE_INFINITY ? "" : `, and ${large} from the threshold on`}. Ask for the price list or invoice, or leave the value out.`,
    },
  );
}

/** The threshold in minor units; between two of them the next higher counts. */
function limitIn(limit: number, currency: string): number {
  const digits = minorUnitDigits(currency);
  return minorOfNumber(limit, digits) ?? Math.ceil(limit * 10 ** digits);
}
