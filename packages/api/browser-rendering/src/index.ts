// Written by `pnpm generate` from openapi/browser-rendering.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccessibilityTree, Browser, BrowserProtocol, BrowserRenderingAccessibilityTreeQuery,
  BrowserRenderingContentQuery, BrowserRenderingCrawlCreateQuery, BrowserRenderingCrawlShowQuery,
  BrowserRenderingDevtoolsBrowserConnectHeaders, BrowserRenderingDevtoolsBrowserConnectQuery,
  BrowserRenderingDevtoolsBrowserCreateQuery, BrowserRenderingDevtoolsBrowserJsonNewQuery,
  BrowserRenderingDevtoolsBrowserJsonTargetsIndexAnswerItem,
  BrowserRenderingDevtoolsBrowserJsonTargetsIndexQuery, BrowserRenderingDevtoolsBrowserLaunchHeaders,
  BrowserRenderingDevtoolsBrowserLaunchQuery, BrowserRenderingDevtoolsBrowserPageShowHeaders,
  BrowserRenderingDevtoolsSessionIndexAnswerItem, BrowserRenderingDevtoolsSessionIndexQuery,
  BrowserRenderingJsonQuery, BrowserRenderingLinksQuery, BrowserRenderingMarkdownQuery,
  BrowserRenderingPdfQuery, BrowserRenderingScrapeQuery, BrowserRenderingScrapeResultItem,
  BrowserRenderingScreenshotQuery, BrowserRenderingSnapshotQuery, BrowserVersion, Crawl, DeletedBrowser,
  DeletedCrawl, Json, LiveView, NewAccessibilityTree, NewBrowser, NewContent, NewCrawl, NewJson, NewLink,
  NewLiveView, NewMarkdown, NewPdf, NewScrape, NewScreenshot, NewSnapshot, Screenshot, Session, Snapshot,
  Target, TargetClose, paths,
} from "./types.js";
export type * from "./types.js";

const browserRenderingTable = {
  only: [],
  actions: {
    accessibilityTree: { method: "post", path: "accessibilityTree", body: "required", secrets: ["password"] },
    content: { method: "post", path: "content", body: "required", secrets: ["password"] },
    json: { method: "post", path: "json", body: "required", secrets: ["authorization", "password"] },
    links: { method: "post", path: "links", body: "required", secrets: ["password"] },
    markdown: { method: "post", path: "markdown", body: "required", secrets: ["password"] },
    pdf: {
      method: "post",
      path: "pdf",
      body: "required",
      answer: "body",
      as: "bytes",
      secrets: ["password"],
    },
    scrape: { method: "post", path: "scrape", body: "required", secrets: ["password"] },
    screenshot: {
      method: "post",
      path: "screenshot",
      body: "required",
      answer: "body",
      secrets: ["password"],
    },
    snapshot: { method: "post", path: "snapshot", body: "required", secrets: ["password"] },
  },
  resources: {
    crawl: {
      endpoint: "crawl",
      id: "job_id",
      except: ["index", "update", "edit"],
      actions: { create: { secrets: ["authorization", "password"] } },
    },
    devtools: {
      endpoint: "devtools",
      only: [],
      resources: {
        browser: {
          endpoint: "browser",
          id: "session_id",
          only: ["create", "delete"],
          actions: {
            create: { body: "optional", answer: "body" },
            delete: { answer: "body" },
            connect: { method: "get", path: "{id}", answer: "any" },
            launch: { method: "get", answer: "any" },
            liveView: { method: "post", path: "{id}/live_view", body: "optional", answer: "body" },
          },
          resources: {
            json: {
              endpoint: "{session_id}/json",
              id: "target_id",
              only: [],
              answer: "body",
              actions: {
                activate: { method: "get", path: "activate/{id}" },
                close: { method: "get", path: "close/{id}" },
                new: { method: "put", path: "new" },
                protocol: { method: "get", path: "protocol" },
                version: { method: "get", path: "version" },
              },
              resources: {
                targets: { endpoint: "list", id: "target_id", only: ["index", "show"], answer: "body" },
              },
            },
            page: {
              endpoint: "{session_id}/page",
              id: "target_id",
              only: ["show"],
              actions: { show: { answer: "any" } },
            },
          },
        },
        session: { endpoint: "session", id: "session_id", only: ["index", "show"], answer: "body" },
      },
    },
  },
} as const;

