/** What a page of the documentation says of a package: plain data, from which a site makes its own pages. */
export interface PackagePage {
  /** With its scope, `@restflare/zones`. */
  name: string;
  slug: string;
  tag: string;
  description: string;
  /** Where the API's owner describes it. */
  documentation?: string;
  actions: ActionPage[];
}

export interface ActionPage {
  /** From the export on, `accessServiceTokens.rotate`: the anchor of its section, which never moves. */
  call: string;
  method: string;
  template: string;
  summary: string;
}
