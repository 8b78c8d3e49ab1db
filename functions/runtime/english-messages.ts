// Stands in for intl-messageformat in the bundle of the custom functions: a library that can every notation of every
// language is a quarter of what Excel may load. A test compares both on every message of the program in each language.

type Filling = Readonly<Record<string, string | number>>;
/** `count` is what # stands for inside of a plural. */
type Part = (filling: Filling, count: number | undefined) => string;

interface Plurals {
  readonly isOne: (count: number) => boolean;
  /** What stands between groups of three figures, and from how many figures on. */
  readonly group: string;
  readonly groupedFrom: number;
}

const isOne = (count: number): boolean => Math.abs(count) === 1;

/** Plurals and counts of the languages that have a catalogue; amounts never come here. */
const PLURALS: Readonly<Record<string, Plurals>> = {
  en: { isOne, group: ",", groupedFrom: 4 },
  de: { isOne, group: ".", groupedFrom: 4 },
  es: { isOne, group: ".", groupedFrom: 5 },
  fr: { isOne: (count) => Math.abs(count) < 2, group: "\u202f", groupedFrom: 4 },
};

/** A sentence in ICU's notation: arguments, selections, plurals, quoting by apostrophes; nothing else. */
export class IntlMessageFormat {
  private readonly parts: readonly Part[];
  private readonly plurals: Plurals;

  /** Throws Error for a notation that it does not know, and for a language of which it has no plurals. */
  constructor(
    private readonly text: string,
    private readonly language: string,
  ) {
    if (!Object.hasOwn(PLURALS, language)) throw this.fault();
    this.plurals = PLURALS[language];
    this.parts = this.read(false);
    if (this.at < text.length) throw this.fault();
  }

  private at = 0;

  format(filling: Filling): string {
    return join(this.parts, filling, undefined);
  }

  /** Parts until the end or a closing brace. */
  private read(isPlural: boolean): Part[] {
    const parts: Part[] = [];
    for (let text = this.plain(isPlural); ; text = this.plain(isPlural)) {
      if (text !== "") parts.push(constant(text));
      const sign = this.text[this.at];
      if (sign === "{") parts.push(this.argument());
      else if (sign === "#") parts.push(this.count());
      else return parts;
    }
  }

  /** Text until the next sign with a meaning; an apostrophe quotes only where such a sign follows, as ICU has it. */
  private plain(isPlural: boolean): string {
    const found = (isPlural ? PLAIN_IN_PLURAL : PLAIN).exec(this.text.slice(this.at))?.[0] ?? "";
    this.at += found.length;
    return found.replace(QUOTED, (_, quoted: string | undefined) =>
      quoted === undefined ? "'" : quoted.replaceAll("''", "'"),
    );
  }

  private count(): Part {
    this.at++;
    return (_, count = Number.NaN) => grouped(count, this.plurals);
  }

  private argument(): Part {
    const head = /^\{\s*(\w+)\s*(?:\}|,\s*(plural|select)\s*,)/.exec(this.text.slice(this.at));
    if (head === null) throw this.fault();
    this.at += head[0].length;
    const [, name, kind] = head;
    if (kind === undefined) return (filling) => String(known(filling, name));
    const options = this.options(kind === "plural");
    if (kind === "select")
      return (filling, count) =>
        join(chosen(options, [String(known(filling, name))]), filling, count);
    return (filling) => {
      const count = Number(known(filling, name));
      return join(
        chosen(options, [`=${count}`, this.plurals.isOne(count) ? "one" : "other"]),
        filling,
        count,
      );
    };
  }

  private options(isPlural: boolean): Map<string, readonly Part[]> {
    const options = new Map<string, readonly Part[]>();
    for (;;) {
      const head = /^\s*(?:(=?[\w-]+)\s*\{|\})/.exec(this.text.slice(this.at));
      if (head === null) throw this.fault();
      this.at += head[0].length;
      if (head[1] === undefined) return options;
      options.set(head[1], this.read(isPlural));
      this.at++;
    }
  }

  private fault(): Error {
    return new Error(`not a message that the functions can say, in ${this.language}: ${this.text}`);
  }
}

const PLAIN = /^(?:''|'[{}<>](?:[^']|'')*'?|[^{}])*/;
const PLAIN_IN_PLURAL = /^(?:''|'[{}<>#](?:[^']|'')*'?|[^{}#])*/;
const QUOTED = /''|'([{}<>#](?:[^']|'')*)'?/g;

const constant =
  (text: string): Part =>
  () =>
    text;

const join = (parts: readonly Part[], filling: Filling, count: number | undefined): string =>
  parts.map((part) => part(filling, count)).join("");

function known(filling: Filling, name: string): string | number {
  const value = filling[name];
  if (value === undefined) throw new Error(`the message lacks ${name}`);
  return value;
}

function chosen(options: ReadonlyMap<string, readonly Part[]>, keys: string[]): readonly Part[] {
  const key = [...keys, "other"].find((one) => options.has(one));
  const found = key === undefined ? undefined : options.get(key);
  if (found === undefined) throw new Error(`a message knows no ${keys.join(", ")}`);
  return found;
}

/** 1234567 as 1,234,567 in English. A count is a whole number. */
function grouped(count: number, { group, groupedFrom }: Plurals): string {
  const digits = String(count);
  if (digits.replace("-", "").length < groupedFrom) return digits;
  return digits.replace(/\B(?=(?:\d{3})+$)/g, group);
}
