import type { LinkedText } from "@restflare/generator";
import ts from "typescript";
import { escaped } from "./html.js";

// Code as HTML. The tokens come from TypeScript's own scanner, which reads JSON too; a name of a type that the page has is a link.
// A class is one letter, since a page has thousands of them.

/** `types`: the name of a field that has to be there is bold. `values`: an example. */
type Mode = "types" | "values";

interface Token {
  kind: ts.SyntaxKind;
  text: string;
  at: number;
}

export function highlighted(code: string | LinkedText, mode: Mode): string {
  const parts = typeof code === "string" ? [code] : code;
  const tokens = tokensOf(parts.join(""));
  const names = namesIn(parts);
  const words = tokens.filter(({ kind }) => !isTrivia(kind));
  const fields = fieldsIn(words);
  return tokens
    .map((token) => {
      const html = escaped(token.text);
      if (names.has(token.at)) return `<a href="#${html}">${html}</a>`;
      const field = fields.get(token);
      if (field === "required" && mode === "types") return `<b>${html}</b>`;
      return marked(html, field === undefined ? markOf(token.kind) : "");
    })
    .join("");
}

const marked = (html: string, mark: string): string =>
  mark === "" ? html : `<i class="${mark}">${html}</i>`;

function tokensOf(text: string): Token[] {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, text);
  const tokens: Token[] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan())
    tokens.push({ kind, text: scanner.getTokenText(), at: scanner.getTokenStart() });
  return tokens;
}

/** Where the names of types begin. */
function namesIn(parts: LinkedText): Set<number> {
  const found = new Set<number>();
  let at = 0;
  parts.forEach((part, i) => {
    if (i % 2 === 1) found.add(at);
    at += part.length;
  });
  return found;
}

/** The names of fields and of methods, which may also be keywords: `{ type: "A" }`, `zones.delete()`. */
function fieldsIn(words: readonly Token[]): Map<Token, "required" | "other"> {
  const { DotToken, QuestionToken, ColonToken, OpenBraceToken, SemicolonToken, CommaToken } = ts.SyntaxKind;
  const found = new Map<Token, "required" | "other">();
  words.forEach((word, i) => {
    const before = words[i - 1]?.kind;
    const after = words[i + 1]?.kind;
    if (!isNameOfField(word.kind)) return;
    if (before === DotToken) found.set(word, "other");
    if (before !== OpenBraceToken && before !== SemicolonToken && before !== CommaToken) return;
    if (after === ColonToken) found.set(word, "required");
    if (after === QuestionToken) found.set(word, "other");
  });
  return found;
}

const isTrivia = (kind: ts.SyntaxKind): boolean =>
  kind >= ts.SyntaxKind.FirstTriviaToken && kind <= ts.SyntaxKind.LastTriviaToken;

const isNameOfField = (kind: ts.SyntaxKind): boolean =>
  kind === ts.SyntaxKind.Identifier || kind === ts.SyntaxKind.StringLiteral || isKeyword(kind);

const isKeyword = (kind: ts.SyntaxKind): boolean =>
  kind >= ts.SyntaxKind.FirstKeyword && kind <= ts.SyntaxKind.LastKeyword;

function markOf(kind: ts.SyntaxKind): string {
  const { MultiLineCommentTrivia, SingleLineCommentTrivia, NumericLiteral } = ts.SyntaxKind;
  if (kind === MultiLineCommentTrivia || kind === SingleLineCommentTrivia) return "c";
  if (kind === NumericLiteral) return "n";
  if (kind >= ts.SyntaxKind.FirstLiteralToken && kind <= ts.SyntaxKind.LastTemplateToken) return "s";
  return isKeyword(kind) ? "k" : "";
}
