import { Packer, type Document as WordDocument } from "docx";

interface Compiler {
  compile(file: WordDocument): ReadonlyMap<string, string | Uint8Array>;
}

/**
 * The parts of a Word file by their paths. docx can only give them packed, and they would be unpacked again at once,
 * which takes as long as making them; so its compiler is asked, which it holds without publishing it.
 */
export function compiledParts(file: WordDocument): ReadonlyMap<string, string | Uint8Array> {
  const compiler: unknown = Reflect.get(Packer, "compiler");
  if (!isCompiler(compiler)) throw new Error("docx has no compiler where it used to be");
  return compiler.compile(file);
}

function isCompiler(value: unknown): value is Compiler {
  return typeof value === "object" && value !== null && "compile" in value;
}
