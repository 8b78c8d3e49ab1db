/** Codes of checks as people list them: "LED-01–04, LED-06, STR-01–03". */
export function codeList(codes: readonly string[]): string {
  const runs: { first: string; last: string }[] = [];
  for (const code of [...codes].sort()) {
    const run = runs.at(-1);
    if (run && follows(run.last, code)) run.last = code;
    else runs.push({ first: code, last: code });
  }
  return runs.map(({ first, last }) => runText(first, last)).join(", ");
}

function runText(first: string, last: string): string {
  if (first === last) return first;
  return `${first}${follows(first, last) ? ", " : "–"}${numberOf(last)}`;
}

/** Whether a code has the next number of the same family. */
function follows(before: string, code: string): boolean {
  return (
    familyOf(before) === familyOf(code) && Number(numberOf(code)) === Number(numberOf(before)) + 1
  );
}

const familyOf = (code: string): string => code.slice(0, code.lastIndexOf("-"));
const numberOf = (code: string): string => code.slice(code.lastIndexOf("-") + 1);
