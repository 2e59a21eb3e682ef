import type { Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { installed } from "@restflare/test-harness/install";

/** The last one that runs on Node 20. */
const VERDACCIO = "verdaccio@6.7.4";

/** It asks for node-fetch by a tag that not every registry has; this is what the tag means. */
const OVERRIDES = { "node-fetch": "^2.7.0" };

/** A registry on this machine that knows no other. */
export interface LocalRegistry {
  url: string;
  /** Makes a user, and answers the token to publish with. */
  token: () => Promise<string>;
  stop: () => Promise<void>;
}

/** Fetched at the first rehearsal, since it is large. */
export function installVerdaccio(): string {
  return installed(VERDACCIO, [VERDACCIO], OVERRIDES);
}

/** An empty registry that keeps what it gets in a folder. Anybody reads, a user publishes. */
export async function startVerdaccio(installation: string, folder: string): Promise<LocalRegistry> {
  const load = createRequire(join(installation, "index.js"));
  const { runServer } = load("verdaccio") as { runServer: (config: object) => Promise<Server> };
  const server = await runServer({
    configPath: join(folder, "config.yaml"), // beside which it keeps its secret
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd"), algorithm: "sha1" } },
    packages: { "**": { access: "$all", publish: "$authenticated" } },
    max_body_size: "100mb",
    log: { type: "stdout", level: "fatal" },
    web: { enable: false },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    token: () => newUser(url),
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function newUser(url: string): Promise<string> {
  const name = "rehearsal";
  const response = await fetch(new URL(`-/user/org.couchdb.user:${name}`, url), {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name, password: crypto.randomUUID() }),
  });
  const { token } = (await response.json()) as { token?: string };
  if (token === undefined) throw new Error(`the registry makes no user: ${response.status}`);
  return token;
}
