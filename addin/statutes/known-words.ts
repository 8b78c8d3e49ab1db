import { catalogue, type Message, type Say } from "../core/words";
import { officeTitles } from "./offices";
import { reportLines } from "./report-lines";
import { categories } from "./starter-rows";

/** Words of lists that everybody shares; what else somebody types is told as typed. */
export const words = catalogue("knownWords", {
  opening: "Opening balance",
  transfer: "Transfer between own accounts",
  "body-transfer": "Transfer with another body",
  generalFund: "General fund",
  ecb: "ECB reference rate",
  centralBank: "central bank",
  bank: "bank",
  asExchanged: "as exchanged",
  fixedParity: "fixed parity",
  africa: "Africa",
  america: "America",
  asia: "Asia",
  europe: "Europe",
  world: "world",
  continental: "continent",
  regional: "region",
  coordinatorOf: "Coordinator for {place}",
  officeOf: "{office} ({place})",
});

const lineLabels = new Map(reportLines.map(({ key, label }) => [key, label]));

const categoryWords = new Map<string, Message>(
  categories().flatMap(({ category, reportLine = "" }) => {
    const label = lineLabels.get(reportLine) ?? sideWords().get(category);
    return label === undefined ? [] : [[category, label]];
  }),
);

function sideWords(): ReadonlyMap<string, Message> {
  return new Map([
    ["opening", words.opening],
    ["transfer", words.transfer],
    ["body-transfer", words["body-transfer"]],
  ]);
}

const fundWords = new Map<string, Message>([["general", words.generalFund]]);

const rateSourceWords = new Map<string, Message>([
  ["ECB reference rate", words.ecb],
  ["central bank", words.centralBank],
  ["bank", words.bank],
  ["as exchanged", words.asExchanged],
  ["fixed parity", words.fixedParity],
]);

const continentWords = new Map<string, Message>([
  ["Africa", words.africa],
  ["America", words.america],
  ["Asia", words.asia],
  ["Europe", words.europe],
]);

const tierWords = new Map<string, Message>([
  ["world", words.world],
  ["continental", words.continental],
  ["regional", words.regional],
]);

/** Name of a line of the statement of receipts and payments; a line of the workbook's own is called as it is there. */
export function lineName(say: Say, key: string): string {
  const label = lineLabels.get(key);
  return label === undefined ? key.slice(key.indexOf(".") + 1) : say(label);
}

const namedBy = (known: ReadonlyMap<string, Message>) => (say: Say, typed: string) => {
  const message = known.get(typed);
  return message === undefined ? typed : say(message);
};

/** Name of a category with which books start; one of the workbook's own stays as typed. */
export const categoryName = namedBy(categoryWords);

/** Name of a fund: the general one in words, others as typed. */
export const fundName = namedBy(fundWords);

/** Where a rate comes from: a usual source in words, another one as typed. */
export const rateSourceName = namedBy(rateSourceWords);

/** Name of a continent of the statute; another one stays as typed. */
export const continentName = namedBy(continentWords);

/** Tier of a body: world, continent, region; another one stays as typed. */
export const tierName = namedBy(tierWords);

/**
 * Title of an office in both forms, also with the continent that it is for, such as "coordinator Africa"; an office that
 * the product does not know stays as typed.
 */
export function officeName(say: Say, typed: string): string {
  const own = officeTitles.get(typed);
  if (own !== undefined) return say(own);
  const [, office = "", place = ""] = /^(\S+) (.+)$/.exec(typed) ?? [];
  const title = officeTitles.get(office);
  const continent = continentWords.get(place);
  if (title === undefined || continent === undefined) return typed;
  if (office === "coordinator") return say(words.coordinatorOf, { place: say(continent) });
  return say(words.officeOf, { office: say(title), place: say(continent) });
}