/** Screenshots, PDFs, contents and sessions of a real browser. */
export const browserRendering: BrowserRendering = resource<paths>()("/accounts/{account_id}/browser-rendering", browserRenderingTable);

type BrowserRenderingAccessibilityTreeOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: BrowserRenderingAccessibilityTreeQuery }, Bound, As
>;
type BrowserRenderingContentOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: BrowserRenderingContentQuery }, Bound, As
>;
type BrowserRenderingJsonOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: BrowserRenderingJsonQuery }, Bound, As
>;
type BrowserRenderingLinksOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: BrowserRenderingLinksQuery }, Bound, As
>;
type BrowserRenderingMarkdownOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: BrowserRenderingMarkdownQuery }, Bound, As
>;
type BrowserRenderingPdfOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: BrowserRenderingPdfQuery }, Bound, As
>;
type BrowserRenderingScrapeOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: BrowserRenderingScrapeQuery }, Bound, As
>;
type BrowserRenderingScreenshotOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: BrowserRenderingScreenshotQuery }, Bound, As
>;
type BrowserRenderingSnapshotOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: BrowserRenderingSnapshotQuery }, Bound, As
>;

/** `browserRendering`: `/accounts/{account_id}/browser-rendering` */
export interface BrowserRendering<Bound extends string = never> {
  /**
   * Get the accessibility tree of a page.
   *
   * `POST /accounts/{account_id}/browser-rendering/accessibilityTree`
   * @example
   * const { data, error } = await browserRendering.accessibilityTree({ url: "https://www.example.com/" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/browser_rendering/subresources/accessibility_tree/methods/create/
   */
  accessibilityTree<As extends WaysToRead<"json"> = "json">(
    body: NewAccessibilityTree, ...options: BrowserRenderingAccessibilityTreeOptions<Bound, As>
  ): Promise<Result<DataAs<AccessibilityTree, As>>>;
  /**
   * {@link accessibilityTree}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  accessibilityTreeOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewAccessibilityTree, ...options: BrowserRenderingAccessibilityTreeOptions<Bound, As>
  ): Promise<DataAs<AccessibilityTree, As>>;

  /**
   * Get the HTML of a page as a browser renders it.
   *
   * `POST /accounts/{account_id}/browser-rendering/content`
   * @example
   * const { data, error } = await browserRendering.content({ url: "https://www.example.com/" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/browser_rendering/subresources/content/methods/create/
   */
  content<As extends WaysToRead<"json"> = "json">(
    body: NewContent, ...options: BrowserRenderingContentOptions<Bound, As>
  ): Promise<Result<DataAs<string, As>>>;
  /** {@link content}, but returns the data alone and throws a `RestflareError` if the call fails. */
  contentOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewContent, ...options: BrowserRenderingContentOptions<Bound, As>
  ): Promise<DataAs<string, As>>;

  /**
   * Extract JSON from a page.
   *
   * `POST /accounts/{account_id}/browser-rendering/json`
   * @example
   * const { data, error } = await browserRendering.json({ url: "https://www.example.com/" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/browser_rendering/subresources/json/methods/create/
   */
  json<As extends WaysToRead<"json"> = "json">(
    body: NewJson, ...options: BrowserRenderingJsonOptions<Bound, As>
  ): Promise<Result<DataAs<Json, As>>>;
  /** {@link json}, but returns the data alone and throws a `RestflareError` if the call fails. */
  jsonOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewJson, ...options: BrowserRenderingJsonOptions<Bound, As>
  ): Promise<DataAs<Json, As>>;

  /**
   * List the links of a page.
   *
   * `POST /accounts/{account_id}/browser-rendering/links`
   * @example
   * const { data, error } = await browserRendering.links({ url: "https://www.example.com/" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/browser_rendering/subresources/links/methods/create/
   */
  links<As extends WaysToRead<"json"> = "json">(
    body: NewLink, ...options: BrowserRenderingLinksOptions<Bound, As>
  ): Promise<Result<DataAs<string[], As>>>;
  /** {@link links}, but returns the data alone and throws a `RestflareError` if the call fails. */
  linksOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewLink, ...options: BrowserRenderingLinksOptions<Bound, As>
  ): Promise<DataAs<string[], As>>;

  /**
   * Get a page as Markdown.
   *
   * `POST /accounts/{account_id}/browser-rendering/markdown`
   * @example
   * const { data, error } = await browserRendering.markdown({ url: "https://www.example.com/" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/browser_rendering/subresources/markdown/methods/create/
   */
  markdown<As extends WaysToRead<"json"> = "json">(
    body: NewMarkdown, ...options: BrowserRenderingMarkdownOptions<Bound, As>
  ): Promise<Result<DataAs<string, As>>>;
  /** {@link markdown}, but returns the data alone and throws a `RestflareError` if the call fails. */
  markdownOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewMarkdown, ...options: BrowserRenderingMarkdownOptions<Bound, As>
  ): Promise<DataAs<string, As>>;

  /**
   * Render a page as a PDF.
   *
   * `POST /accounts/{account_id}/browser-rendering/pdf`
   * @example
   * const { data, error } = await browserRendering.pdf({ url: "https://www.example.com/" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/browser_rendering/subresources/pdf/methods/create/
   */
  pdf<As extends WaysToRead<"bytes"> = "bytes">(
    body: NewPdf, ...options: BrowserRenderingPdfOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link pdf}, but returns the data alone and throws a `RestflareError` if the call fails. */
  pdfOrThrow<As extends WaysToRead<"bytes"> = "bytes">(
    body: NewPdf, ...options: BrowserRenderingPdfOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Read elements of a page by their selectors.
   *
   * `POST /accounts/{account_id}/browser-rendering/scrape`
   * @example
   * const { data, error } = await browserRendering.scrape({ url: "https://www.example.com/" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/browser_rendering/subresources/scrape/methods/create/
   */
  scrape<As extends WaysToRead<"json"> = "json">(
    body: NewScrape, ...options: BrowserRenderingScrapeOptions<Bound, As>
  ): Promise<Result<DataAs<BrowserRenderingScrapeResultItem[], As>>>;
  /** {@link scrape}, but returns the data alone and throws a `RestflareError` if the call fails. */
  scrapeOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewScrape, ...options: BrowserRenderingScrapeOptions<Bound, As>
  ): Promise<DataAs<BrowserRenderingScrapeResultItem[], As>>;

  /**
   * Take a screenshot of a page.
   *
   * `POST /accounts/{account_id}/browser-rendering/screenshot`
   * @example
   * const { data, error } = await browserRendering.screenshot({ url: "https://www.example.com/" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/browser_rendering/subresources/screenshot/methods/create/
   */
  screenshot<As extends WaysToRead<"json"> = "json">(
    body: NewScreenshot, ...options: BrowserRenderingScreenshotOptions<Bound, As>
  ): Promise<Result<DataAs<Screenshot, As>>>;
  /** {@link screenshot}, but returns the data alone and throws a `RestflareError` if the call fails. */
  screenshotOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewScreenshot, ...options: BrowserRenderingScreenshotOptions<Bound, As>
  ): Promise<DataAs<Screenshot, As>>;

  /**
   * Get the HTML and a screenshot of a page.
   *
   * `POST /accounts/{account_id}/browser-rendering/snapshot`
   * @example
   * const { data, error } = await browserRendering.snapshot({ url: "https://www.example.com/" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/browser_rendering/subresources/snapshot/methods/create/
   */
  snapshot<As extends WaysToRead<"json"> = "json">(
    body: NewSnapshot, ...options: BrowserRenderingSnapshotOptions<Bound, As>
  ): Promise<Result<DataAs<Snapshot, As>>>;
  /** {@link snapshot}, but returns the data alone and throws a `RestflareError` if the call fails. */
  snapshotOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewSnapshot, ...options: BrowserRenderingSnapshotOptions<Bound, As>
  ): Promise<DataAs<Snapshot, As>>;

  /** `/accounts/{account_id}/browser-rendering/crawl` */
  readonly crawl: BrowserRenderingCrawl<Bound>;

  /** `/accounts/{account_id}/browser-rendering/devtools` */
  readonly devtools: BrowserRenderingDevtools<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "accessibilityTree" | "content" | "json" | "links" | "markdown" | "pdf" | "scrape" | "screenshot" | "snapshot">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly session_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): BrowserRendering<Bound | BoundBy<Params>>;
}

type BrowserRenderingCrawlCreateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: BrowserRenderingCrawlCreateQuery }, Bound, As
>;
type BrowserRenderingCrawlShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: BrowserRenderingCrawlShowQuery }, Bound, As
>;
type BrowserRenderingCrawlOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `browserRendering.crawl`: `/accounts/{account_id}/browser-rendering/crawl` */
export interface BrowserRenderingCrawl<Bound extends string = never> {
  /**
   * Start a crawl from a page.
   *
   * `POST /accounts/{account_id}/browser-rendering/crawl`
   * @example
   * const { data, error } = await browserRendering.crawl.create({ url: "https://www.example.com/" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/browser_rendering/subresources/crawl/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewCrawl, ...options: BrowserRenderingCrawlCreateOptions<Bound, As>
  ): Promise<Result<DataAs<string, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewCrawl, ...options: BrowserRenderingCrawlCreateOptions<Bound, As>
  ): Promise<DataAs<string, As>>;

  /**
   * Get the state and the results of a crawl.
   *
   * `GET /accounts/{account_id}/browser-rendering/crawl/{job_id}`
   * @example
   * const { data, error } = await browserRendering.crawl.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/browser_rendering/subresources/crawl/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BrowserRenderingCrawlShowOptions<Bound, As>
  ): Promise<Result<DataAs<Crawl, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BrowserRenderingCrawlShowOptions<Bound, As>
  ): Promise<DataAs<Crawl, As>>;

  /**
   * Cancel a crawl.
   *
   * Stops the crawl; pages that it has not come to are not read any more.
   *
   * `DELETE /accounts/{account_id}/browser-rendering/crawl/{job_id}`
   * @example
   * const { data, error } = await browserRendering.crawl.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/browser_rendering/subresources/crawl/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BrowserRenderingCrawlOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedCrawl, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BrowserRenderingCrawlOptions<Bound, As>
  ): Promise<DataAs<DeletedCrawl, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "delete">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): BrowserRenderingCrawl<Bound | BoundBy<Params>>;
}

/** `browserRendering.devtools`: `/accounts/{account_id}/browser-rendering/devtools` */
export interface BrowserRenderingDevtools<Bound extends string = never> {
  /** `/accounts/{account_id}/browser-rendering/devtools/browser` */
  readonly browser: BrowserRenderingDevtoolsBrowser<Bound>;

