// `pnpm bench:size`: what costs what in the bundle of an application. It is to be read, not passed.
import { ALL, type Cost, type Costs, costsOf, ONE_CALL } from "../size/costs.js";

const programs: readonly (readonly [name: string, lines: string])[] = [
  ["one call of the service tokens", ONE_CALL],
  ["all of core, and the service tokens", ALL],
  [
    "the same, with a rate limit",
    `${ALL} export { createClient as paced } from "@restflare/core/rate-limit";`,
  ],
  ["the same, with streams", `${ALL} export * from "@restflare/core/streams";`],
  ["openapi-fetch alone", 'export { default } from "openapi-fetch";'],
];

function print(title: string, costs: readonly Cost[], { minified, compressed }: Costs): void {
  console.log(`\n${title}`);
  // compressed, no part stands alone: its share of the whole
  for (const cost of costs) {
    const share = (cost.minified / minified) * compressed;
    console.log(`${cost.part.padEnd(36)}${`${cost.minified}`.padStart(9)}${share.toFixed(0).padStart(9)}`);
  }
}

console.log(`${"".padEnd(36)}${"minified".padStart(9)}${"gzip".padStart(9)}`);
for (const [name, lines] of programs) {
  const { minified, compressed } = await costsOf(lines);
  console.log(`${name.padEnd(36)}${`${minified}`.padStart(9)}${`${compressed}`.padStart(9)}`);
}
const costs = await costsOf(ONE_CALL);
print("One call, by folder", costs.folders, costs);
print("One call, by file", costs.files, costs);
