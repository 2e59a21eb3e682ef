import { blank } from "../document/templates.js";
import type { Ledger } from "./ledger.js";

/** The ledger without a package: its names are free again, and so are the placeholders at places that only it had. */
export function withoutPackage(ledger: Ledger, slug: string): Ledger {
  const operations = Object.fromEntries(
    Object.entries(ledger.operations).filter(([, entry]) => entry.package !== slug),
  );
  const before = placesIn(ledger);
  const after = placesIn({ ...ledger, operations });
  const placeholders = Object.fromEntries(
    Object.entries(ledger.placeholders).filter(([place]) => after.has(place) || !before.has(place)),
  );
  const types = Object.fromEntries(Object.entries(ledger.types ?? {}).filter(([name]) => name !== slug));
  return { ...ledger, operations, placeholders, ...(ledger.types && { types }) };
}

/** Every blank template, and what it begins with up to each of its placeholders. */
function placesIn({ operations }: Pick<Ledger, "operations">): Set<string> {
  const templates = Object.keys(operations).map((key) => blank(key.slice(key.indexOf(" ") + 1)));
  return new Set(
    templates.flatMap((template) =>
      [...template.matchAll(/\{\}/g)].map(({ index }) => template.slice(0, index + 2)),
    ),
  );
}
