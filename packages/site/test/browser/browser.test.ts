import { findChromium } from "@restflare/test-harness/chromium";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type StaticServer, serveStatic } from "../../check/static-server.js";
import { launch, scrollsSideways, seriousIn, type Visit, visit } from "../../check/visitor.js";
import { SMALL } from "../support/build.js";

// The built site as somebody uses it, in the Chromium of this machine.

const program = findChromium() ?? "";
const where = program ? "" : " (no Chromium on this machine: apt-get install chromium, or pnpm test:site)";

const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true };

describe.skipIf(!program)(`in Chromium${where}`, () => {
  let site: StaticServer;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveStatic(SMALL.folder, SMALL.base), launch(program)]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  /** A visitor, about whom in the end nothing was wrong. */
  async function open(path: string, options?: BrowserContextOptions): Promise<Visit> {
    const opened = await visit(browser, site.url + path, options);
    onTestFinished(async () => {
      await opened.page.context().close();
      expect(opened.troubles).toEqual([]);
    });
    return opened;
  }

  const ZONES = "/reference/zones/";

  describe("the search", () => {
    test.each([
      { words: "purge cache", first: "zones.purgeCache" },
      { words: "rotate", first: "accessServiceTokens.rotate" },
      { words: "/purge_cache", first: "zones.purgeCache" },
      { words: "zone_id settings ssl", first: "zoneSettings" },
    ])("finds $first by: $words", async ({ words, first }) => {
      const { page } = await open("/");
      await page.keyboard.press("/");
      await page.getByRole("searchbox").fill(words);
      const link = page.getByRole("dialog").getByRole("link").first();
      await link.filter({ hasText: first }).waitFor();
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/docs\/reference\/.*#/);
      const hash = decodeURIComponent(new URL(page.url()).hash.slice(1));
      expect(hash).toContain(first);
      expect(await page.locator(`[id="${hash}"]`).count()).toBe(1);
    });

    test("is loaded only when it is used", async () => {
      const { page } = await open("/");
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      await page.keyboard.press("/");
      await page.getByRole("searchbox").fill("rotate");
      await page.getByRole("dialog").getByRole("link").first().waitFor();
      expect(asked).toContain("/docs/search.json");
    });
  });

  test("a page is copied as Markdown", async () => {
    const { page } = await open(ZONES, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.getByRole("button", { name: /Copy.*Markdown/ }).click();
    await page.getByRole("status").getByText("copied").waitFor();
    const copied = (await page.evaluate("navigator.clipboard.readText()")) as string;
    expect(copied).toMatch(/^# @restflare\/zones\n/);
    expect(copied).toContain("zones.purgeCache");
  });

  /** An open playground. */
  async function playgroundIn(page: Page, call: string): Promise<Locator> {
    const playground = page.locator(`restflare-playground[data-call="${call}"]`);
    await playground.getByText("Try it").click();
    await playground.getByRole("button", { name: "Run" }).waitFor();
    return playground;
  }

  const resultIn = async (playground: Locator) =>
    JSON.parse((await playground.getByRole("region", { name: "Result" }).textContent()) ?? "");

  describe("the playground", () => {
    test("loads nothing until it is opened, and the mock once for a page", async () => {
      const { page } = await open(ZONES);
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      expect(await page.locator("restflare-playground").count()).toBeGreaterThan(5);
      const playground = await playgroundIn(page, "zones.show");
      expect(await playground.getByText(/\d+ kB were loaded/).count()).toBe(1);
      const own = asked.filter((path) => /in-page|playground/.test(path));
      expect(own).toHaveLength(new Set(own).size);
      expect(own).toContain("/docs/playground/zones.json");
      asked.length = 0;
      await playgroundIn(page, "zones.create");
      expect(asked).toEqual([]);
    });

    test("makes a call, and shows its request, its code and its result", async () => {
      const { page } = await open(ZONES);
      const playground = await playgroundIn(page, "zones.create");
      await playground.getByLabel("body").fill('{ "name": "example.org", "account": { "id": "a" } }');
      const code = playground.getByRole("region", { name: "Code of zones.create" });
      expect(await code.textContent()).toContain('name: "example.org"');
      await playground.getByRole("button", { name: "Run" }).click();
      await playground.getByText("Succeeded at the first attempt.").waitFor();
      expect(await resultIn(playground)).toMatchObject({ ok: true, attempts: 1, data: { type: "full" } });
      const request = playground.getByRole("listitem");
      expect(await request.textContent()).toMatch(/POST.*\/client\/v4\/zones200.*"example\.org"/s);
      expect(await request.textContent()).toContain("authorization: (a secret)");
    });

    test("a wrong body is a 422 that says what is wrong", async () => {
      const { page } = await open(ZONES);
      const playground = await playgroundIn(page, "zones.create");
      await playground.getByLabel("The API answers").selectOption({ label: "422: wrong input" });
      await playground.getByText("Now the body is without its field account.").waitFor();
      await playground.getByRole("button", { name: "Run" }).click();
      await playground.getByText("body/account is missing").first().waitFor();
      expect(await resultIn(playground)).toMatchObject({ ok: false, error: { status: 422, kind: "api" } });
      await playground.getByRole("button", { name: "Reset" }).click();
      expect(await playground.getByLabel("body").inputValue()).toContain("account");
    });

    test("a 429 is repeated when the API says so", async () => {
      const { page } = await open(ZONES);
      const playground = await playgroundIn(page, "zones.index");
      await playground.getByLabel("The API answers").selectOption({ label: "429: too many requests, once" });
      await playground.getByRole("button", { name: "Run" }).click();
      await playground.getByText("Succeeded after 2 attempts.").waitFor();
      const requests = await playground.getByRole("listitem").locator("summary").allTextContents();
      expect(requests.map((text) => text.replace(/^.*zones/, ""))).toEqual(["429, retry-after: 1", "200"]);
    });

    test("a list is read whole", async () => {
      const { page } = await open(ZONES);
      const playground = await playgroundIn(page, "zones.index");
      await playground.getByLabel("Ask for").selectOption("all");
      await playground.getByRole("button", { name: "Run" }).click();
      await playground.getByText("The list gave 2 items.").waitFor();
      expect(await playground.getByRole("region", { name: /Code/ }).textContent()).toContain("indexAll");
    });

    test("what is no JSON is said at its field, and nothing is sent", async () => {
      const { page } = await open(ZONES);
      const playground = await playgroundIn(page, "zones.create");
      const body = playground.getByLabel("body");
      await body.fill("{ name: 1 }");
      expect(await body.getAttribute("aria-invalid")).toBe("true");
      await playground.getByRole("button", { name: "Run" }).click();
      await playground.getByRole("status").getByText("body is no JSON").waitFor();
      expect(await page.evaluate("document.activeElement.tagName")).toBe("TEXTAREA");
      expect(await playground.getByRole("region", { name: "Result" }).count()).toBe(0);
    });

    test("needs no mouse", async () => {
      const { page } = await open(ZONES);
      const playground = page.locator('restflare-playground[data-call="zones.show"]');
      await playground.locator("summary").first().focus();
      await page.keyboard.press("Enter");
      await playground.getByRole("button", { name: "Run" }).waitFor();
      await page.keyboard.press("Tab");
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type("my-zone");
      await page.keyboard.press("Enter");
      await playground.getByText("Succeeded at the first attempt.").waitFor();
      expect(await playground.getByRole("listitem").textContent()).toContain("/zones/my-zone");
    });

    test("an id that is one of many fixed ones is chosen", async () => {
      const { page } = await open("/reference/zone-settings/");
      const playground = page.locator('restflare-playground[data-call="zoneSettings.update"]').first();
      await playground.getByText("Try it").click();
      await playground.getByLabel("Which").selectOption("ssl");
      await playground.getByRole("button", { name: "Run" }).click();
      await playground.getByText("Succeeded at the first attempt.").waitFor();
      expect(await playground.getByRole("listitem").textContent()).toContain("/settings/ssl");
    });
  });

  describe("how it looks", () => {
    test("dark and light are as the visitor has it, and can be chosen", async () => {
      const colour = (page: Page) => page.evaluate("getComputedStyle(document.body).backgroundColor");
      const { page: dark } = await open(ZONES, { colorScheme: "dark" });
      const { page: light } = await open(ZONES, { colorScheme: "light" });
      const [first, second] = [await colour(dark), await colour(light)];
      expect(first).not.toBe(second);
      await light.getByLabel("Select theme").first().selectOption("dark");
      expect(await colour(light)).toBe(first);
      await light.reload();
      expect(await colour(light)).toBe(first);
    });

    test.each(["/", "/reference/", ZONES, "/reference/zone-settings/", "/guides/first-call/"])(
      "%s fits on a phone",
      async (path) => {
        const { page } = await open(path, PHONE);
        expect(await scrollsSideways(page)).toBe(false);
      },
    );

    test("so does an open playground with a result", async () => {
      const { page } = await open(ZONES, PHONE);
      const playground = await playgroundIn(page, "zones.create");
      await playground.getByRole("button", { name: "Run" }).click();
      await playground.getByText("Succeeded at the first attempt.").waitFor();
      expect(await scrollsSideways(page)).toBe(false);
    });
  });

  describe.each(["light", "dark"] as const)("axe finds nothing serious, %s", (colorScheme) => {
    test.each(["/", "/reference/", "/guides/first-call/"])("at %s", async (path) => {
      const { page } = await open(path, { colorScheme });
      expect(await seriousIn(page)).toEqual([]);
    });

    test("at a reference page with an open playground and an error", async () => {
      const { page } = await open(ZONES, { colorScheme });
      const playground = await playgroundIn(page, "zones.create");
      await playground.getByLabel("The API answers").selectOption("404");
      await playground.getByRole("button", { name: "Run" }).click();
      await playground.getByRole("region", { name: "Result" }).waitFor();
      await playground.getByLabel("body").fill("{");
      expect(await seriousIn(page)).toEqual([]);
    });

    test("in the search with results", async () => {
      const { page } = await open("/", { colorScheme });
      await page.keyboard.press("/");
      await page.getByRole("searchbox").fill("zone");
      await page.getByRole("dialog").getByRole("link").first().waitFor();
      expect(await seriousIn(page)).toEqual([]);
    });
  });

  test("without JavaScript the reference is there, and no playground", async () => {
    const { page } = await open(ZONES, { javaScriptEnabled: false });
    expect(await page.locator('[id="zones.purgeCache"]').isVisible()).toBe(true);
    expect(await page.getByText("Try it").count()).toBe(0);
  });

  test("a page is at most 150 kB transferred", async () => {
    const { transferred } = await open(ZONES);
    expect(await transferred()).toBeLessThan(150_000);
  });
});
