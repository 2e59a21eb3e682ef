import { isParam, segmentsOf } from "../document/templates.js";

/** What a secret is called where its path says what it is: the `value` of a token, the `text` of a secret. */
const CONTENTS: [collection: RegExp, names: RegExp][] = [
  [/(^|[_-])(tokens?|secrets?|credentials?)$/, /^(value|text)$/],
  [/(^|[_-])keys?$/, /^(pem|jwk)$/],
  [/[a-z][_-]keys?$/, /^key$/],
];

/** What stands behind the thing itself, `/tokens/{token_id}/value`. */
const ABOUT = /^(value|rotate|roll|duplicate)$/;

/** Whether a field is a secret by where it is met: what is sent or answered when a token, a secret or a key is made. */
export function isSecretPlace(path: string, name: string): boolean {
  const thing = thingOf(path);
  return CONTENTS.some(([collection, names]) => collection.test(thing) && names.test(name));
}

/** Whether a text that is the whole answer is a secret: the answer of `/token`, of `/tokens/{token_id}/value`. */
export function isSecretAnswer(path: string): boolean {
  const last = segmentsOf(path).at(-1) ?? "";
  return /(^|[_-])(token|secret|password|jwt)$/.test(last) || (last === "value" && isSecretPlace(path, last));
}

function thingOf(path: string): string {
  const fixed = segmentsOf(path).filter((segment) => !isParam(segment));
  return fixed.findLast((segment) => !ABOUT.test(segment)) ?? "";
}
