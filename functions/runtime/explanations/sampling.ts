import type { Explanations } from "./explanation";

/** Samples: how many, which ones, and what they say. */
export const sampling: Explanations = {
  STRATIFY: {
    formula: "bands by quantiles, or by equal steps of the cumulated square roots of the counts",
    figures: "count, sum and share of each band; bounds are told or worked out",
    source: "Dalenius and Hodges (1959), cumulative root frequency; quantiles",
    reading:
      "Where much of the money lies in few entries, look at all of these and sample the rest.",
  },
  RISKFACTOR: {
    formula: "factor = the Poisson mean m with P(X <= errors) = 1 - confidence",
    figures: "confidence 0.95 unless told; errors 0 unless told: 3.00",
    source: "AICPA, Audit Sampling (2017), table C-2",
    reading: "The factor over the sample size is the upper limit of the error rate.",
  },
  CONFIDENCE: {
    formula: "detection risk = audit risk / (inherent risk x control risk x analytical risk)",
    figures: "audit risk 0.05; high 100/100/100 %, medium 63/52/50 %, low 40/34/25 %",
    source: "audit risk model; percentages as in JASP for Audit",
    reading:
      "What is left of confidence for the sample to give: less, where other things were looked at.",
  },
  PLAN: {
    formula:
      "smallest n with P(errors allowed or fewer | n, tolerable rate) <= 1 - confidence; Poisson, binomial or hypergeometric",
    figures: "confidence 0.95, expected errors 0, Poisson unless told; interval = population / n",
    source: "AICPA, Audit Sampling (2017), appendices A and C; Stewart (2012)",
    reading:
      "If no more errors are found than allowed, the rate lies below the tolerable one with this confidence.",
  },
  PLANSTAGED: {
    formula:
      "the smallest equal stages that keep the risk: a stage accepts with fewer errors than its number, goes on with exactly that number, and the last accepts up to its number",
    figures: "number of stages, tolerable rate; confidence 0.95 unless told",
    source: "Touw and Hoogduin (2011), p. 129",
    reading: "If the first stage is clean, the work is done; else the next one follows as planned.",
  },
  SELECT: {
    formula:
      "fixed interval: units start + k x interval; cell: one unit at random in each interval; random and modified sieve: by the seed",
    figures: "seed and start are printed; an amount above the interval is taken whole",
    source:
      "Leslie, Teitlebaum and Anderson (1979), ch. 5; Gill (1983); Hoogduin, Hall and Tsay (2010); Mersenne Twister: Matsumoto and Nishimura (1998), drawn as R 3.6 does",
    reading:
      "The same table, seed and version draw the same entries here, in R and in JASP. Entries of 0 and below 0 cannot be drawn.",
  },
  EVALUATE: {
    formula:
      "taint = (book - audited) / book; Stringer: limit = p(0) + sum of (p(k) - p(k-1)) x taint(k), taints falling",
    figures: "p(k): upper limit of the rate for k errors; a missing voucher is a taint of 1",
    source:
      "Stringer (1963); Leslie, Teitlebaum and Anderson (1979); Dworin and Grimlund (1984); Cox and Snell (1979)",
    reading:
      "Below the tolerable amount the sample supports the book; above it, it does not: then look further. Over- and understatement stand apart.",
  },
  LIMITS: {
    formula: "exact limits of a rate: the p with P(X <= errors) or P(X >= errors) = 1 - confidence",
    figures: "n, errors; confidence 0.95 unless told; N makes it hypergeometric",
    source:
      "Clopper and Pearson (1934), Garwood (1936); AICPA, Audit Sampling (2017), tables A-3 and A-4",
    reading: "With this confidence the rate in the whole lies within the limits.",
  },
  ESTIMATE: {
    formula:
      "difference: N x mean(audited - book) + book value; ratio: book value x sum(audited) / sum(book); interval by Student's t",
    figures: "N, book value of the whole; the method with the smaller spread unless told",
    source:
      "Cochran, Sampling Techniques (1977), formulas 2.20, 6.9 and 7.26; Touw and Hoogduin (2011), ch. 6",
    reading:
      "With fewer than ten differences the interval is not to be trusted, and the answer says so.",
  },
  BAYESFACTOR: {
    formula: "odds after the sample / odds before it, that the rate is below the tolerable one",
    figures: "impartial prior unless told: both are equally likely before",
    source:
      "Derks, de Swart, Wagenmakers and Wetzels (2022), An impartial Bayesian hypothesis test for audit sampling; Dickey (1971)",
    reading:
      "10 says that the sample is ten times as likely where the rate is below the tolerable one.",
  },
};
