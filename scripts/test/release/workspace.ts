import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../../../packages/generator/test/support/project.js";
import { temporaryFolder } from "../../../packages/generator/test/support/temporary.js";

export interface Workspace {
  root: string;
  write: (file: string, content: string | object) => void;
  git: (...args: readonly string[]) => string;
  commit: (message: string) => void;
}

/** Core and two packages that need it, with this repository's configuration of changesets, committed. */
export function workspace(): Workspace {
  const root = temporaryFolder();
  const git = (...args: readonly string[]): string =>
    execFileSync("git", ["-C", root, "-c", "user.name=T", "-c", "user.email=t@example.com", ...args], {
      encoding: "utf8",
    });
  const write = (file: string, content: string | object): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(
      path.join(root, file),
      typeof content === "string" ? content : JSON.stringify(content, null, 2),
    );
  };
  const commit = (message: string): void => {
    git("add", "--all");
    git("commit", "--quiet", "--message", message);
  };
  write("package.json", { name: "root", private: true });
  write("pnpm-workspace.yaml", "packages: [packages/*, scripts]\n");
  write("packages/core/package.json", { name: "core", version: "1.0.0" });
  for (const [name, version] of [
    ["dns", "0.1.0"],
    ["zones", "0.4.2"],
  ] as const) {
    write(`packages/${name}/package.json`, { name, version, dependencies: { core: "workspace:^" } });
    write(`packages/${name}/src/index.ts`, "export {};\n");
  }
  write("scripts/package.json", { name: "scripts", private: true, dependencies: { core: "workspace:*" } });
  mkdirSync(path.join(root, ".changeset"));
  cpSync(path.join(ROOT, ".changeset/config.json"), path.join(root, ".changeset/config.json"));
  git("init", "--quiet", "--initial-branch=main");
  commit("Start");
  return { root, write, git, commit };
}
