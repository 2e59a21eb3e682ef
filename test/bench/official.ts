import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The version that we compare ourselves with. */
export const OFFICIAL = "cloudflare@7.3.0";

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

const folder = fileURLToPath(new URL(`../../node_modules/.cache/restflare/${OFFICIAL}`, import.meta.url));

/** Where the official package is. It is large, so it is installed at the first comparison, beside everything that is ours. */
export function installOfficial(): string {
  if (!existsSync(join(folder, "node_modules", "cloudflare"))) {
    console.error(`installing ${OFFICIAL}, once`);
    mkdirSync(folder, { recursive: true });
    const args = ["install", "--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts", OFFICIAL];
    execFileSync("npm", args, {
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    });
  }
  return folder;
}

export function loadOfficial(): OfficialClass {
  const load = createRequire(join(installOfficial(), "index.js"));
  return (load("cloudflare") as { default: OfficialClass }).default;
}
