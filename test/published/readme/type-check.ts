import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compilerOptions } from "@restflare/test-harness/compiler-options";
import ts from "typescript";

/** A diagnostic of a module that is only in memory. */
export interface Complaint {
  readonly file: string;
  /** The first is 1. */
  readonly line: number;
  readonly text: string;
}

const MOCK = "@restflare/mock";
const HERE = dirname(fileURLToPath(import.meta.url));

/**
 * Type-checks modules that are only in memory as if they were at the given paths, with this folder's compiler options,
 * against whatever packages resolve from there. One program for all: the libraries are read once.
 */
export function typeCheck(modules: ReadonlyMap<string, string>): Complaint[] {
  const options = compilerOptions();
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => modules.has(file) || fileExists(file);
  host.readFile = (file) => modules.get(file) ?? readFile(file);
  host.getSourceFile = (file, ...rest) => {
    const text = modules.get(file);
    return text === undefined
      ? getSourceFile(file, ...rest)
      : ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
  };
  host.resolveModuleNameLiterals = (names, from, _, own) =>
    names.map(({ text }) => {
      // what an app installs beside a package is installed beside these tests
      const at = text === MOCK ? join(HERE, "here.ts") : from;
      return ts.resolveModuleName(text, at, own, host, undefined, undefined, ts.ModuleKind.ESNext);
    });
  const program = ts.createProgram([...modules.keys()], options, host);
  return [...modules.keys()].flatMap((name) => {
    const file = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      (found) => ({
        file: name,
        line: (file?.getLineAndCharacterOfPosition(found.start ?? 0).line ?? 0) + 1,
        text: ts.flattenDiagnosticMessageText(found.messageText, "\n"),
      }),
    );
  });
}
