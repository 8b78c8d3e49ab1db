import { expect, test } from "vitest";
import { functionsJson, readMetadata } from "../../functions/build/metadata.ts";
import { functions } from "../../functions/runtime/registry";

const CELL_ADDRESS = /^(?:[A-Z]{1,3}\d{1,7}|R\d*C?\d*|C\d*)$/;
const metadata = await readMetadata();

test("the public surface is the recorded one: a changed line is a change for every workbook", async () => {
  await expect(functionsJson(metadata)).toMatchFileSnapshot("../golden/functions.json");
});

test("ids are ones that Excel takes, and no two are one", () => {
  const ids = metadata.functions.map(({ id }) => id);
  // Excel joins words of an id by "_", so A.B and A_B would be one.
  expect(new Set(ids.map((id) => id.replaceAll(".", "_").toUpperCase())).size).toBe(ids.length);
  for (const id of ids) {
    expect(id).toMatch(/^[A-Z][A-Z0-9]{1,127}$/);
    expect(id).not.toMatch(CELL_ADDRESS);
  }
});

test("what Excel is told and what is associated are the same functions", () => {
  expect([...functions.keys()]).toEqual(metadata.functions.map(({ id }) => id));
});

test("every function and every argument is described, and optional arguments stand behind", () => {
  for (const { id, description, parameters } of metadata.functions) {
    expect(description, id).toMatch(/\.$/);
    for (const parameter of parameters) expect(parameter.description, id).toMatch(/\S/);
    const isOptional = parameters.map(
      ({ optional, repeating }) => optional === true || repeating === true,
    );
    const firstOptional = isOptional.indexOf(true);
    if (firstOptional >= 0) expect(isOptional.slice(firstOptional), id).not.toContain(false);
  }
});

test("a function that takes whole tables asks for their addresses, so that it can name cells", () => {
  for (const { id, parameters, options } of metadata.functions)
    if (parameters.some(({ dimensionality }) => dimensionality === "matrix"))
      expect(options?.requiresParameterAddresses, id).toBe(true);
});
