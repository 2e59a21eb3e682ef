import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { sizeOf } from "@restflare/test-harness/bundle";
import { expect, test } from "vitest";
import { bytesOf } from "../../packages/generator/src/report/packages-table.js";
import type { Exports } from "./calls/functions.js";
import { contractSuite } from "./calls/suite.js";
import { planOfPackage } from "./plan.js";

/** The contract test of the generated package in a folder: what it is generated from is in there too. */
export async function packageSuite(folder: string): Promise<void> {
  const url = (name: string): URL => pathToFileURL(join(folder, name));
  const exports = (await import(url("dist/index.js").href)) as Exports;
  const plan = planOfPackage(folder);
  contractSuite(plan, exports, url("openapi.json"));

  // packages/api/README.md has a figure for each package that is counted from its plan.
  test("the figure of what it adds to an application is what it adds", async () => {
    const core = 'export * from "@restflare/core";';
    const keys = plan.resources.map(({ key }) => key).join(", ");
    const resources = `export { ${keys} } from ${JSON.stringify(join(folder, "dist/index.js"))};`;
    const [all, less] = await Promise.all([sizeOf(core, resources), sizeOf(core)]);
    const figure = bytesOf(plan);
    const real = all.minified - less.minified;
    expect(Math.abs(figure - real) / real, `${figure} for ${real}`).toBeLessThan(0.05);
  });
}