  /** `/accounts/{account_id}/browser-rendering/devtools/session` */
  readonly session: BrowserRenderingDevtoolsSession<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly session_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): BrowserRenderingDevtools<Bound | BoundBy<Params>>;
}

type BrowserRenderingDevtoolsBrowserCreateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: BrowserRenderingDevtoolsBrowserCreateQuery }, Bound, As
>;
type BrowserRenderingDevtoolsBrowserOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;
type BrowserRenderingDevtoolsBrowserConnectOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: BrowserRenderingDevtoolsBrowserConnectQuery; headers?: BrowserRenderingDevtoolsBrowserConnectHeaders }, Bound, As
>;
type BrowserRenderingDevtoolsBrowserLaunchOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: BrowserRenderingDevtoolsBrowserLaunchQuery; headers?: BrowserRenderingDevtoolsBrowserLaunchHeaders }, Bound, As
>;
type BrowserRenderingDevtoolsBrowserLiveViewOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: NewLiveView }, Bound, As
>;

/** `browserRendering.devtools.browser`: `/accounts/{account_id}/browser-rendering/devtools/browser` */
export interface BrowserRenderingDevtoolsBrowser<Bound extends string = never> {
  /**
   * Launch a browser.
   *
   * `POST /accounts/{account_id}/browser-rendering/devtools/browser`
   * @example
   * const { data, error } = await browserRendering.devtools.browser.create({ guardrails: {} }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: NewBrowser, ...options: BrowserRenderingDevtoolsBrowserCreateOptions<Bound, As>
  ): Promise<Result<DataAs<Browser, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: NewBrowser, ...options: BrowserRenderingDevtoolsBrowserCreateOptions<Bound, As>
  ): Promise<DataAs<Browser, As>>;

  /**
   * Close a browser.
   *
   * Closes the browser with all its pages; what was not saved from them is lost.
   *
   * `DELETE /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}`
   * @example
   * const { data, error } = await browserRendering.devtools.browser.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BrowserRenderingDevtoolsBrowserOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedBrowser, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BrowserRenderingDevtoolsBrowserOptions<Bound, As>
  ): Promise<DataAs<DeletedBrowser, As>>;

  /**
   * Connect to the DevTools of a browser.
   *
   * The API's owner does not describe what it answers.
   *
   * `GET /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}`
   * @example
   * const { data, error } = await browserRendering.devtools.browser.connect(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/methods/connect/
   */
  connect<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BrowserRenderingDevtoolsBrowserConnectOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link connect}, but returns the data alone and throws a `RestflareError` if the call fails. */
  connectOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BrowserRenderingDevtoolsBrowserConnectOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Launch a browser and connect to its DevTools.
   *
   * The API's owner does not describe what it answers.
   *
   * `GET /accounts/{account_id}/browser-rendering/devtools/browser`
   * @example
   * const { data, error } = await browserRendering.devtools.browser.launch({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/methods/launch/
   */
  launch<As extends WaysToRead<"json"> = "json">(
    ...options: BrowserRenderingDevtoolsBrowserLaunchOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link launch}, but returns the data alone and throws a `RestflareError` if the call fails. */
  launchOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrowserRenderingDevtoolsBrowserLaunchOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Create a live view of a browser.
   *
   * `POST /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/live_view`
   * @example
   * const { data, error } = await browserRendering.devtools.browser.liveView(id, { client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/subresources/live_view/methods/create/
   */
  liveView<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BrowserRenderingDevtoolsBrowserLiveViewOptions<Bound, As>
  ): Promise<Result<DataAs<LiveView, As>>>;
  /** {@link liveView}, but returns the data alone and throws a `RestflareError` if the call fails. */
  liveViewOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BrowserRenderingDevtoolsBrowserLiveViewOptions<Bound, As>
  ): Promise<DataAs<LiveView, As>>;

  /** `/accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json` */
  readonly json: BrowserRenderingDevtoolsBrowserJson<Bound>;

  /** `/accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/page` */
  readonly page: BrowserRenderingDevtoolsBrowserPage<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "delete" | "connect" | "liveView">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create" | "launch">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly session_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): BrowserRenderingDevtoolsBrowser<Bound | BoundBy<Params>>;
}

type BrowserRenderingDevtoolsBrowserJsonNewOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; session_id: string }; query?: BrowserRenderingDevtoolsBrowserJsonNewQuery }, Bound, As
>;
type BrowserRenderingDevtoolsBrowserJsonOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; session_id: string } }, Bound, As
>;

