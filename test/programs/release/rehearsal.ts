import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { type Clone, cloneTo, type Ran } from "./clone.js";
import { document } from "./documents.js";
import { type Gate, startGate } from "./gate.js";
import { startVerdaccio } from "./verdaccio.js";

/** What the registry has: `name@version`. */
export type Shelf = ReadonlySet<string>;

interface Manifest {
  dependencies?: Record<string, string>;
}

interface Packument {
  versions: Record<string, Manifest>;
}

/** A clone of this repository with a registry of its own. */
export interface Rehearsal {
  clone: Clone;
  gate: Gate;
  /** Runs `pnpm release ...` as a user who is logged in; `onStart` gets what kills it. */
  release: (args?: string, onStart?: (kill: () => void) => void) => Promise<Ran>;
  /** Writes one of the rehearsal's own documents. */
  describe: (tag: string, ...fields: readonly string[]) => void;
  /** Adds a field to something that callers see in as many of the repository's own documents; gives their names. */
  addField: (documents: number) => string[];
  shelf: () => Promise<Shelf>;
  /** The package.json that the registry has of a version. */
  manifest: (name: string, version: string) => Promise<Manifest | undefined>;
  token: string;
  stop: () => Promise<void>;
}

export const TAGS = ["Rehearsal lamps", "Rehearsal pumps", "Rehearsal wheels"] as const;

export async function startRehearsal(repository: string, verdaccio: string): Promise<Rehearsal> {
  const folder = mkdtempSync(join(tmpdir(), "restflare-release-"));
  mkdirSync(join(folder, "registry"));
  const registry = await startVerdaccio(verdaccio, join(folder, "registry"));
  const gate = await startGate(registry.url);
  const clone = await cloneTo(join(folder, "clone"), repository);
  const token = await registry.token();
  const npmrc = join(folder, "npmrc");
  const { host } = new URL(gate.url);
  writeFileSync(npmrc, `registry=${gate.url}\n//${host}/:_authToken=${token}\n`, { mode: 0o600 });

  const packument = async (name: string): Promise<Packument | undefined> => {
    const response = await fetch(new URL(name.replace("/", "%2f"), registry.url));
    return response.ok ? ((await response.json()) as Packument) : undefined;
  };
  return {
    clone,
    gate,
    token,
    release: (args = "", onStart) =>
      clone.pnpm(`release --pause 0 ${args}`.trim(), { npmrc, ...(onStart && { onStart }) }),
    describe: (tag, ...fields) =>
      clone.write(`openapi/${tag.toLowerCase().replaceAll(" ", "-")}.json`, document(tag, fields)),
    addField: (documents) => {
      const changed = clone
        .git("ls-files", ":(glob)openapi/*.yaml")
        .split("\n")
        .flatMap((file) => {
          const text = readFileSync(join(clone.folder, file), "utf8");
          const more = withField(text);
          return isAbsent(clone, file) || more === text ? [] : [{ file, more }];
        })
        .slice(0, documents);
      for (const { file, more } of changed) clone.write(file, more);
      return changed.map(({ file }) => basename(file, ".yaml"));
    },
    shelf: async () => {
      const shelf = new Set<string>();
      for (const name of namesIn(clone))
        for (const version of Object.keys((await packument(name))?.versions ?? {}))
          shelf.add(`${name}@${version}`);
      return shelf;
    },
    manifest: async (name, version) => (await packument(name))?.versions[version],
    stop: async () => {
      await gate.stop();
      await registry.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The first schema of a document has a field more. */
function withField(text: string): string {
  const schemas = text.indexOf("\n  schemas:\n");
  if (schemas < 0) return text;
  const field = "        rehearsed: { type: boolean, description: Whether it was rehearsed. }\n";
  const object = /^ {4}\w+:\n {6}type: object\n(?: {6}.*\n)*? {6}properties:\n/m;
  return text.slice(0, schemas) + text.slice(schemas).replace(object, (found) => found + field);
}

/** Documents beside those of packages: what they share, overlays, records. */
const isAbsent = (clone: Clone, file: string): boolean =>
  !existsSync(join(clone.folder, "packages/api", basename(file, ".yaml")));

/** The packages of the clone that are to be on the registry. */
export function namesIn(clone: Clone): string[] {
  return clone
    .git("ls-files", ":(glob)packages/*/package.json", ":(glob)packages/api/*/package.json")
    .split("\n")
    .map(
      (file) =>
        JSON.parse(readFileSync(join(clone.folder, file), "utf8")) as { name: string; private?: boolean },
    )
    .flatMap((manifest) => (manifest.private ? [] : [manifest.name]));
}
