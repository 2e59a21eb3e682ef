import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../..", import.meta.url));

/** A few pages, under a path of their own. */
export const SMALL = {
  folder: `${folder}.test-build/out`,
  data: `${folder}.test-build/data`,
  base: "/docs",
  slugs: ["access-service-tokens", "zone-settings", "zones"],
};

/** Builds the small site, once for all tests that look at one. */
export default function setup(): void {
  const args = [
    "--import",
    "tsx",
    "build/main.ts",
    "build",
    "--only",
    SMALL.slugs.join(),
    "--base",
    SMALL.base,
  ];
  // Astro takes what it finds in the environment for settings of its own, and Vitest puts a BASE_URL there
  const { PATH } = process.env;
  const env = { PATH, SITE_DATA: SMALL.data, SITE_OUT: SMALL.folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the site cannot be built:\n${stdout}\n${stderr}`);
}