/**
 * `browserRendering.devtools.browser.json`:
 * `/accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json`
 */
export interface BrowserRenderingDevtoolsBrowserJson<Bound extends string = never> {
  /**
   * Bring a tab of a browser to the front.
   *
   * `GET /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/activate/{target_id}`
   * @example
   * const { data, error } = await browserRendering.devtools.browser.json.activate(id, { client, params: { account_id, session_id } });
   * @see https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/subresources/targets/methods/activate/
   */
  activate<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BrowserRenderingDevtoolsBrowserJsonOptions<Bound, As>
  ): Promise<Result<DataAs<TargetClose, As>>>;
  /** {@link activate}, but returns the data alone and throws a `RestflareError` if the call fails. */
  activateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BrowserRenderingDevtoolsBrowserJsonOptions<Bound, As>
  ): Promise<DataAs<TargetClose, As>>;

  /**
   * Close a tab of a browser.
   *
   * `GET /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/close/{target_id}`
   * @example
   * const { data, error } = await browserRendering.devtools.browser.json.close(id, { client, params: { account_id, session_id } });
   * @see https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/subresources/targets/methods/close/
   */
  close<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BrowserRenderingDevtoolsBrowserJsonOptions<Bound, As>
  ): Promise<Result<DataAs<TargetClose, As>>>;
  /** {@link close}, but returns the data alone and throws a `RestflareError` if the call fails. */
  closeOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BrowserRenderingDevtoolsBrowserJsonOptions<Bound, As>
  ): Promise<DataAs<TargetClose, As>>;

  /**
   * Open a tab in a browser.
   *
   * `PUT /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/new`
   * @example
   * const { data, error } = await browserRendering.devtools.browser.json.new({ client, params: { account_id, session_id } });
   * @see https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/subresources/targets/methods/create/
   */
  "new"<As extends WaysToRead<"json"> = "json">(
    ...options: BrowserRenderingDevtoolsBrowserJsonNewOptions<Bound, As>
  ): Promise<Result<DataAs<Target, As>>>;
  /** {@link new}, but returns the data alone and throws a `RestflareError` if the call fails. */
  newOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrowserRenderingDevtoolsBrowserJsonNewOptions<Bound, As>
  ): Promise<DataAs<Target, As>>;

  /**
   * Get the protocol of the DevTools of a browser.
   *
   * `GET /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/protocol`
   * @example
   * const { data, error } = await browserRendering.devtools.browser.json.protocol({ client, params: { account_id, session_id } });
   * @see https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/methods/protocol/
   */
  protocol<As extends WaysToRead<"json"> = "json">(
    ...options: BrowserRenderingDevtoolsBrowserJsonOptions<Bound, As>
  ): Promise<Result<DataAs<BrowserProtocol, As>>>;
  /** {@link protocol}, but returns the data alone and throws a `RestflareError` if the call fails. */
  protocolOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrowserRenderingDevtoolsBrowserJsonOptions<Bound, As>
  ): Promise<DataAs<BrowserProtocol, As>>;

  /**
   * Get the version of a browser.
   *
   * `GET /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/version`
   * @example
   * const { data, error } = await browserRendering.devtools.browser.json.version({ client, params: { account_id, session_id } });
   * @see https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/methods/version/
   */
  version<As extends WaysToRead<"json"> = "json">(
    ...options: BrowserRenderingDevtoolsBrowserJsonOptions<Bound, As>
  ): Promise<Result<DataAs<BrowserVersion, As>>>;
  /** {@link version}, but returns the data alone and throws a `RestflareError` if the call fails. */
  versionOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrowserRenderingDevtoolsBrowserJsonOptions<Bound, As>
  ): Promise<DataAs<BrowserVersion, As>>;

  /** `/accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/list` */
  readonly targets: BrowserRenderingDevtoolsBrowserJsonTargets<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; session_id: string }, Bound, "activate" | "close">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; session_id: string }, Bound, "new" | "protocol" | "version">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly session_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): BrowserRenderingDevtoolsBrowserJson<Bound | BoundBy<Params>>;
}

