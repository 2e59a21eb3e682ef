import type { OpenApi } from "../../src/document/openapi.js";
import { emit } from "../../src/emit/index.js";
import { planOf } from "./document.js";

/** The files of the first package of a document. */
export function filesOf(document: OpenApi): ReadonlyMap<string, string> {
  const manifestOf = () => ({ core: "^1.0.0", typescript: "*", own: true, isOurs: true });
  const [emitted] = emit(planOf(document), { command: "generate", license: "MIT", manifestOf });
  return new Map([...(emitted?.files ?? [])].map(([name, text]) => [name, String(text)]));
}
