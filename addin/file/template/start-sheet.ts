import type { Worksheet } from "exceljs";
import { textOf } from "../../core/words";
import { PALETTE } from "../../layout/palette";
import { allTables } from "../../tables/all-tables";
import { NOTE_FONT, PLAIN_FONT, STRONG_FONT, TITLE_FONT } from "./looks";
import { calculate, type StartPlan, write, writeHeadings } from "./start-cells";
import { writeCurrencies } from "./start-currencies";
import { startFacts } from "./start-facts";
import { CURRENCY_ROWS } from "./start-figures";
import { startLights } from "./start-lights";
import { startWords } from "./start-words";

const FACTS_ROW = 4;
const LIGHTS_ROW = 14;
const CURRENCIES_ROW = 21;
const SHEETS_ROW = CURRENCIES_ROW + CURRENCY_ROWS + 3;
const WIDTHS = [26, 24, 20, 18, 16, 40];
const GREEN = "DDEFE0";
const AMBER = "FFE8C2";

/** Writes the first sheet: facts, lights, balances by currency, a list of the sheets. */
export function writeStart(sheet: Worksheet, plan: StartPlan): void {
  WIDTHS.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  write(sheet.getCell(1, 1), textOf(startWords.heading, plan.language)).font = TITLE_FONT;
  write(sheet.getCell(2, 1), textOf(startWords.purpose, plan.language)).font = NOTE_FONT;
  startFacts(plan.content).forEach(({ label, cell }, index) => {
    write(sheet.getCell(FACTS_ROW + index, 1), textOf(label, plan.language));
    calculate(sheet.getCell(FACTS_ROW + index, 2), cell, plan.language).font = STRONG_FONT;
  });
  const ranges = writeCurrencies(sheet, CURRENCIES_ROW, plan);
  writeLights(sheet, plan, ranges);
  writeSheetList(sheet, plan.language);
}

function writeLights(
  sheet: Worksheet,
  { content, language }: StartPlan,
  ranges: { differences: string; ratesUntil: string },
): void {
  const { look, figure, state, meaning } = startWords;
  writeHeadings(sheet, LIGHTS_ROW, { words: [look, figure, state, meaning], language });
  const figureAt = (index: number) => `B${LIGHTS_ROW + 1 + index}`;
  const lights = startLights({ content, language, ranges, figureAt });
  lights.forEach((light, index) => {
    const row = LIGHTS_ROW + 1 + index;
    write(sheet.getCell(row, 1), textOf(light.label, language));
    calculate(sheet.getCell(row, 2), light.figure, language);
    calculate(sheet.getCell(row, 3), light.state, language).font = STRONG_FONT;
    write(sheet.getCell(row, 4), textOf(light.meaning, language)).font = NOTE_FONT;
  });
  const cell = `C${LIGHTS_ROW + 1}`;
  const colours = [
    { word: startWords.inOrder, colour: GREEN },
    { word: startWords.pleaseLook, colour: AMBER },
  ];
  sheet.addConditionalFormatting({
    ref: `${cell}:C${LIGHTS_ROW + lights.length}`,
    rules: colours.map(({ word, colour }, index) => ({
      type: "expression",
      priority: index + 1,
      formulae: [`${cell}="${textOf(word, language)}"`],
      style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: `FF${colour}` } } },
    })),
  });
}

function writeSheetList(sheet: Worksheet, language: string): void {
  const words = [startWords.sheets, startWords.sheetPurpose];
  writeHeadings(sheet, SHEETS_ROW, { words, language });
  allTables.forEach((table, index) => {
    const row = SHEETS_ROW + 1 + index;
    const title = textOf(table.title, language);
    const formula = `HYPERLINK("#'${title.replaceAll("'", "''")}'!A1","${title}")`;
    const link = calculate(sheet.getCell(row, 1), { formula, value: title }, language);
    link.font = { ...PLAIN_FONT, underline: true, color: { argb: `FF${PALETTE.accent}` } };
    write(sheet.getCell(row, 2), textOf(table.purpose, language)).font = NOTE_FONT;
  });
}
