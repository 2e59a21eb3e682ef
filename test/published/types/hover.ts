import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compilerOptions } from "@restflare/test-harness/compiler-options";
import ts from "typescript";

const file = join(fileURLToPath(new URL(".", import.meta.url)), "hovered.ts");

/** A link with what it leads to: `{@link show => show}`; one that leads nowhere says only its name. */
function textOf(part: ts.SymbolDisplayPart): string {
  const target = (part as ts.JSDocLinkDisplayPart).target;
  if (target === undefined) return part.text;
  const { start, length } = target.textSpan;
  return `${part.text} => ${/\w+/.exec(ts.sys.readFile(target.fileName)?.slice(start, start + length) ?? "")?.[0]}`;
}

/**
 * What an editor shows at each `/*here*\/` of a module: the type, and the comment with its tags. The module is only in
 * memory, in this folder.
 */
export function hover(source: string): string[] {
  const host: ts.LanguageServiceHost = {
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getCurrentDirectory: ts.sys.getCurrentDirectory,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = name === file ? source : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCompilationSettings: compilerOptions,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    ...(ts.sys.realpath && { realpath: ts.sys.realpath }),
  };
  const service = ts.createLanguageService(host);
  const mark = "/*here*/";
  return [...source.matchAll(/\/\*here\*\//g)].map(({ index }) => {
    const shown = service.getQuickInfoAtPosition(file, index + mark.length);
    if (!shown) throw new Error(`an editor shows nothing at ${source.slice(index, index + 40)}`);
    const tags =
      shown.tags?.map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`.trimEnd()) ?? [];
    const parts = [
      ts.displayPartsToString(shown.displayParts),
      shown.documentation?.map(textOf).join(""),
      ...tags,
    ];
    return parts.join("\n");
  });
}
