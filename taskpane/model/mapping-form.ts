import type { AmountSource, Mapping, Place, TextSource } from "../../addin/mappings/mapping";

/** A column of the foreign sheet to choose from. */
export interface Heading {
  readonly letter: string;
  readonly heading: string;
}

/** Texts of an entry that may come from a column. */
export const textRoles = ["text", "voucher", "category", "member"] as const;
export type TextRole = (typeof textRoles)[number];

/** What a choice shows for a place that is none of the columns: rules, a fixed word. */
export const OTHER = "other";

/** The letter of a place's column, or "" where the sheet has none such. */
export function letterOf(
  place: Place | TextSource | undefined,
  headings: readonly Heading[],
): string {
  if (place === undefined) return "";
  if ("letter" in place) return place.letter;
  if (!("column" in place)) return OTHER;
  const name = place.column;
  return headings.find(({ heading }) => heading === name)?.letter ?? OTHER;
}

/** A column by its heading, which survives a moved column; by its letter where the heading is blank or double. */
export function placeOf(letter: string, headings: readonly Heading[]): Place {
  const own = headings.find((one) => one.letter === letter);
  const same = headings.filter(({ heading }) => heading === own?.heading);
  return own && own.heading !== "" && same.length === 1 ? { column: own.heading } : { letter };
}

/** The mapping with another column for the date. */
export function withDate(mapping: Mapping, place: Place): Mapping {
  return { ...mapping, entry: { ...mapping.entry, date: place } };
}

/** The mapping with another source of a text, or without it. */
export function withText(mapping: Mapping, role: TextRole, place: Place | undefined): Mapping {
  const { [role]: _, ...others } = mapping.entry;
  return { ...mapping, entry: place === undefined ? others : { ...others, [role]: place } };
}

/** The mapping with numbers from a column, or from the rows of the sheet. */
export function withNumber(mapping: Mapping, place: Place | undefined): Mapping {
  return { ...mapping, entry: { ...mapping.entry, no: place ?? { row: true } } };
}

export function withAmount(mapping: Mapping, amount: AmountSource): Mapping {
  return { ...mapping, entry: { ...mapping.entry, amount } };
}

/** The mapping with another first account. */
export function withAccount(
  mapping: Mapping,
  change: Partial<Mapping["accounts"][number]>,
): Mapping {
  const [first, ...others] = mapping.accounts;
  const { entry } = mapping;
  const account = { ...first, ...change };
  // Entries that name the account by a fixed word follow its name.
  const isNamed = "value" in entry.account && entry.account.value === first.account;
  return {
    ...mapping,
    accounts: [account, ...others],
    entry: isNamed ? { ...entry, account: { value: account.account } } : entry,
  };
}

/** Opening balance as typed: a cell such as E3, or an amount; nothing for blank. */
export function withOpening(mapping: Mapping, typed: string): Mapping {
  const [{ opening: _, ...first }, ...others] = mapping.accounts;
  const text = typed.trim();
  if (text === "") return { ...mapping, accounts: [first, ...others] };
  const opening = /^[A-Z]{1,3}\d+$/i.test(text) ? { cell: text.toUpperCase() } : { amount: text };
  return { ...mapping, accounts: [{ ...first, opening }, ...others] };
}

/** Opening balance as it is typed. */
export function openingOf({ accounts: [first] }: Mapping): string {
  const { opening } = first;
  if (opening === undefined) return "";
  return "cell" in opening ? opening.cell : opening.amount;
}
