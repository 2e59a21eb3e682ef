import { type Document, isMap, type YAMLMap } from "yaml";
import { pageAddress } from "./pages.js";

interface Described {
  tag: string;
  about?: string | undefined;
  page?: string | undefined;
}

/** What the catalogue says of a package, where its document says nothing. */
export function describeTag(
  document: Document,
  { tag, about, page }: Described,
  told: (what: string) => void,
): void {
  const node = tagNode(document, tag);
  if (!node) return;
  if (about !== undefined && !node.has("description")) {
    node.set("description", about);
    told("what it is for");
  }
  if (page !== undefined && !node.has("externalDocs")) {
    node.set("externalDocs", document.createNode({ url: pageAddress(page) }));
    told("the owner's page");
  }
}

function tagNode(document: Document, name: string): YAMLMap | undefined {
  const tags = document.get("tags");
  const items: unknown[] =
    typeof tags === "object" && tags !== null && "items" in tags ? (tags.items as unknown[]) : [];
  return items.find((item): item is YAMLMap => isMap(item) && item.get("name") === name);
}
