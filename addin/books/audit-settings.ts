/** What the auditors wrote into the settings about their report; "" where nothing is written. */
export interface AuditSettings {
  /** A, B, C or D as typed. */
  readonly conclusion: string;
  /** Why the conclusion is another one than the rule proposes. */
  readonly reason: string;
  /** Paragraph of an auditor who does not agree. */
  readonly dissent: string;
  /** Whether the conference wants a proposal of relief; the statute knows none. */
  readonly isReliefAsked: boolean;
}

/** Reads the settings that begin with "audit."; relief is asked for by "yes" alone. */
export function auditSettingsOf(values: ReadonlyMap<string, string>): AuditSettings {
  const of = (name: string): string => values.get(`audit.${name}`) ?? "";
  return {
    conclusion: of("conclusion"),
    reason: of("reason"),
    dissent: of("dissent"),
    isReliefAsked: of("relief").toLowerCase() === "yes",
  };
}
