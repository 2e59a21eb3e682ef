// Stryker changes whole files, and asks its checkers of each change whether it is worth a run of the tests. This one knows
// the sample. Plain JavaScript, since Stryker loads it in a process of its own.
import { readFileSync } from "node:fs";
import path from "node:path";
import { CheckStatus } from "@stryker-mutator/api/check";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";

/** The variable that names the file with the sample. */
export const SAMPLE_FILE = "RESTFLARE_SAMPLE";
export const NAME = "sample";

/** @typedef {{ line: number, column: number }} Place */
/** @typedef {{ file: string, location: { start: Place, end: Place }, replacement: string }} Change */

/**
 * A change as text; its file by the end of its path, since it is made in a copy.
 * @param {Change} change
 */
export const keyOf = ({ file, location: { start, end }, replacement }) =>
  JSON.stringify([file, start.line, start.column, end.line, end.column, replacement]);

class SampleChecker {
  static inject = /** @type {[]} */ ([]);
  /** @type {Set<string>} */
  sample = new Set();

  async init() {
    const file = process.env[SAMPLE_FILE] ?? "";
    this.sample = new Set(JSON.parse(readFileSync(file, "utf8")).map(keyOf));
  }

  /**
   * @param {import("@stryker-mutator/api/core").Mutant[]} mutants
   * @returns {Promise<Record<string, import("@stryker-mutator/api/check").CheckResult>>}
   */
  async check(mutants) {
    return Object.fromEntries(
      mutants.map(({ id, fileName, location, replacement }) => {
        const name = path.relative(process.cwd(), fileName).replace(/^.*?(?=src\/)/, "");
        const isIn = this.sample.has(keyOf({ file: name, location, replacement }));
        return [
          id,
          isIn
            ? { status: CheckStatus.Passed }
            : { status: CheckStatus.CompileError, reason: "not in the sample" },
        ];
      }),
    );
  }

  /** @param {import("@stryker-mutator/api/core").Mutant[]} mutants */
  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, NAME, SampleChecker)];
