import { createRequire } from "node:module";
import { join } from "node:path";
import { installed } from "@restflare/test-harness/install";

/** The version that we compare ourselves with. */
export const OFFICIAL = "cloudflare@7.3.0";
/** What it is called beside ours. */
export const OFFICIAL_NAME = OFFICIAL.replace("@", " ");

type Params = Record<string, unknown>;

/** As much of the official package as is compared. */
export interface Official {
  zeroTrust: {
    access: {
      serviceTokens: {
        get(id: string, params: Params): Promise<unknown>;
        update(id: string, params: Params): Promise<unknown>;
        delete(id: string, params: Params): Promise<unknown>;
        rotate(id: string, params: Params): Promise<unknown>;
        list(params: Params): AsyncIterable<{ id: string }>;
      };
    };
  };
  kv: { namespaces: { keys: { list(id: string, params: Params): AsyncIterable<{ id: string }> } } };
  user: { tokens: { value: { update(id: string, params: Params): Promise<unknown> } } };
  patch(path: string, options: Params): Promise<unknown>;
}
type OfficialClass = new (options: Params) => Official;

/** Where the official package is. */
export function installOfficial(): string {
  return installed(OFFICIAL, [OFFICIAL]);
}

export function loadOfficial(): OfficialClass {
  const load = createRequire(join(installOfficial(), "index.js"));
  return (load("cloudflare") as { default: OfficialClass }).default;
}
