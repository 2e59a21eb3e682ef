import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installed } from "@restflare/test-harness/install";
import { pack } from "@restflare/test-harness/pack";
import { installOfficial, OFFICIAL_NAME } from "../official.js";

export const OPENAPI_FETCH = "openapi-fetch@0.17.0";
const OPENAPI_TYPESCRIPT = "openapi-typescript@7.13.0";

/** What an app could take, installed in a folder of its own. */
export interface Contender {
  readonly name: string;
  readonly folder: string;
  /** One call, as it is bundled. */
  readonly call: string;
}

/** A way to use the API: what is imported, one call, and a program of ten lines that rotates every token. */
interface Way {
  readonly name: string;
  readonly imports: string;
  readonly call: string;
  readonly program: string;
}

const OURS: Way = {
  name: "restflare",
  imports: `import { accessServiceTokens } from "@restflare/access-service-tokens";
import { createClient } from "@restflare/core";
`,
  call: `const client = createClient({ apiToken: "a-token" });
console.log(await accessServiceTokens.show("t1", { client, params: { account_id: "a" } }));
`,
  program: `
const client = createClient({ apiToken: "a-token" });
const tokens = accessServiceTokens.with({ client, params: { account_id: "a" } });
for await (const token of tokens.indexAll()) {
  const { data, error } = await tokens.rotate(token.id);
  if (error) throw error;
  console.log(token.name, data.client_secret);
}
`,
};

const LOOP = `const account_id = "a";
for await (const token of serviceTokens.list({ account_id })) {
  const rotated = await serviceTokens.rotate(token.id ?? "", { account_id });
  console.log(token.name, rotated.client_secret);
}
`;

const WHOLE: Way = {
  name: OFFICIAL_NAME,
  imports: 'import Cloudflare from "cloudflare";\n',
  call: `const client = new Cloudflare({ apiToken: "a-token" });
console.log(await client.zeroTrust.access.serviceTokens.get("t1", { account_id: "a" }));
`,
  program: `
const client = new Cloudflare({ apiToken: "a-token" });
const { serviceTokens } = client.zeroTrust.access;
${LOOP}`,
};

const SHAKEN: Way = {
  name: "the same, tree-shaken",
  imports: `import { BaseServiceTokens } from "cloudflare/resources/zero-trust/access/service-tokens";
import { createClient } from "cloudflare/tree-shakable";
`,
  call: `const client = createClient({ resources: [BaseServiceTokens], apiToken: "a-token" });
console.log(await client.zeroTrust.access.serviceTokens.get("t1", { account_id: "a" }));
`,
  program: `
const client = createClient({ resources: [BaseServiceTokens], apiToken: "a-token" });
const { serviceTokens } = client.zeroTrust.access;
${LOOP}`,
};

const FETCH: Way = {
  name: "openapi-fetch, types",
  imports: `import createClient from "openapi-fetch";
import type { paths } from "./schema.js";
`,
  call: `const client = createClient<paths>({ baseUrl: "https://api.cloudflare.com/client/v4" });
const path = { account_id: "a", service_token_id: "t1" };
console.log(await client.GET("/accounts/{account_id}/access/service_tokens/{service_token_id}", { params: { path } }));
`,
  program: `
const client = createClient<paths>({ baseUrl: "https://api.cloudflare.com/client/v4" });
const at = "/accounts/{account_id}/access/service_tokens" as const;
const { data } = await client.GET(at, { params: { path: { account_id: "a" } } });
for (const { id = "", name } of data?.result ?? []) {
  const path = { account_id: "a", service_token_id: id };
  const rotated = await client.POST(\`\${at}/{service_token_id}/rotate\`, { params: { path } });
  console.log(name, rotated.data?.result?.client_secret);
}
`,
};

/** A project with a program, and an empty one beside it, in both versions of TypeScript the same. */
const PROJECT = {
  compilerOptions: {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
    module: "nodenext",
    types: [],
  },
};

/** The names of the two programs of a project, and of their configuration. */
export const PROGRAMS = ["program", "empty"] as const;

function setUp({ name, imports, call, program }: Way, folder: string): Contender {
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const texts = { program: imports + program, empty: "export {};\n" };
  for (const one of PROGRAMS) {
    writeFileSync(join(folder, `${one}.ts`), texts[one]);
    writeFileSync(join(folder, `${one}.json`), JSON.stringify({ ...PROJECT, files: [`${one}.ts`] }));
  }
  return { name, folder, call: imports + call };
}

/** A folder for a way, with what is installed elsewhere. */
function linked(work: string, name: string, from: string): string {
  const folder = join(work, name);
  mkdirSync(folder);
  symlinkSync(join(from, "node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}

/** Ours from what would be published, as npm installs it outside of the workspace. */
async function installOurs(work: string): Promise<string> {
  const folder = join(work, "restflare");
  mkdirSync(folder);
  const tarballs = [
    await pack("@restflare/core", work),
    await pack("@restflare/access-service-tokens", work),
  ];
  const args = ["install", "--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts", ...tarballs];
  execFileSync("npm", args, { stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32" });
  return folder;
}

/** Installs everything, ours first; the types of the whole API are made of its document. */
export async function setUpAll(work: string, spec: string): Promise<Contender[]> {
  const official = installOfficial();
  const fetchFolder = linked(work, "openapi-fetch", installed(OPENAPI_FETCH, [OPENAPI_FETCH]));
  const cli = join(
    installed(OPENAPI_TYPESCRIPT, [OPENAPI_TYPESCRIPT]),
    "node_modules/openapi-typescript/bin/cli.js",
  );
  execFileSync(process.execPath, [cli, spec, "-o", join(fetchFolder, "schema.d.ts")], { stdio: "ignore" });
  return [
    setUp(OURS, await installOurs(work)),
    setUp(WHOLE, linked(work, "cloudflare", official)),
    setUp(SHAKEN, linked(work, "tree-shaken", official)),
    setUp(FETCH, fetchFolder),
  ];
}
