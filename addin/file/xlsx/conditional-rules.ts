import type { ConditionalLook, Sheet } from "../../core/sheet";
import { LIMITS } from "./limits";
import type { ChangedLook } from "./styles-part";
import type { Attributes } from "./xml";

export const CONDITIONAL = "worksheet/conditionalFormatting";
const RULE = `${CONDITIONAL}/cfRule`;

interface Rule {
  readonly ranges: readonly string[];
  readonly operator: string;
  readonly look: number;
  readonly priority: number;
  readonly formulas: string[];
}

/** Collects the conditional formats of a sheet that compare cells or hold a formula; bars, scales and icons hide nothing. */
export class ConditionalRules {
  readonly #rules: Rule[] = [];
  #ranges: readonly string[] = [];
  #rule: Rule | undefined;

  open(path: string, attributes: Attributes): void {
    if (path === CONDITIONAL) this.#ranges = (attributes.get("sqref") ?? "").trim().split(/\s+/);
    else if (path === RULE) this.#openRule(attributes);
    else if (path === `${RULE}/formula`) this.#rule?.formulas.push("");
  }

  #openRule(attributes: Attributes): void {
    const type = attributes.get("type");
    const look = Number(attributes.get("dxfId") ?? "-1");
    this.#rule = undefined;
    if ((type !== "cellIs" && type !== "expression") || !(look >= 0)) return;
    // What exceeds any honest number of rules is not looked at.
    if (this.#rules.length >= LIMITS.conditionalRules) return;
    const operator = type === "cellIs" ? (attributes.get("operator") ?? "") : "";
    const priority = Number(attributes.get("priority") ?? "0");
    this.#rule = { ranges: this.#ranges, operator, look, priority, formulas: [] };
    this.#rules.push(this.#rule);
  }

  text(path: string, text: string): void {
    const formulas = this.#rule?.formulas;
    if (path !== `${RULE}/formula` || formulas === undefined || formulas.length === 0) return;
    formulas[formulas.length - 1] += text;
  }

  /** Rules that change letters, ground or number format, as a part of a sheet. */
  looks(changed: readonly ChangedLook[]): Pick<Sheet, "conditionalLooks"> {
    const looks = [...this.#rules]
      .sort((a, b) => a.priority - b.priority)
      .flatMap(({ ranges, operator, formulas, look }): ConditionalLook[] => {
        const { fontColour, fill, format } = changed[look] ?? {};
        if ((fontColour ?? fill ?? format) === undefined) return [];
        return [{ ranges, operator, formulas, fontColour, fill, format }];
      });
    return looks.length === 0 ? {} : { conditionalLooks: looks };
  }
}
