import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page, type Request } from "playwright-core";

/** Somebody at a page, and what went wrong there. */
export interface Visit {
  readonly page: Page;
  /** What the console shows, and requests that failed or went to another origin. */
  readonly troubles: readonly string[];
  /** Bytes that were transferred so far. */
  transferred(): Promise<number>;
}

export const launch = (executablePath: string): Promise<Browser> =>
  // root may start it, as in a container
  chromium.launch({ executablePath, args: ["--no-sandbox"] });

/** Opens a page as a new visitor; whoever calls it closes the context. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext(options);
  // what is not there after that long does not come
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const { origin } = new URL(address);
  const troubles: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") troubles.push(message.text());
  });
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) troubles.push(`a request to ${url}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
  });
  const finished: Request[] = [];
  page.on("requestfinished", (request) => finished.push(request));
  await page.goto(address);
  const transferred = async () => {
    await page.waitForLoadState("networkidle");
    const sizes = await Promise.all(finished.map((request) => request.sizes()));
    return sizes.reduce(
      (sum, { responseBodySize, responseHeadersSize }) => sum + responseBodySize + responseHeadersSize,
      0,
    );
  };
  return { page, troubles, transferred };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds that is serious, one line each. */
export async function seriousIn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate("axe.run()")) as axe.AxeResults;
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary = "" }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
    );
}

/** Whether a page can be moved sideways. */
export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
