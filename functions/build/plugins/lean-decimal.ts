import type { Plugin } from "vite";

/** What amounts and rates never need: angles, logarithms to a base, other number systems, and what is not pure. */
const LEFT_OUT = [
  ...["cosine", "sine", "tangent", "inverseCosine", "inverseSine", "inverseTangent"],
  ...["hyperbolicCosine", "hyperbolicSine", "hyperbolicTangent"],
  ...["inverseHyperbolicCosine", "inverseHyperbolicSine", "inverseHyperbolicTangent"],
  ...["logarithm", "naturalExponential", "naturalLogarithm", "cubeRoot"],
  ...["toBinary", "toHexadecimal", "toOctal", "toFraction", "toNearest"],
];

/** The same as functions of the class; random is here since it asks chance. */
const LEFT_OUT_STATIC = [
  ...["acos", "acosh", "asin", "asinh", "atan", "atanh", "atan2", "cos", "cosh", "sin", "sinh"],
  ...["tan", "tanh", "exp", "ln", "log", "log2", "log10", "cbrt", "hypot", "random"],
];

/** Names under which a program would call what is left out, for the test that nobody does. */
export const NAMES_LEFT_OUT: readonly string[] = [...LEFT_OUT, ...LEFT_OUT_STATIC];

/**
 * decimal.js without the methods that no amount needs: they hang on one class, so that no bundler can leave them out by
 * itself. Not one line of the others is changed.
 */
export function leanDecimal(): Plugin {
  return {
    name: "lean-decimal",
    transform(code, id) {
      if (!/decimal\.js\/decimal\.mjs$/.test(id)) return undefined;
      let lean = code.replaceAll("\r\n", "\n");
      const leaveOut = (what: RegExp) => {
        const rest = lean.replace(what, "");
        if (rest === lean) throw new Error(`decimal.js has changed: ${what} is not in it`);
        lean = rest;
      };
      for (const name of LEFT_OUT)
        leaveOut(new RegExp(`^P\\.${name} = (?:P\\.\\w+ = )?function [^]*?^\\};\\n`, "m"));
      for (const name of LEFT_OUT_STATIC)
        leaveOut(new RegExp(`^ +Decimal\\.${name} = ${name};.*\\n`, "m"));
      return { code: lean, map: null };
    },
  };
}
