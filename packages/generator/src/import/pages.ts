import type { Operation } from "../document/openapi.js";

const REFERENCE = "https://developers.cloudflare.com/api/resources/";

/** The address of a resource in the owner's reference, by its path there (`dns.records`); an address is one already. */
export function pageAddress(page: string): string {
  if (/^https:\/\//.test(page)) return page;
  return `${REFERENCE}${page.split(".").join("/subresources/")}/`;
}

/** The address of an operation. Only where the owner's own package has it, its operationId is the path in the reference. */
export function operationAddress({ operationId = "", ...operation }: Operation): string | undefined {
  const sources = operation["x-sources"];
  const at = operationId.lastIndexOf(".");
  if (!Array.isArray(sources) || !sources.includes("sdk") || at === -1) return undefined;
  return `${pageAddress(operationId.slice(0, at))}methods/${operationId.slice(at + 1)}/`;
}
