/** What is wrong with the characters of a text, the first of them, and the text without it. */
export interface OddCharacters {
  readonly problem: "invisible" | "scripts" | "space";
  /** The characters, as a person looks them up: "U+200B". */
  readonly characters: string;
  /** Script of the letters that are fewer in their word; "" for other problems. */
  readonly script: string;
  /** The text as it should be; undefined when a person must say which letters are meant. */
  readonly clean?: string;
}

/** Joiners, direction marks and variants, which some scripts and emoji need. */
const JOINERS =
  /\p{Join_Control}|\p{Variation_Selector}|\u200e|\u200f|\u061c|\u2066|\u2067|\u2068|\u2069/u;
const SCRIPTS_WITH_JOINERS =
  /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Gurmukhi}|\p{Script=Gujarati}|\p{Script=Oriya}|\p{Script=Tamil}|\p{Script=Telugu}|\p{Script=Kannada}|\p{Script=Malayalam}|\p{Script=Sinhala}|\p{Script=Khmer}|\p{Script=Myanmar}|\p{Script=Mongolian}|\p{Extended_Pictographic}/u;
/** The break without width, which scripts without spaces between words need. */
const BREAK = /\u200b/u;
const SCRIPTS_WITH_BREAKS =
  /\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}|\p{Script=Tibetan}/u;
/** Characters that cannot be seen; tabs and ends of lines are no part of it. */
const INVISIBLE = /(?![\t\n\r])\p{Cc}|\p{Default_Ignorable_Code_Point}/gu;
const SPACES = /[\s\p{Zs}]/gu;

const SCRIPTS = [
  ["Latin", /\p{Script=Latin}/u],
  ["Cyrillic", /\p{Script=Cyrillic}/u],
  ["Greek", /\p{Script=Greek}/u],
] as const;

/** Capitals and small letters that look alike: the same place in each line. A point where a script has none. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  Latin: "ABCEHIJKMNOPSTXYZaceijopsxyv",
  Cyrillic: "АВСЕНІЈКМ.ОРЅТХУ.асеіјорѕху.",
  Greek: "ΑΒ.ΕΗΙ.ΚΜΝΟΡ.ΤΧΥΖ....." + "ο....ν",
};

/** Looks for invisible characters in words a person wrote; undefined when there are none. */
export function oddInText(text: string): OddCharacters | undefined {
  const invisible = text.match(INVISIBLE);
  if (invisible === null) return undefined;
  const isNeeded = neededIn(text);
  const odd = invisible.filter((character) => !isNeeded(character));
  if (odd.length === 0) return undefined;
  const clean = text.replace(INVISIBLE, (character) => (isNeeded(character) ? character : ""));
  return { problem: "invisible", characters: codePoints(odd), script: "", clean };
}

function neededIn(text: string): (character: string) => boolean {
  const isJoined = SCRIPTS_WITH_JOINERS.test(text);
  const isBroken = SCRIPTS_WITH_BREAKS.test(text);
  return (character) =>
    (isJoined && JOINERS.test(character)) || (isBroken && BREAK.test(character));
}

/** Looks for what makes two codes differ that look alike; undefined when nothing does. */
export function oddInCode(code: string): OddCharacters | undefined {
  const unseen = oddInText(code);
  const plain = (unseen?.clean ?? code).replace(SPACES, " ").trim();
  const mixed = mixedScripts(plain);
  if (mixed !== undefined && unseen === undefined) return mixed;
  if (unseen !== undefined) return { ...unseen, clean: mixed?.clean ?? plain };
  if (plain === code) return undefined;
  const unusual = (code.match(SPACES) ?? []).filter((space) => space !== " ");
  const characters = codePoints(unusual.length > 0 ? unusual : [" "]);
  return { problem: "space", characters, script: "", clean: plain };
}

function mixedScripts(code: string): OddCharacters | undefined {
  let first: OddCharacters | undefined;
  let isReplaceable = true;
  const clean = code.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const odd = scriptsOfWord(word);
    if (odd === undefined) return word;
    first ??= odd;
    if (odd.clean === undefined) isReplaceable = false;
    return odd.clean ?? word;
  });
  if (first === undefined) return undefined;
  const { problem, characters, script } = first;
  return { problem, characters, script, ...(isReplaceable ? { clean } : {}) };
}

function scriptsOfWord(word: string): OddCharacters | undefined {
  const letters = [...word];
  const found = SCRIPTS.map(([script, pattern]) => ({
    script,
    letters: letters.filter((letter) => pattern.test(letter)),
  }))
    .filter((one) => one.letters.length > 0)
    .sort((a, b) => b.letters.length - a.letters.length);
  if (found.length < 2) return undefined;
  const [most, fewer] = found;
  const characters = codePoints(fewer.letters);
  const clean = found.length === 2 ? replaced(word, fewer.script, most.script) : undefined;
  const odd = { problem: "scripts", characters, script: fewer.script } as const;
  return clean === undefined ? odd : { ...odd, clean };
}

/** The word in one script, where each letter of the other has a look-alike. */
function replaced(word: string, from: string, to: string): string | undefined {
  const own = [...LOOK_ALIKES[from]];
  const other = [...LOOK_ALIKES[to]];
  const pattern = SCRIPTS.find(([script]) => script === from)?.[1];
  const letters = [...word].map((letter) =>
    pattern?.test(letter) ? (other[own.indexOf(letter)] ?? ".") : letter,
  );
  return letters.includes(".") ? undefined : letters.join("");
}

function codePoints(characters: readonly string[]): string {
  const names = characters.map((character) => {
    const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return /[\p{L}]/u.test(character) && character !== "\u3164"
      ? `${character} (U+${hex})`
      : `U+${hex}`;
  });
  return [...new Set(names)].join(", ");
}
