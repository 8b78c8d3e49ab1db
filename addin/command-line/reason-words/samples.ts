import { catalogue } from "../../core/words";

/** What the functions of patterns and samples say. */
export const words = catalogue("functionReason", {
  limitNegative: "limit is {limit}; it must be 0 or more",
  noPlan: "nothing was planned",
  dutyColumns:
    "table: at least two of the columns ''Entered by'', ''Approved by'', ''Payee'', or ''Second signature'' are needed. Headers: {headers}",
  limitForm: "{cell} is {value}; it must be an amount above 0 with at most {digits} decimals",
  limitsMissing: "limits is missing; give an amount such as 500",
  leastBetween: "least is {value}; it must lie between 0 and 1",
  stepsForm: "steps has {step}; give whole numbers above 0",
  noWholePart: "no amount is 1 or more, so none has a round whole part",
  fewPeriods: "too few periods for a line: {count}; at least {least} are needed",
  driverConstant: "what should explain the amounts never changes, so it explains nothing",
  amountsMixed:
    'the amounts are in {currencies}; currencies are not mixed: name the one to look at in only, such as "{first}"',
  betweenWritten: "{name} is {value}; it must lie between 0 and 1; write {part} for {percent} %",
  between: "{name} is {value}; it must lie between 0 and 1",
  partMissing:
    "{name} is missing; it must be a part of the whole between 0 and 1, such as 0.05 for 5 %",
  partForm:
    "{name} is {value}; it must be a part of the whole between 0 and 1, such as 0.05 for 5 %",
  fewAmounts:
    "{used} amounts can be used, and below {least} the spread of figures is chance: such a test says nothing of them. Look at the amounts themselves, they are few",
  nothingToDraw: "the list has no amount above 0 to draw from",
  drawnMixed:
    "the amounts are in {currencies}; tell currency and draw once for each, or name a column in one currency, such as Base (or -Base for payments)",
  seedMissing:
    "seed is missing: choose a number in the meeting, read it into the minutes, and tell it here, such as 20251122",
  tolerableMissing: "tolerable is missing; write a part such as 0.05, or an amount",
  expectedNegative: "expected is {expected}; it must be 0 or more",
  populationNeeded:
    "tolerable is {tolerable}: an amount needs population, the value of the whole; a part of the whole is below 1, such as 0.05 for 5 %",
  riskForm: "{kind} is {value}; it must be high, medium or low, or a number above 0 and up to 1",
  populationSmall:
    "population is {population}; the vouchers that were looked at already come to more",
  noUnits:
    "no unit of the sample is in the ranges; hand over the vouchers that were drawn, with their hits",
  unitsBlank: "{cell} is blank or 0; a sample by units of money holds amounts above 0 only",
  unitsNegative: "{cell} is below 0; a sample by units of money holds amounts above 0 only",
  stratumForm: '{cell} is "{value}"; it must be whole or sample',
  populationOfList: "population is missing; tell the book value of the whole list",
  sampleSmall: "book has fewer than two amounts; an estimate needs a larger sample",
  populationMissing: "population is missing; tell the book value of the whole",
  bookEmpty: "book has no amount",
  errorsForm: "errors is {errors}; it must be a number from 0 on",
  errorsTwice: "errors and ratio are both told; tell one of them",
  onlyZero: "amounts has no amount but 0",
});
