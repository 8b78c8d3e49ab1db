/**
 * The answer of a costly question, kept as long as what it was found from lives: checks and reports ask the same of
 * the same ledger. Answers are shared, so nobody may change one.
 * @param partsOf Everything the answer is found from: the same parts, the same answer. The first one keeps it.
 */
export function remembered<Source, Value>(
  find: (source: Source) => Value,
  partsOf: (source: Source) => readonly [object, ...unknown[]],
): (source: Source) => Value {
  const known = new WeakMap<
    object,
    { readonly parts: readonly unknown[]; readonly value: Value }
  >();
  return (source) => {
    const parts = partsOf(source);
    const last = known.get(parts[0]);
    if (last?.parts.every((part, index) => part === parts[index])) return last.value;
    const value = find(source);
    known.set(parts[0], { parts, value });
    return value;
  };
}
