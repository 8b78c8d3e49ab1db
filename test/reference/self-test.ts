import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type ReferenceCase,
  type ReferenceFile,
  referenceFile,
} from "../../addin/statistics/reference/reference-file";
import law from "./benford-law.json" with { type: "json" };

/** So many cases of each source and function, and rows of each table, those first that say most in the fewest characters. */
const CASES_EACH = 5;
const TABLE_ROWS = 2;
/** Longer cases hold whole samples. */
const LENGTH_MAX = 700;

/** Worked out anew with R for the tests, and published by nobody. */
const NOT_PUBLISHED = "r-recomputed.json";

/** Files of published figures, by name of their source. */
function sources(): readonly (readonly [string, ReferenceFile])[] {
  const names = readdirSync(import.meta.dirname).filter(
    (name) => name.endsWith(".json") && name !== NOT_PUBLISHED,
  );
  return names.sort().flatMap((name) => {
    const content: unknown = JSON.parse(readFileSync(join(import.meta.dirname, name), "utf8"));
    const file = referenceFile.safeParse(content);
    return file.success ? [[name.slice(0, -".json".length), file.data] as const] : [];
  });
}

/** Figures of no package: the law itself, and the examples of FIPS 180-4. */
const others: readonly ReferenceCase[] = [
  {
    id: "benford-law digits",
    area: "benford",
    fn: "expected",
    input: {},
    expected: { first: law.expected.first, second: law.expected.second },
    tolerance: 1e-12,
  },
  ...[
    [
      "fips-180-4 one block",
      "abc",
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    ],
    [
      "fips-180-4 two blocks",
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
  ].map(([id, text, hex]) => ({
    id,
    area: "seal",
    fn: "sha256",
    input: { text },
    expected: { hex },
    tolerance: 0,
  })),
];

/** The figures that travel with the functions: some of every source that need no data set, the same every time. */
export function selfTest(): ReferenceFile {
  const files = sources();
  return {
    cases: [...files.flatMap(([name, { cases = [] }]) => chosen(name, cases)), ...others],
    tables: files.flatMap(([name, { tables = [] }]) =>
      tables.map(
        ({ id, area, fn, fixed, row_param, col_param, cols, tolerance, rows, values }) => ({
          id: `${name} ${id}`,
          area,
          fn,
          ...(fixed && { fixed }),
          row_param,
          rows: spread(rows),
          col_param,
          cols,
          values: spread(values),
          tolerance,
        }),
      ),
    ),
  };
}

function chosen(source: string, cases: readonly ReferenceCase[]): ReferenceCase[] {
  const short = cases
    .filter((one) => !("dataset" in one.input) && JSON.stringify(one).length <= LENGTH_MAX)
    .map(({ id, area, fn, input, expected, tolerance }) => ({
      id: `${source} ${id}`,
      area,
      fn,
      input,
      expected,
      tolerance,
    }));
  const groups = [...new Set(short.map(({ area, fn }) => `${area} ${fn}`))];
  return groups.flatMap((group) => {
    const own = short.filter(({ area, fn }) => `${area} ${fn}` === group);
    const step = Math.max(1, Math.floor(own.length / CASES_EACH));
    return own.filter((_, at) => at % step === 0).slice(0, CASES_EACH);
  });
}

/** The first and a middle row. */
function spread<Row>(rows: readonly Row[]): Row[] {
  const middle = Math.floor(rows.length / 2);
  return rows.length <= TABLE_ROWS ? [...rows] : [rows[0], rows[middle]];
}
