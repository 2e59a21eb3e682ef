// Written by `pnpm generate` from openapi/url-scanner.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  CreatedScan, NewUrlScannerScan, Scan, ScanHar, ScanListItem, UrlScannerBulkAnswerItem,
  UrlScannerBulkBodyItem, UrlScannerScansCreateResult, UrlScannerScansHarResult, UrlScannerScansIndexItem,
  UrlScannerScansIndexResult, UrlScannerScansShowResult, UrlScannerScreenshotsShowQuery,
  UrlScannerSearchQuery, paths,
} from "./types.js";
export type * from "./types.js";

/** Scans of web pages, with screenshots, requests and verdicts. */
export const urlScanner: UrlScanner = resource<paths>()("/accounts/{account_id}/urlscanner", {
  only: [],
  answer: "body",
  actions: {
    bulk: { method: "post", path: "v2/bulk", body: "optional" },
    scan: { method: "post", path: "v2/scan", body: "required" },
    search: { method: "get", path: "v2/search" },
  },
  resources: {
    dom: {
      endpoint: "v2/dom",
      id: "scan_id",
      only: ["show"],
      answer: "body",
      actions: { show: { as: "text" } },
    },
    har: { endpoint: "v2/har", id: "scan_id", only: ["show"], answer: "body" },
    response: {
      endpoint: "response",
      id: "response_id",
      only: ["show"],
      actions: { show: { answer: "any" } },
    },
    responses: {
      endpoint: "v2/responses",
      id: "response_id",
      only: ["show"],
      answer: "body",
      actions: { show: { as: "text" } },
    },
    result: { endpoint: "v2/result", id: "scan_id", only: ["show"], answer: "body" },
    scans: {
      endpoint: "scan",
      id: "scan_id",
      except: ["update", "edit", "delete"],
      permissions: ["com.cloudflare.api.account.url-scanner.read"],
      actions: {
        index: { items: "tasks" },
        create: { body: "optional" },
        har: { method: "get", path: "{id}/har" },
        screenshot: { method: "get", path: "{id}/screenshot", answer: "body", as: "bytes" },
      },
    },
    screenshots: {
      endpoint: "v2/screenshots",
      id: "scan_id",
      only: ["show"],
      answer: "body",
      actions: { show: { method: "get", path: "{id}.png", as: "bytes" } },
    },
  },
});

type UrlScannerBulkOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: UrlScannerBulkBodyItem[] }, Bound, As
>;
type UrlScannerOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;
type UrlScannerSearchOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: UrlScannerSearchQuery }, Bound, As
>;

/** `urlScanner`: `/accounts/{account_id}/urlscanner` */
export interface UrlScanner<Bound extends string = never> {
  /**
   * Scan many URLs at once.
   *
   * `POST /accounts/{account_id}/urlscanner/v2/bulk`
   * @example
   * const { data, error } = await urlScanner.bulk({ client, params: { account_id }, body: [{ url: "https://www.example.com/" }] });
   * @see https://developers.cloudflare.com/api/resources/url_scanner/subresources/scans/methods/bulk_create/
   */
  bulk<As extends WaysToRead<"json"> = "json">(
    ...options: UrlScannerBulkOptions<Bound, As>
  ): Promise<Result<DataAs<UrlScannerBulkAnswerItem[], As>>>;
  /** {@link bulk}, but returns the data alone and throws a `RestflareError` if the call fails. */
  bulkOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UrlScannerBulkOptions<Bound, As>
  ): Promise<DataAs<UrlScannerBulkAnswerItem[], As>>;

  /**
   * Scan a URL.
   *
   * `POST /accounts/{account_id}/urlscanner/v2/scan`
   * @example
   * const { data, error } = await urlScanner.scan(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/url_scanner/subresources/scans/methods/create/
   */
  scan<As extends WaysToRead<"json"> = "json">(
    body: NewUrlScannerScan, ...options: UrlScannerOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedScan, As>>>;
  /** {@link scan}, but returns the data alone and throws a `RestflareError` if the call fails. */
  scanOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewUrlScannerScan, ...options: UrlScannerOptions<Bound, As>
  ): Promise<DataAs<CreatedScan, As>>;

  /**
   * Search the URL scans of an account.
   *
   * `GET /accounts/{account_id}/urlscanner/v2/search`
   * @example
   * const { data, error } = await urlScanner.search({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/url_scanner/subresources/scans/methods/list/
   */
  search<As extends WaysToRead<"json"> = "json">(
    ...options: UrlScannerSearchOptions<Bound, As>
  ): Promise<Result<DataAs<ScanListItem, As>>>;
  /** {@link search}, but returns the data alone and throws a `RestflareError` if the call fails. */
  searchOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UrlScannerSearchOptions<Bound, As>
  ): Promise<DataAs<ScanListItem, As>>;

  /** `/accounts/{account_id}/urlscanner/v2/dom` */
  readonly dom: UrlScannerDom<Bound>;

  /** `/accounts/{account_id}/urlscanner/v2/har` */
  readonly har: UrlScannerHar<Bound>;

  /** `/accounts/{account_id}/urlscanner/response` */
  readonly response: UrlScannerResponse<Bound>;

  /** `/accounts/{account_id}/urlscanner/v2/responses` */
  readonly responses: UrlScannerResponses<Bound>;

  /** `/accounts/{account_id}/urlscanner/v2/result` */
  readonly result: UrlScannerResult<Bound>;

  /** `/accounts/{account_id}/urlscanner/scan` */
  readonly scans: UrlScannerScans<Bound>;

  /** `/accounts/{account_id}/urlscanner/v2/screenshots` */
  readonly screenshots: UrlScannerScreenshots<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "bulk" | "scan" | "search">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): UrlScanner<Bound | BoundBy<Params>>;
}

type UrlScannerDomOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `urlScanner.dom`: `/accounts/{account_id}/urlscanner/v2/dom` */
export interface UrlScannerDom<Bound extends string = never> {
  /**
   * Get the DOM of a URL scan.
   *
   * `GET /accounts/{account_id}/urlscanner/v2/dom/{scan_id}`
   * @example
   * const { data, error } = await urlScanner.dom.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/url_scanner/subresources/scans/methods/dom/
   */
  show<As extends WaysToRead<"text"> = "text">(
    id: string, ...options: UrlScannerDomOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"text"> = "text">(
    id: string, ...options: UrlScannerDomOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): UrlScannerDom<Bound | BoundBy<Params>>;
}

type UrlScannerHarOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `urlScanner.har`: `/accounts/{account_id}/urlscanner/v2/har` */
export interface UrlScannerHar<Bound extends string = never> {
  /**
   * Get the HAR file of a URL scan.
   *
   * `GET /accounts/{account_id}/urlscanner/v2/har/{scan_id}`
   * @example
   * const { data, error } = await urlScanner.har.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/url_scanner/subresources/scans/methods/har/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UrlScannerHarOptions<Bound, As>
  ): Promise<Result<DataAs<ScanHar, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UrlScannerHarOptions<Bound, As>
  ): Promise<DataAs<ScanHar, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): UrlScannerHar<Bound | BoundBy<Params>>;
}

type UrlScannerResponseOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `urlScanner.response`: `/accounts/{account_id}/urlscanner/response` */
export interface UrlScannerResponse<Bound extends string = never> {
  /**
   * Get a response that a URL scan met, version 1.
   *
   * The API's owner does not describe which query it takes. The API's owner does not describe what it
   * answers.
   *
   * `GET /accounts/{account_id}/urlscanner/response/{response_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await urlScanner.response.show(id, { client, params: { account_id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UrlScannerResponseOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UrlScannerResponseOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): UrlScannerResponse<Bound | BoundBy<Params>>;
}

type UrlScannerResponsesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `urlScanner.responses`: `/accounts/{account_id}/urlscanner/v2/responses` */
export interface UrlScannerResponses<Bound extends string = never> {
  /**
   * Get a response that a URL scan met.
   *
   * `GET /accounts/{account_id}/urlscanner/v2/responses/{response_id}`
   * @example
   * const { data, error } = await urlScanner.responses.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/url_scanner/subresources/responses/methods/get/
   */
  show<As extends WaysToRead<"text"> = "text">(
    id: string, ...options: UrlScannerResponsesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"text"> = "text">(
    id: string, ...options: UrlScannerResponsesOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): UrlScannerResponses<Bound | BoundBy<Params>>;
}

type UrlScannerResultOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `urlScanner.result`: `/accounts/{account_id}/urlscanner/v2/result` */
export interface UrlScannerResult<Bound extends string = never> {
  /**
   * Get the result of a URL scan.
   *
   * `GET /accounts/{account_id}/urlscanner/v2/result/{scan_id}`
   * @example
   * const { data, error } = await urlScanner.result.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/url_scanner/subresources/scans/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UrlScannerResultOptions<Bound, As>
  ): Promise<Result<DataAs<Scan, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UrlScannerResultOptions<Bound, As>
  ): Promise<DataAs<Scan, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): UrlScannerResult<Bound | BoundBy<Params>>;
}

type UrlScannerScansOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `urlScanner.scans`: `/accounts/{account_id}/urlscanner/scan` */
export interface UrlScannerScans<Bound extends string = never> {
  /**
   * Search the URL scans of an account, version 1.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/urlscanner/scan` needs the permission
   * `com.cloudflare.api.account.url-scanner.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await urlScanner.scans.index({ client, params: { account_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: UrlScannerScansOptions<Bound, As>
  ): Promise<Result<DataAs<UrlScannerScansIndexResult, As>>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: UrlScannerScansOptions<Bound, As>
  ): Promise<DataAs<UrlScannerScansIndexResult, As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: UrlScannerScansOptions<Bound>): AsyncIterable<UrlScannerScansIndexItem>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(...options: UrlScannerScansOptions<Bound>): AsyncIterable<Page<UrlScannerScansIndexItem>>;

  /**
   * Scan a URL, version 1.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/urlscanner/scan` needs the permission
   * `com.cloudflare.api.account.url-scanner.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await urlScanner.scans.create({}, { client, params: { account_id } });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: UrlScannerScansOptions<Bound, As>
  ): Promise<Result<DataAs<UrlScannerScansCreateResult, As>>>;
  /**
   * {@link create}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: UrlScannerScansOptions<Bound, As>
  ): Promise<DataAs<UrlScannerScansCreateResult, As>>;

  /**
   * Get a URL scan of an account, version 1.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/urlscanner/scan/{scan_id}` needs the permission
   * `com.cloudflare.api.account.url-scanner.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await urlScanner.scans.show(id, { client, params: { account_id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UrlScannerScansOptions<Bound, As>
  ): Promise<Result<DataAs<UrlScannerScansShowResult, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UrlScannerScansOptions<Bound, As>
  ): Promise<DataAs<UrlScannerScansShowResult, As>>;

  /**
   * Get the HAR file of a URL scan, version 1.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/urlscanner/scan/{scan_id}/har` needs the permission
   * `com.cloudflare.api.account.url-scanner.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await urlScanner.scans.har(id, { client, params: { account_id } });
   */
  har<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UrlScannerScansOptions<Bound, As>
  ): Promise<Result<DataAs<UrlScannerScansHarResult, As>>>;
  /**
   * {@link har}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  harOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: UrlScannerScansOptions<Bound, As>
  ): Promise<DataAs<UrlScannerScansHarResult, As>>;

  /**
   * Get the screenshot of a URL scan, version 1.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/urlscanner/scan/{scan_id}/screenshot` needs the permission
   * `com.cloudflare.api.account.url-scanner.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await urlScanner.scans.screenshot(id, { client, params: { account_id } });
   */
  screenshot<As extends WaysToRead<"bytes"> = "bytes">(
    id: string, ...options: UrlScannerScansOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /**
   * {@link screenshot}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  screenshotOrThrow<As extends WaysToRead<"bytes"> = "bytes">(
    id: string, ...options: UrlScannerScansOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "har" | "screenshot">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): UrlScannerScans<Bound | BoundBy<Params>>;
}

type UrlScannerScreenshotsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: UrlScannerScreenshotsShowQuery }, Bound, As
>;

/** `urlScanner.screenshots`: `/accounts/{account_id}/urlscanner/v2/screenshots` */
export interface UrlScannerScreenshots<Bound extends string = never> {
  /**
   * Get a screenshot of the URL scans of an account.
   *
   * `GET /accounts/{account_id}/urlscanner/v2/screenshots/{scan_id}.png`
   * @example
   * const { data, error } = await urlScanner.screenshots.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/url_scanner/subresources/scans/methods/screenshot/
   */
  show<As extends WaysToRead<"bytes"> = "bytes">(
    id: string, ...options: UrlScannerScreenshotsShowOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"bytes"> = "bytes">(
    id: string, ...options: UrlScannerScreenshotsShowOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): UrlScannerScreenshots<Bound | BoundBy<Params>>;
}
