import { createRequire } from "node:module";
import type ts from "typescript";

const typescript = createRequire(import.meta.url)("typescript") as typeof ts;

/** The names that a file mentions as types, and does not declare. */
export function foreign(text: string): Set<string> {
  const source = typescript.createSourceFile("a.ts", text, typescript.ScriptTarget.ESNext, true);
  const used = new Set<string>();
  const own = new Set<string>();
  const visit = (node: ts.Node): void => {
    const isNamed = typescript.isTypeReferenceNode(node) && node.typeName.getText() !== "const";
    if (isNamed) used.add(node.typeName.getText());
    const isDeclared =
      typescript.isInterfaceDeclaration(node) ||
      typescript.isTypeAliasDeclaration(node) ||
      typescript.isTypeParameterDeclaration(node);
    if (isDeclared) own.add(node.name.text);
    // what comes from the package's other file is the document's, as a whole
    const isOfTypes =
      typescript.isImportDeclaration(node) && node.moduleSpecifier.getText().includes("./types.js");
    if (isOfTypes) node.importClause?.namedBindings?.forEachChild((one) => void own.add(nameOf(one)));
    node.forEachChild(visit);
  };
  visit(source);
  return new Set([...used].filter((name) => !own.has(name)));
}

const nameOf = (node: ts.Node): string =>
  typescript.isImportSpecifier(node) ? node.name.text : node.getText();
