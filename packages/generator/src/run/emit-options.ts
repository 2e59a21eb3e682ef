import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fail } from "../base/error.js";
import type { EmitOptions } from "../emit/index.js";
import { versionOf } from "../write/folder.js";
import type { Place } from "./wanted.js";

/** The text of the project's licence, which packages of another scope do not have. */
export function licenceOf({ project, scope }: Place): string | undefined {
  if (scope !== "@restflare" || !project) return undefined;
  return readFileSync(path.join(project.root, "LICENSE"), "utf8");
}

export function emitOptions(place: Place): EmitOptions {
  const { own, command, versionOf: known } = place;
  const license = licenceOf(place);
  return {
    command,
    license,
    manifestOf: (slug) => {
      const version = known(slug);
      return {
        ...(version !== undefined && { version }),
        core: own ? "workspace:^" : `^${coreVersion()}`,
        typescript: own ? "catalog:" : ">=5.9",
        own,
        isOurs: license !== undefined,
      };
    },
  };
}

/** The version of core that this version of the generator writes for. */
function coreVersion(): string {
  const manifest = createRequire(import.meta.url).resolve("@restflare/core/package.json");
  return (
    versionOf(path.dirname(manifest)) ?? fail("@restflare/core", "has no version; install the generator anew")
  );
}