type BrowserRenderingDevtoolsBrowserJsonTargetsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; session_id: string }; query?: BrowserRenderingDevtoolsBrowserJsonTargetsIndexQuery }, Bound, As
>;
type BrowserRenderingDevtoolsBrowserJsonTargetsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; session_id: string } }, Bound, As
>;

/**
 * `browserRendering.devtools.browser.json.targets`:
 * `/accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/list`
 */
export interface BrowserRenderingDevtoolsBrowserJsonTargets<Bound extends string = never> {
  /**
   * List the tabs of a browser.
   *
   * `GET /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/list`
   * @example
   * const { data, error } = await browserRendering.devtools.browser.json.targets.index({ client, params: { account_id, session_id } });
   * @see https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/subresources/targets/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: BrowserRenderingDevtoolsBrowserJsonTargetsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<BrowserRenderingDevtoolsBrowserJsonTargetsIndexAnswerItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrowserRenderingDevtoolsBrowserJsonTargetsIndexOptions<Bound, As>
  ): Promise<DataAs<BrowserRenderingDevtoolsBrowserJsonTargetsIndexAnswerItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: BrowserRenderingDevtoolsBrowserJsonTargetsIndexOptions<Bound>
  ): AsyncIterable<BrowserRenderingDevtoolsBrowserJsonTargetsIndexAnswerItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: BrowserRenderingDevtoolsBrowserJsonTargetsIndexOptions<Bound>
  ): AsyncIterable<Page<BrowserRenderingDevtoolsBrowserJsonTargetsIndexAnswerItem>>;

  /**
   * Get a tab of a browser.
   *
   * `GET /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/list/{target_id}`
   * @example
   * const { data, error } = await browserRendering.devtools.browser.json.targets.show(id, { client, params: { account_id, session_id } });
   * @see https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/subresources/targets/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BrowserRenderingDevtoolsBrowserJsonTargetsOptions<Bound, As>
  ): Promise<Result<DataAs<Target, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BrowserRenderingDevtoolsBrowserJsonTargetsOptions<Bound, As>
  ): Promise<DataAs<Target, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; session_id: string }, Bound, "show">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; session_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly session_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): BrowserRenderingDevtoolsBrowserJsonTargets<Bound | BoundBy<Params>>;
}

type BrowserRenderingDevtoolsBrowserPageShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; session_id: string }; headers?: BrowserRenderingDevtoolsBrowserPageShowHeaders }, Bound, As
>;

/**
 * `browserRendering.devtools.browser.page`:
 * `/accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/page`
 */
export interface BrowserRenderingDevtoolsBrowserPage<Bound extends string = never> {
  /**
   * Connect to the DevTools of a tab of a browser.
   *
   * The API's owner does not describe what it answers.
   *
   * `GET /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/page/{target_id}`
   * @example
   * const { data, error } = await browserRendering.devtools.browser.page.show(id, { client, params: { account_id, session_id } });
   * @see https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/subresources/page/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BrowserRenderingDevtoolsBrowserPageShowOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BrowserRenderingDevtoolsBrowserPageShowOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; session_id: string }, Bound, "show">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; session_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly session_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): BrowserRenderingDevtoolsBrowserPage<Bound | BoundBy<Params>>;
}

type BrowserRenderingDevtoolsSessionIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: BrowserRenderingDevtoolsSessionIndexQuery }, Bound, As
>;
type BrowserRenderingDevtoolsSessionOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `browserRendering.devtools.session`: `/accounts/{account_id}/browser-rendering/devtools/session` */
export interface BrowserRenderingDevtoolsSession<Bound extends string = never> {
  /**
   * List the browser sessions of an account.
   *
   * `GET /accounts/{account_id}/browser-rendering/devtools/session`
   * @example
   * const { data, error } = await browserRendering.devtools.session.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/session/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: BrowserRenderingDevtoolsSessionIndexOptions<Bound, As>
  ): Promise<Result<DataAs<BrowserRenderingDevtoolsSessionIndexAnswerItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrowserRenderingDevtoolsSessionIndexOptions<Bound, As>
  ): Promise<DataAs<BrowserRenderingDevtoolsSessionIndexAnswerItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: BrowserRenderingDevtoolsSessionIndexOptions<Bound>
  ): AsyncIterable<BrowserRenderingDevtoolsSessionIndexAnswerItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: BrowserRenderingDevtoolsSessionIndexOptions<Bound>
  ): AsyncIterable<Page<BrowserRenderingDevtoolsSessionIndexAnswerItem>>;

  /**
   * Get a browser session of an account.
   *
   * `GET /accounts/{account_id}/browser-rendering/devtools/session/{session_id}`
   * @example
   * const { data, error } = await browserRendering.devtools.session.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/session/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BrowserRenderingDevtoolsSessionOptions<Bound, As>
  ): Promise<Result<DataAs<Session | null, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BrowserRenderingDevtoolsSessionOptions<Bound, As>
  ): Promise<DataAs<Session | null, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): BrowserRenderingDevtoolsSession<Bound | BoundBy<Params>>;
}
