import { isObject } from "../document/openapi.js";

// The mapping of a discriminator may have the plain names of schemas, which the bundler takes for files.

/** Where they wait, beside the mapping. */
const ASIDE = "x-restflare-names";

type Discriminator = Record<string, unknown> & { mapping: Record<string, unknown> };

/** Puts the plain names of a parsed file aside, in place. */
export function putNamesAside(parsed: unknown): void {
  for (const discriminator of discriminatorsIn(parsed)) {
    const entries = Object.entries(discriminator.mapping);
    const names = entries.filter(([, value]) => isName(value));
    if (names.length === 0) continue;
    discriminator.mapping = Object.fromEntries(entries.filter(([, value]) => !isName(value)));
    discriminator[ASIDE] = Object.fromEntries(names);
  }
}

/** Puts them back in place. */
export function putNamesBack(parsed: unknown): void {
  for (const discriminator of discriminatorsIn(parsed)) {
    const { [ASIDE]: names } = discriminator;
    if (!isObject(names)) continue;
    Object.assign(discriminator.mapping, names);
    delete discriminator[ASIDE];
  }
}

const isName = (value: unknown): boolean =>
  typeof value === "string" && /^[\w.-]+$/.test(value) && !/\.(ya?ml|json)$/i.test(value);

function discriminatorsIn(root: unknown): Set<Discriminator> {
  const found = new Set<Discriminator>();
  const seen = new Set<unknown>();
  function walk(node: unknown): void {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    for (const [key, value] of Object.entries(node)) {
      if (key === "discriminator" && isObject(value) && isObject(value["mapping"]))
        found.add(value as Discriminator);
      walk(value);
    }
  }
  walk(root);
  return found;
}
