import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where a program is that can be started by its name. */
export function onPath(program: string): string | undefined {
  const name = process.platform === "win32" ? `${program}.exe` : program;
  const folders = process.env["PATH"]?.split(delimiter) ?? [];
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

/** Chromium, if it is on this machine already. */
export const findChromium = (): string | undefined =>
  onPath("chromium") ?? onPath("chromium-browser") ?? onPath("google-chrome");

/** Gets Chromium from Debian; throws what keeps it from being had here. */
export function installChromium(): string {
  if (process.getuid?.() !== 0 || onPath("apt-get") === undefined)
    throw new Error("chromium is not on the PATH, and only root on Debian can install it without asking");
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]]) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    execFileSync("apt-get", args, { stdio: ["ignore", "ignore", "inherit"], env });
  }
  const program = onPath("chromium");
  if (program === undefined) throw new Error("apt-get has no chromium that is one");
  return program;
}
