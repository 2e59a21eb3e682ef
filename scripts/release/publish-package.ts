import { distTag } from "./dist-tag.js";
import { type Failure, failureOf } from "./failure.js";
import { runNpm } from "./npm.js";

/**
 * One attempt. `pnpm publish` packs (and puts real ranges in the place of `workspace:` and `catalog:`), and npm sends,
 * with the user's token or, in a workflow, as trusted publisher. Undefined if it succeeded.
 */
export async function publishPackage(
  folder: string,
  version: string,
  redact: (text: string) => string,
): Promise<Failure | undefined> {
  const args = ["publish", "--no-git-checks", "--access", "public", "--tag", distTag(version)];
  const { code, output } = await runNpm("pnpm", args, { cwd: folder });
  return code === 0 ? undefined : failureOf(redact(output));
}
