import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { isInstalled, rememberInstalled } from "../../run/installed.mjs";

/** A workspace of which everything has just been installed. */
function workspace() {
  const root = mkdtempSync(join(tmpdir(), "restflare-installed-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const write = (file: string, text: string) => {
    mkdirSync(join(root, file, ".."), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  for (const file of ["package.json", "scripts/package.json", "packages/core/package.json"])
    write(file, "{}");
  write("pnpm-lock.yaml", "importers: {}");
  write("packages/api/zones/package.json", "{}");
  mkdirSync(join(root, "node_modules"));
  rememberInstalled(root);
  return { root, write };
}

it("knows that nothing has changed since", () => {
  expect(isInstalled(workspace().root)).toBe(true);
});

it.each(["pnpm-lock.yaml", "pnpm-workspace.yaml", ".npmrc", "packages/core/package.json"])(
  "asks again after a change of %s",
  (file) => {
    const { root, write } = workspace();
    write(file, "changed");
    expect(isInstalled(root)).toBe(false);
  },
);

it("asks again for a package that is new, or gone", () => {
  const { root, write } = workspace();
  write("packages/api/queues/package.json", "{}");
  expect(isInstalled(root)).toBe(false);
  rmSync(join(root, "packages/api/queues"), { recursive: true });
  expect(isInstalled(root)).toBe(true);
  rmSync(join(root, "packages/api/zones"), { recursive: true });
  expect(isInstalled(root)).toBe(false);
});

it("asks again where node_modules are gone", () => {
  const { root } = workspace();
  rmSync(join(root, "node_modules"), { recursive: true });
  expect(isInstalled(root)).toBe(false);
});
