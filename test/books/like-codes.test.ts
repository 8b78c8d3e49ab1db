import { expect, test } from "vitest";
import { likeCodes } from "../../addin/books/like-codes";

const codes = ["MLPD", "PC/ML", "PC (ML)", "РМП", "BP (NK/T)", "CPI (ML)", "A"];

test.each([
  ["PC ML", ["PC (ML)", "PC/ML"]],
  ["mlpd", ["MLPD"]],
  ["MLP", ["MLPD"]],
  ["ML", []],
  ["BPNKT", ["BP (NK/T)"]],
  ["РМ", []],
  ["РМПД", ["РМП"]],
  ["B", []],
  ["", []],
])("codes like %s", (code, expected) => {
  expect(likeCodes(code, codes)).toEqual(expected);
});
