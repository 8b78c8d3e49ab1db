import type { CodedColumn } from "../tables/table-data";
import { remembered } from "./remembered";
import { judgeWords, type WordVerdicts } from "./word-tests";

// Words by which a text gives itself away, in the languages of the members. They are hints: a check that uses them warns
// and never calls an entry wrong. Whole words only, so that "internet" is no net and "paperless" no less.

const bounded = (words: string, flags = "iu"): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}.@_-])(?:${words})(?![\\p{L}\\p{N}@_-])`, flags);

/** One sum taken off another before it was booked. "Netto" with a capital is a German shop. */
const netting = [
  bounded(
    "less(?! than)|net of|minus|(?:after )?deduct(?:ed|ion|ing)|netted|offset against|" +
      "abzüglich|abzgl\\.?|nach Abzug|unter Abzug|verrechnet|saldiert|" +
      "(?<!au )(?<!plus ou )moins(?! de| que)|déduction faite|déduit[es]*|" +
      "(?<!al )(?<!lo )menos(?! de| que)|descontad[oa]s?|deducid[oa]s?|deduzid[oa]s?|" +
      "al netto|dedott[oaie]|(?<!più o )meno(?! di| che)|за вычетом|düşülerek|kesintisiyle|verrekend|na aftrek",
  ),
  bounded("net|netto|neto", "u"),
];

/** Money that comes back. */
const refund = [
  bounded(
    "refund(?:ed|s)?|reimburse(?:d|ment|ments)?|money back|chargeback|" +
      "(?:rück)?erstatt(?:ung|ungen|et)|rückzahlung(?:en)?|rückvergütung|gutschrift|zurückgezahlt|zurückerstattet|" +
      "rembours(?:ement|ements|é|ée|és)|ristourne|reembols(?:o|os|ado|ada)|devoluci(?:ón|ones)|devolução|" +
      "rimbors(?:o|i|ato)|terugbetaling|возврат|geri ödeme|iade",
  ),
];

/** Money carried between own accounts. */
const transfer = [
  bounded(
    "(?:cash|atm|bank) withdrawal|withdrawal from (?:the )?(?:bank|atm|account)|cash deposit(?:ed)?|" +
      "(?:deposit|payment|paid) (?:in)?to (?:the )?(?:bank|cash ?box)|from bank to cash|from cash to bank|" +
      "(?:internal|own[- ]account) transfer|transfer between (?:own )?accounts|" +
      "(?:bar)?abhebung|bargeldabhebung|geldautomat|einzahlung (?:aus|von) (?:der )?(?:bank|kasse)|bareinzahlung|" +
      "einzahlung auf (?:das |die )?(?:bank(?:konto)?|konto)|auszahlung (?:an|in) (?:die )?kasse|bank an kasse|kasse an bank|" +
      "umbuchung|kontoübertrag|umschichtung|" +
      "retrait(?: d['’]espèces| au guichet| gab| dab)?|dépôt d['’]espèces|versement (?:à|en) banque|virement interne|" +
      "retiro (?:de efectivo|en efectivo|del banco|de cajero)|depósito (?:en|de) efectivo|traspaso|transferencia interna|" +
      "saque|prelievo|versamento contanti|giroconto|geldopname|storting op rekening|" +
      "снятие наличных|внесение наличных|para çekme|nakit yatırma",
  ),
];

/** What a bank or service takes for it is no transfer. */
const fee = [
  bounded(
    "fee|fees|charges?|commission|gebühr(?:en)?|entgelt|spesen|frais|comisi(?:ón|ones)|taxa|kosten|комиссия|masraf",
  ),
];

const patterns = { netting, refund, transfer, fee } as const;

type HintKind = keyof typeof patterns;

/** The hinting word of each text of a column; "" where there is none. */
export function hintsOf(column: CodedColumn, kind: HintKind): WordVerdicts<string> {
  return hintsByKind(column)(kind);
}

/** Each kind is looked for once in a column, when it is first asked for. */
const hintsByKind = remembered(
  (column: CodedColumn) => {
    const known = new Map<HintKind, WordVerdicts<string>>();
    return (kind: HintKind): WordVerdicts<string> => {
      const hints = known.get(kind) ?? judgeWords(column, (text) => hintIn(text, kind));
      known.set(kind, hints);
      return hints;
    };
  },
  (column) => [column],
);

function hintIn(text: string, kind: HintKind): string {
  for (const pattern of patterns[kind]) {
    const match = pattern.exec(text);
    if (match) return match[0];
  }
  return "";
}
