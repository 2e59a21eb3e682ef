import Config from "@npmcli/config";
import settings from "@npmcli/config/lib/definitions/index.js";
import fetch from "npm-registry-fetch";
import { refuse } from "./error.js";
import type { Published } from "./plan.js";
import { redactor } from "./redact.js";

/** The registry that npm's configuration names, with the credentials that it names for it. */
export interface Registry {
  url: string;
  published: (name: string) => Promise<Published>;
  /** Takes secrets out of a text. */
  redact: (text: string) => string;
}

/** As npm itself reads .npmrc files and the environment, so that what is looked at is what is published to. */
export async function registryOf(root: string, env = process.env): Promise<Registry> {
  const config = new Config({ npmPath: root, cwd: root, env, argv: [], ...settings });
  await config.load();
  const { cache: _, ...options } = config.flat; // what somebody else has published a minute ago is not in a cache
  const redact = redactor(options, env);
  return { url: redact(urlOf(options)), redact, published: (name) => published(name, options, redact) };
}

function urlOf(options: Record<string, unknown>): string {
  return String(options["@restflare:registry"] ?? options["registry"]);
}

interface Packument {
  versions?: Record<string, unknown>;
  "dist-tags"?: Record<string, string>;
}

async function published(
  name: string,
  options: Record<string, unknown>,
  redact: Registry["redact"],
): Promise<Published> {
  try {
    const path = `/${name.replace("/", "%2f")}`;
    const { versions = {}, "dist-tags": tags } = (await fetch.json(path, {
      ...options,
      spec: name,
      headers: { accept: "application/vnd.npm.install-v1+json" },
    })) as Packument;
    const latest = tags?.["latest"];
    return { versions: new Set(Object.keys(versions)), ...(latest !== undefined && { latest }) };
  } catch (error) {
    const { statusCode, message } = error as Error & { statusCode?: number };
    if (statusCode === 404) return { versions: new Set() };
    const way = "see to the network, and to `registry` and its token in .npmrc";
    return refuse(
      redact(`${name}: ${urlOf(options)} does not say which versions it has (${message}); ${way}`),
    );
  }
}
