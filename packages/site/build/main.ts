import { rmSync } from "node:fs";
import { GenerateError } from "@restflare/generator";
import { build, dev } from "astro";
import { Command } from "commander";
import { checkSite } from "../check/main.js";
import { environment } from "../src/data/environment.js";
import { writeData } from "./data.js";
import { folder, PROJECT } from "./places.js";

process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
process.env["SITE_ROOT"] = PROJECT.root;
process.env["SITE_DATA"] ??= `${folder}.data`;
process.env["SITE_OUT"] ??= `${folder}dist`;

const slugs = (text: string): string[] => text.split(",").filter((slug) => slug !== "");

const program = new Command("site")
  .option("--only <slugs>", "only pages of these packages, such as zones,dns-records", slugs)
  .option("--base <path>", "the path that the site is served under, such as /docs");

program
  .command("build")
  .description("Writes the site as static files to packages/site/dist.")
  .action(async () => buildSite());

program
  .command("check")
  .description(
    "Builds the site, and looks at every page of it: links, anchors, sizes, how fast the search is, how it is in Chromium; and tries every call of the playground.",
  )
  .action(async () => {
    await buildSite();
    const site = { folder: environment.out(), base: environment.base() };
    process.exitCode = checkSite(site);
    const { checkInUse } = await import("../check/use.js");
    process.exitCode ||= await checkInUse(site, program.opts<{ only?: string[] }>().only);
  });

program
  .command("dev")
  .description("Serves the site, and shows changes of its sources at once.")
  .option("--port <number>", "the port", Number, 4321)
  .action(async ({ port }: { port: number }) => {
    await prepare();
    await dev({ root: folder, server: { port } });
  });

async function buildSite(): Promise<void> {
  const started = performance.now();
  await prepare();
  rmSync(environment.out(), { recursive: true, force: true });
  await build({ root: folder, logLevel: "warn" });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const megabytes = (process.resourceUsage().maxRSS / 1024).toFixed(0);
  console.log(`${environment.out()}: built in ${seconds} s, with at most ${megabytes} MB of memory`);
}

async function prepare(): Promise<void> {
  const { only, base } = program.opts<{ only?: string[]; base?: string }>();
  if (base !== undefined) process.env["SITE_BASE"] = base;
  await writeData(environment.data(), only && new Set(only));
}

try {
  await program.parseAsync();
} catch (error) {
  // what somebody can correct is said without where in our code it was noticed
  if (!(error instanceof GenerateError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
