import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startMock } from "@restflare/mock";
import { layOut } from "@restflare/test-harness/pack";
import { build } from "esbuild";
import { startFaultServer } from "./fault-server.js";
import { SHARED_CLIENT } from "./shared-client.js";
import type { World } from "./suite/index.js";

/** What is tried out. */
export const PACKAGES = ["@restflare/core", "@restflare/access-service-tokens"];

/** What is tried out with them: only its part for pages runs everywhere. */
const MOCK = "@restflare/mock";

/** The servers, and a folder with the packages as published and the suite for every runtime. */
export interface Theatre {
  readonly folder: string;
  readonly world: World;
  stop(): Promise<void>;
}

/** How each kind of runtime starts the suite. */
const ENTRIES = {
  "main.mjs": `import { contract } from "./suite.mjs";
console.log(JSON.stringify(await contract(JSON.parse(process.argv[2]))));
`,
  "worker.mjs": `import { contract } from "./suite.mjs";
export default { fetch: async (request) => Response.json(await contract(await request.json())) };
`,
  "shared-client.mjs": SHARED_CLIENT,
  "page.mjs": `import { contract } from "./suite.mjs";
const world = await (await fetch("/world")).json();
await fetch("/report", { method: "POST", body: JSON.stringify(await contract(world)) });
`,
};

/** Builds the stage and starts the servers. */
export async function setUp(): Promise<Theatre> {
  const folder = await mkdtemp(join(tmpdir(), "restflare-runtimes-"));
  const prism = startMock(import.meta.resolve("@restflare/access-service-tokens/openapi.json"));
  const faults = startFaultServer();
  const stop = async () => {
    const servers = await Promise.allSettled([prism, faults]);
    for (const one of servers) if (one.status === "fulfilled") await one.value.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await Promise.all([buildSuite(folder), prism, faults]);
    const world: World = {
      baseUrl: (await prism).url,
      faultUrl: (await faults).url,
      closedUrl: await closedUrl(),
      token: "a-token-that-nobody-may-see",
      kind: "server",
    };
    return { folder, world, stop };
  } catch (thrown) {
    await stop();
    throw thrown;
  }
}

/** Of a port that was free a moment ago. */
async function closedUrl(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

async function buildSuite(folder: string): Promise<void> {
  await layOut([...PACKAGES, MOCK], folder);
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  for (const [name, text] of Object.entries(ENTRIES)) await writeFile(join(folder, name), text);
  const suite = fileURLToPath(new URL("suite/index.ts", import.meta.url));
  const common = { bundle: true, format: "esm", target: "es2022", logLevel: "warning" } as const;
  await build({
    ...common,
    entryPoints: [suite],
    outfile: join(folder, "suite.mjs"),
    external: [...PACKAGES, MOCK],
    // esbuild would leave out what Node wants to see at the import of a document
    supported: { "import-attributes": true },
  });
  // these resolve no packages; what needed a Node built-in could not be bundled for them
  for (const name of ["worker", "shared-client", "page"]) {
    const entryPoints = [join(folder, `${name}.mjs`)];
    await build({ ...common, entryPoints, outfile: join(folder, `${name}.js`), platform: "browser" });
  }
}
