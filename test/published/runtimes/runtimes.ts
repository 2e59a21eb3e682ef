import { existsSync } from "node:fs";
import { join } from "node:path";
import { findChromium, installChromium, onPath } from "@restflare/test-harness/chromium";
import { installed, isInstalled } from "@restflare/test-harness/install";
import { inChromium } from "./chromium.js";
import { type Host, onCommandLine } from "./command-line.js";
import { SHARED_CLIENT_NAMES } from "./shared-client.js";
import { inWorkerd } from "./workerd.js";

/** A runtime that the packages must work in. */
export interface Runtime {
  readonly name: string;
  readonly host: Host;
  /** What is checked there beside the suite. */
  readonly more?: readonly string[];
  /** The program, if it is on this machine already. */
  find(): string | undefined;
  /** Gets the program; throws what keeps it from being had here. */
  install(): string;
}

const { platform, arch } = process;
const here = `${platform}-${arch}`;

/** One whose program a package of the npm registry carries, for the platforms that there is one for. */
function packaged(
  runtime: Pick<Runtime, "name" | "host" | "more">,
  from: { package: string | undefined; range: string; bin: string; find: () => string | undefined },
): Runtime {
  const { package: name, range, bin } = from;
  const spec = `${name}@${range}`;
  const folder = spec.replace("/", "+");
  const install = () => {
    if (name === undefined) throw new Error(`the registry has no package with it for ${here}`);
    const program = join(installed(folder, [spec]), "node_modules", name, bin);
    if (!existsSync(program)) throw new Error(`${spec} holds no ${bin}`);
    return program;
  };
  return {
    ...runtime,
    find: () => from.find() ?? (name !== undefined && isInstalled(folder) ? install() : undefined),
    install,
  };
}

const exe = platform === "win32" ? ".exe" : "";
const platforms = { linux: "linux", darwin: "darwin", win32: "win" } as { [name: string]: string };

const nodes = [20, 22, 24, 26].map((major) =>
  packaged(
    { name: `Node ${major}`, host: onCommandLine([]) },
    {
      package: platforms[platform] && `node-${platforms[platform]}-${arch}`,
      range: `${major}`,
      bin: `bin/node${exe}`,
      find: () => (process.versions.node.startsWith(`${major}.`) ? process.execPath : undefined),
    },
  ),
);

const bun = packaged(
  { name: "Bun", host: onCommandLine(["--no-install"]) },
  {
    package: {
      "linux-x64": "@oven/bun-linux-x64",
      "linux-arm64": "@oven/bun-linux-aarch64",
      "darwin-arm64": "@oven/bun-darwin-aarch64",
    }[here],
    range: "1",
    bin: "bin/bun",
    find: () => onPath("bun"),
  },
);

const denos = [
  { name: "Deno", host: onCommandLine(["run", "--no-prompt", "--allow-net", "--allow-env"]) },
  { name: "Deno (net only)", host: onCommandLine(["run", "--no-prompt", "--allow-net"], true) },
].map((one) =>
  packaged(one, {
    package: {
      "linux-x64": "@deno/linux-x64-glibc",
      "linux-arm64": "@deno/linux-arm64-glibc",
      "darwin-arm64": "@deno/darwin-arm64",
    }[here],
    range: "2",
    bin: "deno",
    find: () => onPath("deno"),
  }),
);

const workerd = packaged(
  { name: "workerd", host: inWorkerd, more: SHARED_CLIENT_NAMES },
  {
    package: {
      "linux-x64": "@cloudflare/workerd-linux-64",
      "linux-arm64": "@cloudflare/workerd-linux-arm64",
      "darwin-arm64": "@cloudflare/workerd-darwin-arm64",
    }[here],
    range: "1",
    bin: "bin/workerd",
    find: () => onPath("workerd"),
  },
);

const chromium: Runtime = {
  name: "Chromium",
  host: inChromium,
  find: findChromium,
  install: installChromium,
};

export const runtimes: readonly Runtime[] = [...nodes, bun, ...denos, workerd, chromium];
