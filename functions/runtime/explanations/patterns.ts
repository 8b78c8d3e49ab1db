import type { Explanations } from "./explanation";

/** Patterns: where to look, never what happened. */
export const patterns: Explanations = {
  ROUND: {
    formula:
      "share of amounts that are whole multiples of a step, against 1/step; z = (share - expected) / sqrt(e(1-e)/n)",
    figures: "steps 10, 25, 100, 1000 of whole units",
    source: "Nigrini, Forensic Analytics (2011)",
    reading:
      "Fees and shares are often round. Many round costs may be estimates: look at their vouchers.",
  },
  OFFDAYS: {
    formula:
      "day of the week and holidays of the country; days after today or outside of the period",
    figures: "weekend Saturday and Sunday, or Friday and Saturday where the country has it so",
    source: "calendar of each country as told; journal tests of ISA 240",
    reading: "Volunteers work at weekends. Look at it only where nobody can have been there.",
  },
  JUSTUNDER: {
    formula:
      "count in the band just below a limit against the count just above; parts to one payee within days that pass it together",
    figures: "band 5 % of the limit; 7 days",
    source: "tests of audit software for amounts below an approval limit, and for splits",
    reading: "More just below than above may mean split payments: ask for the decisions.",
  },
  BENFORD: {
    formula:
      "expected share of digit d: log10(1 + 1/d); z per digit, mean absolute deviation, chi-square",
    figures:
      "first two digits from 1,000 amounts on, first digits from 300 on; amounts of 10 and more; signs apart",
    source:
      "Benford (1938); Nigrini, Benford's Law (2012), table 7.1 for the mean absolute deviation",
    reading:
      "Amounts that somebody set (dues, fees) do not follow it, without anything being wrong. It shows where to look.",
  },
  SUMMATION: {
    formula: "share of the sum of amounts by their first two digits, against 1/90 each",
    figures: "amounts of 10 and more",
    source: "Nigrini, Benford's Law (2012), ch. 5",
    reading: "One large amount or many equal ones make a peak: look at these.",
  },
  SECONDORDER: {
    formula: "Benford's shares of the differences between sorted amounts",
    figures: "differences above 0, first two digits",
    source: "Nigrini and Miller, Auditing 28 (2009)",
    reading:
      "Rounded or made-up figures, and figures of a formula, show here though the first test looks well.",
  },
  LASTTWO: {
    formula: "share of each pair of last digits against 1/100",
    figures: "the last two figures of the minor units",
    source: "Nigrini, Benford's Law (2012), ch. 5",
    reading: "Many 00 and 50 may be estimates; prices have their own habits.",
  },
  REPEATS: {
    formula:
      "how often each amount occurs; number frequency factor = sum of c^2 over amounts that occur c >= 2 times, over n^2; average frequency and entropy",
    figures: "the twenty most frequent unless told",
    source:
      "Nigrini, Benford's Law (2012), ch. 5; Simonsohn, number bunching, Data Colada 77 (2019)",
    reading:
      "Dues repeat by nature. A cost that repeats more than others deserves a look at its vouchers.",
  },
  RSF: {
    formula: "relative size factor = largest amount / second largest of the same group",
    figures: "from 10 on, in groups of at least 3",
    source: "Nigrini, Forensic Analytics (2011)",
    reading: "A slipped decimal point or an entry in the wrong group shows as a large factor.",
  },
  OUTLIERS: {
    formula:
      "modified z = 0.6745 x (x - median) / median of |x - median|; or Tukey's fences at 1.5 quartile ranges",
    figures: "looked at above 3.5; quartiles as QUARTILE.INC",
    source: "Iglewicz and Hoaglin (1993); Tukey, Exploratory Data Analysis (1977)",
    reading: "Unlike the others, not wrong: a conference is an outlier each time.",
  },
  TREND: {
    formula:
      "least squares on the last year and on a driver; looked at where |actual - expected| > 2 standard errors",
    figures: "standard error of the prediction",
    source: "ordinary least squares; analytical procedures of ISA 520",
    reading: "Asks for the reason of what is not as before. A good reason is an answer.",
  },
  BUDGET: {
    formula: "difference = actual - budget; share = difference / budget",
    figures: "10 % unless told",
    source: "Cash Basis IPSAS (2017) on comparison with a budget; own limit of the statute",
    reading: "Above the limit somebody must have decided it: look for the minutes.",
  },
  DUTIES: {
    formula:
      "the same person entered and approved; the approver is the payee; a second signature is missing",
    figures: "names or codes are compared exactly",
    source: "segregation of duties, as internal control of small organisations asks for it",
    reading:
      "In small committees it cannot always be otherwise; then others look at it more often.",
  },
  RELATED: {
    formula: "names compared exactly, by Jaro-Winkler similarity, and by account",
    figures: "similar from 0.92 on",
    source: "Winkler (1990)",
    reading: "Names alike may be two persons. Ask whether the payment was decided by others.",
  },
  JETESTS: {
    formula: "sum of the points of single tests of each entry",
    figures: "weights are listed with the answer",
    source: "journal entry testing of ISA 240",
    reading: "An order in which to look, not a degree of suspicion.",
  },
};
