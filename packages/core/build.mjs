// Builds `dist/`: the declarations by TypeScript, and one bundle for each entry of package.json with what they share beside it.
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const home = fileURLToPath(new URL(".", import.meta.url));
const { dependencies, exports, version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
const run = (/** @type {string[]} */ ...args) =>
  execFileSync(process.execPath, args, { cwd: home, stdio: "inherit" });

rmSync(join(home, "dist"), { recursive: true, force: true });
run(tsc, "-p", "tsconfig.build.json");
run("prune-declarations.mjs");
await build({
  absWorkingDir: home,
  entryPoints: Object.values(exports)
    .filter((entry) => entry.default)
    .map((entry) => entry.default.replace("./dist/", "src/").replace(".js", ".ts")),
  bundle: true,
  minifySyntax: true,
  splitting: true,
  chunkNames: "shared-[hash]",
  format: "esm",
  target: "es2022",
  // eventsource-parser goes into the bundle, so that those who read no streams do not install it
  external: Object.keys(dependencies),
  define: { VERSION: JSON.stringify(version) },
  outdir: "dist",
  logLevel: "warning",
});
const parser = dirname(createRequire(import.meta.url).resolve("eventsource-parser/package.json"));
// not called LICENSE, or pnpm would leave out our own
writeFileSync(
  join(home, "dist/THIRD-PARTY-NOTICES.txt"),
  `dist/streams.js contains eventsource-parser:\n\n${readFileSync(join(parser, "LICENSE"), "utf8")}`,
);
