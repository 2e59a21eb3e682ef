/** What the plugin sees of a node of HTML. */
interface Node {
  type: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

/**
 * Makes links of a page in Markdown that begin with a slash lead to the site's own pages, also where it is served under a path.
 * A plugin of rehype.
 */
export function withBase(base: string) {
  const root = base.replace(/\/$/, "");
  return () =>
    function visit({ properties, children = [] }: Node): void {
      const href = properties?.["href"];
      if (properties && typeof href === "string" && /^\/(?!\/)/.test(href)) properties["href"] = root + href;
      for (const child of children) visit(child);
    };
}
