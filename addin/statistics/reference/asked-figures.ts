/** A figure whose name in a reference file holds arguments: how to ask the function for it. */
export interface AskedFigure {
  /** Arguments beside those of the case. */
  readonly input: Record<string, unknown>;
  /** Name of the figure in the result; all of the result if undefined, several as a list. */
  readonly take?: string | readonly string[];
  /** The figure is told in that many parts: 100 for percent. */
  readonly times?: number;
  /** The expected figures are rounded, each to the decimals that it shows. */
  readonly isPrinted?: boolean;
}

interface Rule {
  readonly fn: string;
  readonly key: RegExp;
  ask(parts: Record<string, string>): AskedFigure;
}

const distributions = "binomial|poisson|hypergeometric";

const rules: readonly Rule[] = [
  {
    fn: "planAttribute",
    key: new RegExp(`^n_(?<distribution>${distributions})$`),
    ask: ({ distribution }) => ({ input: { distribution }, take: "n" }),
  },
  {
    fn: "upperLimitAttribute",
    key: new RegExp(`^(?<distribution>${distributions})$`),
    ask: ({ distribution }) => ({ input: { distribution }, take: "upper" }),
  },
  {
    fn: "upperLimitAttribute",
    key: /^clopperPearson_two_sided$/,
    ask: () => ({
      input: { distribution: "binomial", sided: "two" },
      take: ["lower", "upper"],
    }),
  },
  {
    fn: "upperLimitAttribute",
    key: new RegExp(
      `^pvalue_(?<alternative>less|greater|two)_(?<distribution>${distributions})_materiality_(?<rate>[\\d.]+)$`,
    ),
    ask: ({ alternative, distribution, rate }) => ({
      input: { distribution, tolerableRate: Number(rate), sided: sideOf(alternative) },
      take: "pvalue",
    }),
  },
  { fn: "planMus", key: /^n_jfa$/, ask: () => ({ input: { method: "exact" }, take: "n" }) },
  {
    fn: "evaluateMus",
    key: /^FSaudit_(?<figure>overUpper|underUpper)$/,
    ask: ({ figure }) => ({ input: {}, take: figure }),
  },
  { fn: "evaluateMus", key: /^jfa_upper$/, ask: () => ({ input: {}, take: "upper" }) },
  {
    fn: "evaluateMus",
    key: /^MUS_moment_bound_percent$/,
    ask: () => ({ input: { method: "moment" }, take: "upper", times: 100 }),
  },
  {
    fn: "evaluateMus",
    key: /^cell_(?<distribution>\w+)\(pop=(?<value>[\de.+]+)\)$/,
    ask: ({ distribution, value }) => ({
      input: { method: "cell", distribution, populationValue: Number(value) },
    }),
  },
  {
    fn: "evaluateMus",
    key: /^(?<method>[\w.]+)\(N=(?<items>[\de.+]+)\)$/,
    ask: ({ method, items }) => ({ input: { method, populationItems: Number(items) } }),
  },
  {
    fn: "evaluateMus",
    key: /^(?<method>\w+)_two_sided$/,
    ask: ({ method }) => ({ input: { method, sided: "two" } }),
  },
  { fn: "evaluateMus", key: /^(?<method>[\w.]+)$/, ask: ({ method }) => ({ input: { method } }) },
  {
    fn: "rRandom",
    key: /^(?<draw>runif|rnorm)_?(?<count>\d+)$/,
    ask: ({ draw, count }) => ({ input: { draw, count: Number(count) }, take: "values" }),
  },
  {
    fn: "rRandom",
    key: /^sample_(?<of>\d+)_(?<count>\d+)$/,
    ask: ({ of, count }) => ({
      input: { draw: "sample", of: Number(of), count: Number(count) },
      take: "values",
    }),
  },
  {
    fn: "rRandom",
    key: /^permutation_(?<count>\d+)$/,
    ask: ({ count }) => ({ input: { draw: "sample", count: Number(count) }, take: "values" }),
  },
  {
    fn: "modelEstimate",
    key: /^printed$/,
    ask: () => ({ input: {}, take: ["mean", "se", "lower", "upper"], isPrinted: true }),
  },
  {
    fn: "planEvaluateBayes",
    key: /^eval_n(?<n>\d+)_x(?<errors>[\d.]+)$/,
    ask: ({ n, errors }) => ({
      input: { evaluate: { n: Number(n), errors: Number(errors) } },
      take: "evaluation",
    }),
  },
];

function sideOf(alternative: string): string {
  if (alternative === "two") return "two";
  return alternative === "less" ? "upper" : "lower";
}

/** How to ask a function for a figure that its plain result lacks; undefined where no rule reads the name. */
export function askedFigure(fn: string, key: string): AskedFigure | undefined {
  for (const rule of rules) {
    const match = rule.fn === fn ? rule.key.exec(key) : null;
    if (match !== null) return rule.ask(match.groups ?? {});
  }
  return undefined;
}
