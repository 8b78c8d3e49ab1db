import { catalogue } from "../core/words";

/** What is said of a word on the command line that is wrong. */
export const words = catalogue("commandLine.argument", {
  noCommand: "there is no command {name}; there are {names}.",
  noOption: "there is no option {name}. Options: {options}",
  noValue: "{name} needs a value behind it. Options: {options}",
  hasValue: "{name} stands alone, without a value. Options: {options}",
  noDay: "--{name} is {text}; it must be a day such as 2025-12-31.",
  noCurrency: "--{name} is {text}; it must be an ISO 4217 code such as EUR.",
  noChoice: "--{name} is {text}; it must be one of {choices}.",
  noCheck: "there is no check {code}; a code is one such as LED-01.",
  endsBefore: "the period begins on {from} and ends before, on {to}.",
});
