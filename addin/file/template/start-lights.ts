import { type Message, textOf } from "../../core/words";
import type { LedgerContent } from "./content";
import { DAY, quoted, type StartCell } from "./start-facts";
import {
  CONFIRMED_DAYS,
  confirmedUntil,
  controlTotal,
  currencyFigures,
  lastDay,
  lastSeal,
  openFindings,
  RATE_AGE_DAYS,
  rateAge,
  SEAL_LENGTH,
} from "./start-figures";
import { startWords } from "./start-words";

/** A light: what is looked at, its figure, and its state in words. */
export interface StartLight {
  readonly label: Message;
  readonly meaning: Message;
  readonly figure: StartCell;
  readonly state: StartCell;
}

/** Ranges of the currency table, to which the lights look. */
export interface CurrencyRanges {
  readonly differences: string;
  readonly ratesUntil: string;
}

interface LightPlan {
  readonly content: LedgerContent;
  readonly language: string;
  readonly ranges: CurrencyRanges;
  /** Address of a light's figure. */
  readonly figureAt: (index: number) => string;
}

const MAX_AGE = `IFERROR(VALUE(INDEX(Settings[Value],MATCH("rates.max-age-days",Settings[Key],0))),${RATE_AGE_DAYS})`;
/** A day later than any: stands for accounts that need no statement. */
const NEVER = 1_000_000;
const BANK = `(Accounts[Kind]<>"bank")*(Accounts[Kind]<>"payment-service")`;

/** The lights of the first sheet. Each says its state in words; colour only repeats it. */
export function startLights(plan: LightPlan): readonly StartLight[] {
  return [ties, bank, rates, findings, seal].map((light, index) =>
    light(plan, plan.figureAt(index)),
  );
}

function ties({ content, language, ranges }: LightPlan, at: string): StartLight {
  const figures = [...currencyFigures(content), controlTotal(content)];
  const value = figures.filter(({ difference }) => difference !== 0).length;
  return {
    label: startWords.ties,
    meaning: startWords.tiesMeaning,
    figure: {
      formula: `SUMPRODUCT((${ranges.differences}<>"")*(${ranges.differences}<>0))`,
      value,
    },
    state: stateCell(`${at}=0`, value === 0, language),
  };
}

function bank({ content, language }: LightPlan, at: string): StartLight {
  const day = confirmedUntil(content);
  const earliest = `SUMPRODUCT(MIN(Accounts[Confirmed until]+${NEVER}*((${BANK}+(Accounts[Closed]<>""))>0)))`;
  const formula = `IFERROR(IF(${earliest}>=${NEVER},"",${earliest}),0)`;
  const isConfirmed = day !== undefined && day >= lastDay(content) - CONFIRMED_DAYS;
  const word = isConfirmed ? startWords.inOrder : startWords.pleaseLook;
  const state = `IF(${at}="",${quoted(startWords.notYet, language)},${stateFormula(`${at}>=MAX(Ledger[Date])-${CONFIRMED_DAYS}`, language)})`;
  return {
    label: startWords.bank,
    meaning: startWords.bankMeaning,
    figure: { formula, value: day ?? "", format: DAY },
    state: {
      formula: state,
      value: textOf(day === undefined ? startWords.notYet : word, language),
    },
  };
}

function rates({ content, language, ranges }: LightPlan, at: string): StartLight {
  const days = currencyFigures(content).flatMap(({ ratesUntil }) => ratesUntil ?? []);
  const day = days.length === 0 ? "" : Math.min(...days);
  const isFresh = day === "" || day >= lastDay(content) - rateAge(content);
  const formula = `IF(COUNT(${ranges.ratesUntil})=0,"",MIN(${ranges.ratesUntil}))`;
  const isFreshFormula = `IF(${at}="",TRUE,${at}>=MAX(Ledger[Date])-${MAX_AGE})`;
  return {
    label: startWords.rates,
    meaning: startWords.ratesMeaning,
    figure: { formula, value: day, format: DAY },
    state: stateCell(isFreshFormula, isFresh, language),
  };
}

function findings({ content, language }: LightPlan, at: string): StartLight {
  const value = openFindings(content);
  return {
    label: startWords.findings,
    meaning: startWords.findingsMeaning,
    figure: { formula: 'COUNTIF(Findings[Status],"open")', value },
    state: stateCell(`${at}=0`, value === 0, language),
  };
}

function seal({ content, language }: LightPlan, at: string): StartLight {
  const value = lastSeal(content);
  const last = 'LOOKUP(2,1/(Periods[Seal]<>""),Periods[Seal])';
  const [inOrder, notYet] = [startWords.inOrder, startWords.notYet];
  return {
    label: startWords.seal,
    meaning: startWords.sealMeaning,
    figure: { formula: `IFERROR(LEFT(${last},${SEAL_LENGTH}),"")`, value },
    state: {
      formula: `IF(${at}="",${quoted(notYet, language)},${quoted(inOrder, language)})`,
      value: textOf(value === "" ? notYet : inOrder, language),
    },
  };
}

function stateCell(condition: string, isTrue: boolean, language: string): StartCell {
  return {
    formula: stateFormula(condition, language),
    value: textOf(isTrue ? startWords.inOrder : startWords.pleaseLook, language),
  };
}

function stateFormula(condition: string, language: string): string {
  const [inOrder, look] = [startWords.inOrder, startWords.pleaseLook];
  return `IF(${condition},${quoted(inOrder, language)},${quoted(look, language)})`;
}
