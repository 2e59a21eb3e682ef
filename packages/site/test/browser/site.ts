import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { folder } from "../../build/places.js";
import { type StaticServer, serveStatic } from "./static-server.js";

/** The packages of the small site; turbo.json names their documents. */
export const SLUGS = ["access-service-tokens", "zone-settings", "zones"] as const;

/** Where it is served: not at the root, since a link that forgets the base path works there too. */
const BASE = "/docs";

/** Builds a site of a few packages and serves it. */
export async function smallSite(): Promise<StaticServer> {
  await mkdir(join(folder, ".data"), { recursive: true });
  const place = await mkdtemp(join(folder, ".data/browser-"));
  const remove = () => rm(place, { recursive: true, force: true, maxRetries: 5 });
  const env = { ...process.env, SITE_DATA: join(place, "data"), SITE_OUT: join(place, "site") };
  const args = ["--import", "tsx", "build/main.ts", "--only", SLUGS.join(","), "--base", BASE, "build"];
  try {
    await promisify(execFile)(process.execPath, args, { cwd: folder, env, maxBuffer: 2 ** 26 });
    const server = await serveStatic(env.SITE_OUT, BASE);
    return { url: server.url, stop: () => server.stop().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}
