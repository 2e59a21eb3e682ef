import { findChromium, installChromium } from "@restflare/test-harness/chromium";
import { pagesIn } from "./html.js";
import { serveStatic } from "./static-server.js";
import { launch, scrollsSideways, seriousIn, visit } from "./visitor.js";

/** How many pages are looked at at the same time. */
const TOGETHER = 3;

/** Axe takes seconds for a page; what it could find is in what all pages of the reference are made of. */
const EACH_OF = 10;

/**
 * What is wrong with the pages of a site in Chromium: what the console says, requests elsewhere, whether they fit on a phone; and
 * what axe finds, in light and in dark, in all but the reference and in some of that.
 */
export async function wrongInBrowser(site: { folder: string; base: string }): Promise<string[]> {
  const server = await serveStatic(site.folder, site.base.replace(/\/$/, ""));
  const browser = await launch(findChromium() ?? installChromium());
  const left = pagesIn(site.folder).filter(({ path }) => path !== "404.html");
  const wrong: string[] = [];
  const look = async (): Promise<void> => {
    for (let one = left.pop(); one; one = left.pop()) {
      const { path } = one;
      const { page, troubles } = await visit(browser, `${server.url}/${path}`, { colorScheme: "light" });
      const found: string[] = [];
      if (!/^reference\/./.test(path) || left.length % EACH_OF === 0) {
        found.push(...(await seriousIn(page)));
        await page.emulateMedia({ colorScheme: "dark" });
        found.push(...(await seriousIn(page)).map((text) => `in dark, ${text}`));
      }
      await page.setViewportSize({ width: 360, height: 740 });
      if (await scrollsSideways(page)) found.push("it scrolls sideways on a phone");
      await page.waitForLoadState("networkidle");
      wrong.push(...[...found, ...troubles].map((text) => `${path}: ${text}`));
      await page.context().close();
    }
  };
  try {
    await Promise.all(Array.from({ length: TOGETHER }, look));
  } finally {
    await browser.close();
    await server.stop();
  }
  return wrong;
}
