import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import manifest from "@restflare/core/package.json" with { type: "json" };
import { build } from "esbuild";

/** What one part of a bundle costs. */
export interface Cost {
  /** A folder of core, or a package. */
  readonly part: string;
  /** Bytes, minified. */
  readonly minified: number;
  /** Its share of the compressed bundle, in bytes; what compresses better than the rest costs a little less. */
  readonly compressed: number;
}

const CALL = `import { accessServiceTokens } from "@restflare/access-service-tokens";
import { createClient } from "@restflare/core";
const client = createClient({ apiToken: "a-token" });
console.log(await accessServiceTokens.show("t1", { client, params: { account_id: "a" } }));
`;

/** What one call of the service tokens is made of, the most costly part first; core from its sources, to tell its folders. */
export async function costsOfCall(): Promise<Cost[]> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: CALL, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    alias: {
      "@restflare/core": fileURLToPath(new URL("../../../packages/core/src/index.ts", import.meta.url)),
    },
    define: { VERSION: JSON.stringify(manifest.version) },
    absWorkingDir: fileURLToPath(new URL("../../..", import.meta.url)),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    metafile: true,
    write: false,
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const parts = new Map<string, number>();
  for (const [file, { bytesInOutput }] of inputs)
    parts.set(partOf(file), (parts.get(partOf(file)) ?? 0) + bytesInOutput);
  const counted = inputs.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
  parts.set("what joins them", code.byteLength - counted);
  const ratio = gzipSync(code, { level: 9 }).byteLength / code.byteLength;
  return [...parts]
    .map(([part, minified]) => ({ part, minified, compressed: Math.round(minified * ratio) }))
    .sort((a, b) => b.minified - a.minified);
}

function partOf(file: string): string {
  const [, folder] = /^packages\/core\/src\/(\w+)/.exec(file) ?? [];
  if (folder) return `core ${folder}`;
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(file) ?? [];
  return name ?? (/^packages\/(?:api\/)?([\w-]+)\//.exec(file)?.[1] || "the call itself");
}
