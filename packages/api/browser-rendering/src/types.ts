// Written by `pnpm generate` from openapi/browser-rendering.yaml. Not edited by hand.

export interface AccessibilityTree {
  accessibilityTree: BrowserRenderingAccessibilityTree | null;
}

export interface Browser {
  sessionId: string;
  webSocketDebuggerUrl?: string;
}

export interface BrowserProtocol {
  domains: {
    commands?: {
      [key: string]: unknown;
    }[];
    dependencies?: string[];
    domain: string;
    events?: {
      [key: string]: unknown;
    }[];
    experimental?: boolean;
    types?: {
      [key: string]: unknown;
    }[];
  }[];
  version?: {
    major: string;
    minor: string;
  };
}

export interface BrowserRenderingAccessibilityTree {
  autocomplete?: string;
  checked?: boolean | "mixed";
  children?: unknown[];
  description?: string;
  disabled?: boolean;
  expanded?: boolean;
  focused?: boolean;
  haspopup?: string;
  invalid?: string;
  keyshortcuts?: string;
  level?: number;
  modal?: boolean;
  multiline?: boolean;
  multiselectable?: boolean;
  name?: string;
  orientation?: string;
  pressed?: boolean | "mixed";
  readonly?: boolean;
  required?: boolean;
  role: string;
  roledescription?: string;
  selected?: boolean;
  value?: string | number;
  valuemax?: number;
  valuemin?: number;
  valuetext?: string;
}

export interface BrowserRenderingAccessibilityTreeQuery {
  cacheTTL?: number;
}

export interface BrowserRenderingAddScriptTag {
  content?: string;
  id?: string;
  type?: string;
  url?: string;
}

export interface BrowserRenderingAddStyleTag {
  content?: string;
  url?: string;
}

export interface BrowserRenderingAuthenticate {
  password: string;
  username: string;
}

export interface BrowserRenderingClip {
  height: number;
  scale?: number;
  width: number;
  x: number;
  y: number;
}

export interface BrowserRenderingContentQuery {
  cacheTTL?: number;
}

export interface BrowserRenderingCookie {
  domain?: string;
  expires?: number;
  httpOnly?: boolean;
  name: string;
  partitionKey?: string;
  path?: string;
  priority?: "Low" | "Medium" | "High";
  sameParty?: boolean;
  sameSite?: "Strict" | "Lax" | "None";
  secure?: boolean;
  sourcePort?: number;
  sourceScheme?: "Unset" | "NonSecure" | "Secure";
  url?: string;
  value: string;
}

export interface BrowserRenderingCrawlCreateQuery {
  cacheTTL?: number;
}

export interface BrowserRenderingCrawlShowQuery {
  cacheTTL?: number;
  /** Where the page starts, as the answer before it says. None is the first page. */
  cursor?: number;
  /** How many items to answer at most. */
  limit?: number;
  /** Only what has this status. */
  status?: "queued" | "errored" | "completed" | "disallowed" | "skipped" | "cancelled";
}

export interface BrowserRenderingCustomAi {
  authorization?: string;
  model: string;
}

export interface BrowserRenderingDevtoolsBrowserConnectHeaders {
  "cf-brapi-guardrails"?: string;
}

export interface BrowserRenderingDevtoolsBrowserConnectQuery {
  keep_alive?: number;
  lab?: boolean;
  recording?: boolean;
}

export interface BrowserRenderingDevtoolsBrowserCreateQuery {
  keep_alive?: number;
  lab?: boolean;
  liveViewUrlExpiresInMs?: number;
  recording?: boolean;
  targets?: boolean;
}

export interface BrowserRenderingDevtoolsBrowserJsonNewQuery {
  liveViewUrlExpiresInMs?: number;
  url?: string;
}

export interface BrowserRenderingDevtoolsBrowserJsonTargetsIndexAnswerItem {
  description?: string;
  devtoolsFrontendUrl?: string;
  id: string;
  title?: string;
  type: string;
  url: string;
  webSocketDebuggerUrl?: string;
}

export interface BrowserRenderingDevtoolsBrowserJsonTargetsIndexQuery {
  liveViewUrlExpiresInMs?: number;
}

export interface BrowserRenderingDevtoolsBrowserLaunchHeaders {
  "cf-brapi-guardrails"?: string;
}

export interface BrowserRenderingDevtoolsBrowserLaunchQuery {
  keep_alive?: number;
  lab?: boolean;
  recording?: boolean;
}

export interface BrowserRenderingDevtoolsBrowserPageShowHeaders {
  "cf-brapi-guardrails"?: string;
}

export interface BrowserRenderingDevtoolsSessionIndexAnswerItem {
  closeReason?: number;
  closeReasonText?: string;
  connectionEndTime?: number;
  connectionId?: string;
  connectionStartTime?: number;
  devtoolsFrontendUrl?: string;
  endTime?: number;
  lastUpdated?: number;
  sessionId: string;
  startTime?: number;
  webSocketDebuggerUrl?: string;
}

export interface BrowserRenderingDevtoolsSessionIndexQuery {
  /** How many items to answer at most. */
  limit?: number;
  /** How many items to skip. */
  offset?: number;
}

export interface BrowserRenderingFormat {
  json_schema?: {
    [key: string]: unknown;
  } | null;
  type: string;
}

export interface BrowserRenderingGotoOptions {
  referer?: string;
  referrerPolicy?: string;
  timeout?: number;
  waitUntil?: ("load" | "domcontentloaded" | "networkidle0" | "networkidle2") | ("load" | "domcontentloaded" | "networkidle0" | "networkidle2")[];
}

export interface BrowserRenderingJsonQuery {
  cacheTTL?: number;
}

export interface BrowserRenderingLinksQuery {
  cacheTTL?: number;
}

export interface BrowserRenderingMarkdownQuery {
  cacheTTL?: number;
}

export interface BrowserRenderingPdfQuery {
  cacheTTL?: number;
}

export interface BrowserRenderingScrapeQuery {
  cacheTTL?: number;
}

export interface BrowserRenderingScrapeResultItem {
  results: {
    attributes: {
      name: string;
      value: string;
    }[];
    height: number;
    html: string;
    left: number;
    text: string;
    top: number;
    width: number;
  };
  selector: string;
}

export interface BrowserRenderingScreenshotQuery {
  cacheTTL?: number;
}

export interface BrowserRenderingSnapshotQuery {
  cacheTTL?: number;
}

export interface BrowserRenderingViewport {
  deviceScaleFactor?: number;
  hasTouch?: boolean;
  height: number;
  isLandscape?: boolean;
  isMobile?: boolean;
  width: number;
}

export interface BrowserRenderingWaitForSelector {
  hidden?: true;
  selector: string;
  timeout?: number;
  visible?: true;
}

export interface BrowserVersion {
  Browser: string;
  "Protocol-Version": string;
  "User-Agent": string;
  "V8-Version": string;
  "WebKit-Version": string;
  webSocketDebuggerUrl: string;
}

export interface Crawl {
  browserSecondsUsed: number;
  cursor?: string;
  finished: number;
  id: string;
  records: {
    html?: string;
    json?: {
      [key: string]: unknown;
    };
    markdown?: string;
    metadata?: {
      status: number;
      title?: string;
      url: string;
    };
    status: "queued" | "errored" | "completed" | "disallowed" | "skipped" | "cancelled";
    url: string;
  }[];
  skipped: number;
  status: string;
  total: number;
}

export interface CrawlCreateJsonOptions {
  custom_ai?: BrowserRenderingCustomAi[];
  prompt?: string;
  response_format?: BrowserRenderingFormat;
}

export interface CrawlCreateOptions {
  excludePatterns?: string[];
  includeExternalLinks?: boolean;
  includePatterns?: string[];
  includeSubdomains?: boolean;
}

export interface DeletedBrowser {
  status: "closing" | "closed";
}

export interface DeletedCrawl {
  job_id: string;
  message: string;
}

/** What surrounds the result of every successful answer. */
export interface Envelope {
  errors: Message[];
  messages: Message[];
  success: true;
}

/** What the API answers when it refuses a request. */
export interface ErrorAnswer {
  errors: Message[];
  messages: Message[];
  /** Empty, or null. */
  result: Record<string, unknown> | null;
  success: false;
}

export interface Json {
  [key: string]: unknown;
}

export type Link = string[];

export interface LiveView {
  devtoolsFrontendUrl: string;
  id: string;
  options: {
    guardrails?: LiveViewCreateGuardrails;
    mode: "devtools" | "tab" | "full";
  };
  webSocketDebuggerUrl: string;
}

export interface LiveViewCreateGuardrails {
  mode: "readonly";
}

/** A remark of the API on a request, or the reason why it was refused. */
export interface Message {
  /** The API's own number for it. */
  code: number;
  /** Where it is explained. */
  documentation_url?: string;
  /** The same in words. */
  message: string;
  /** What in the request it is about. */
  source?: {
    /** A JSON pointer into the body of the request. */
    pointer?: string;
  };
}

export type NewAccessibilityTree = {
  actionTimeout?: number;
  addScriptTag?: BrowserRenderingAddScriptTag[];
  addStyleTag?: BrowserRenderingAddStyleTag[];
  allowRequestPattern?: string[];
  allowResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  authenticate?: BrowserRenderingAuthenticate;
  bestAttempt?: boolean;
  cookies?: BrowserRenderingCookie[];
  emulateMediaType?: string;
  gotoOptions?: BrowserRenderingGotoOptions;
  html?: string;
  interestingOnly?: boolean;
  rejectRequestPattern?: string[];
  rejectResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  root?: string;
  setExtraHTTPHeaders?: {
    [key: string]: string;
  };
  setJavaScriptEnabled?: boolean;
  url: string;
  userAgent?: string;
  viewport?: BrowserRenderingViewport;
  waitForSelector?: BrowserRenderingWaitForSelector;
  waitForTimeout?: number;
} | {
  actionTimeout?: number;
  addScriptTag?: BrowserRenderingAddScriptTag[];
  addStyleTag?: BrowserRenderingAddStyleTag[];
  allowRequestPattern?: string[];
  allowResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  authenticate?: BrowserRenderingAuthenticate;
  bestAttempt?: boolean;
  cookies?: BrowserRenderingCookie[];
  emulateMediaType?: string;
  gotoOptions?: BrowserRenderingGotoOptions;
  html: string;
  interestingOnly?: boolean;
  rejectRequestPattern?: string[];
  rejectResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  root?: string;
  setExtraHTTPHeaders?: {
    [key: string]: string;
  };
  setJavaScriptEnabled?: boolean;
  url?: string;
  userAgent?: string;
  viewport?: BrowserRenderingViewport;
  waitForSelector?: BrowserRenderingWaitForSelector;
  waitForTimeout?: number;
};

export interface NewBrowser {
  guardrails?: {
    allowedDomainSets?: string[];
    allowedDomains?: string[];
  };
}

export type NewContent = {
  actionTimeout?: number;
  addScriptTag?: BrowserRenderingAddScriptTag[];
  addStyleTag?: BrowserRenderingAddStyleTag[];
  allowRequestPattern?: string[];
  allowResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  authenticate?: BrowserRenderingAuthenticate;
  bestAttempt?: boolean;
  cookies?: BrowserRenderingCookie[];
  emulateMediaType?: string;
  gotoOptions?: BrowserRenderingGotoOptions;
  html?: string;
  rejectRequestPattern?: string[];
  rejectResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  setExtraHTTPHeaders?: {
    [key: string]: string;
  };
  setJavaScriptEnabled?: boolean;
  url: string;
  userAgent?: string;
  viewport?: BrowserRenderingViewport;
  waitForSelector?: BrowserRenderingWaitForSelector;
  waitForTimeout?: number;
} | {
  actionTimeout?: number;
  addScriptTag?: BrowserRenderingAddScriptTag[];
  addStyleTag?: BrowserRenderingAddStyleTag[];
  allowRequestPattern?: string[];
  allowResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  authenticate?: BrowserRenderingAuthenticate;
  bestAttempt?: boolean;
  cookies?: BrowserRenderingCookie[];
  emulateMediaType?: string;
  gotoOptions?: BrowserRenderingGotoOptions;
  html: string;
  rejectRequestPattern?: string[];
  rejectResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  setExtraHTTPHeaders?: {
    [key: string]: string;
  };
  setJavaScriptEnabled?: boolean;
  url?: string;
  userAgent?: string;
  viewport?: BrowserRenderingViewport;
  waitForSelector?: BrowserRenderingWaitForSelector;
  waitForTimeout?: number;
};

export type NewCrawl = {
  actionTimeout?: number;
  addScriptTag?: BrowserRenderingAddScriptTag[];
  addStyleTag?: BrowserRenderingAddStyleTag[];
  allowRequestPattern?: string[];
  allowResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  authenticate?: BrowserRenderingAuthenticate;
  bestAttempt?: boolean;
  browser?: "kitesurf";
  contentUse?: "reference" | "full";
  cookies?: BrowserRenderingCookie[];
  crawlPurposes?: ("search" | "ai-input" | "ai-train")[];
  depth?: number;
  emulateMediaType?: string;
  formats?: ("html" | "markdown" | "json")[];
  gotoOptions?: BrowserRenderingGotoOptions;
  jsonOptions?: CrawlCreateJsonOptions;
  limit?: number;
  maxAge?: number;
  modifiedSince?: number;
  options?: CrawlCreateOptions;
  rejectRequestPattern?: string[];
  rejectResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  render?: true;
  setExtraHTTPHeaders?: {
    [key: string]: string;
  };
  setJavaScriptEnabled?: boolean;
  source?: "sitemaps" | "links" | "all";
  url: string;
  viewport?: BrowserRenderingViewport;
  waitForSelector?: BrowserRenderingWaitForSelector;
  waitForTimeout?: number;
} | {
  contentUse?: "reference" | "full";
  crawlPurposes?: ("search" | "ai-input" | "ai-train")[];
  depth?: number;
  formats?: ("html" | "markdown" | "json")[];
  jsonOptions?: CrawlCreateJsonOptions;
  limit?: number;
  maxAge?: number;
  modifiedSince?: number;
  options?: CrawlCreateOptions;
  render: false;
  source?: "sitemaps" | "links" | "all";
  url: string;
};

export type NewJson = {
  actionTimeout?: number;
  addScriptTag?: BrowserRenderingAddScriptTag[];
  addStyleTag?: BrowserRenderingAddStyleTag[];
  allowRequestPattern?: string[];
  allowResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  authenticate?: BrowserRenderingAuthenticate;
  bestAttempt?: boolean;
  cookies?: BrowserRenderingCookie[];
  custom_ai?: BrowserRenderingCustomAi[];
  emulateMediaType?: string;
  gotoOptions?: BrowserRenderingGotoOptions;
  html?: string;
  prompt?: string;
  rejectRequestPattern?: string[];
  rejectResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  response_format?: BrowserRenderingFormat;
  setExtraHTTPHeaders?: {
    [key: string]: string;
  };
  setJavaScriptEnabled?: boolean;
  url: string;
  userAgent?: string;
  viewport?: BrowserRenderingViewport;
  waitForSelector?: BrowserRenderingWaitForSelector;
  waitForTimeout?: number;
} | {
  actionTimeout?: number;
  addScriptTag?: BrowserRenderingAddScriptTag[];
  addStyleTag?: BrowserRenderingAddStyleTag[];
  allowRequestPattern?: string[];
  allowResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  authenticate?: BrowserRenderingAuthenticate;
  bestAttempt?: boolean;
  cookies?: BrowserRenderingCookie[];
  custom_ai?: BrowserRenderingCustomAi[];
  emulateMediaType?: string;
  gotoOptions?: BrowserRenderingGotoOptions;
  html: string;
  prompt?: string;
  rejectRequestPattern?: string[];
  rejectResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  response_format?: BrowserRenderingFormat;
  setExtraHTTPHeaders?: {
    [key: string]: string;
  };
  setJavaScriptEnabled?: boolean;
  url?: string;
  userAgent?: string;
  viewport?: BrowserRenderingViewport;
  waitForSelector?: BrowserRenderingWaitForSelector;
  waitForTimeout?: number;
};

export type NewLink = {
  actionTimeout?: number;
  addScriptTag?: BrowserRenderingAddScriptTag[];
  addStyleTag?: BrowserRenderingAddStyleTag[];
  allowRequestPattern?: string[];
  allowResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  authenticate?: BrowserRenderingAuthenticate;
  bestAttempt?: boolean;
  cookies?: BrowserRenderingCookie[];
  emulateMediaType?: string;
  excludeExternalLinks?: boolean;
  gotoOptions?: BrowserRenderingGotoOptions;
  html?: string;
  rejectRequestPattern?: string[];
  rejectResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  setExtraHTTPHeaders?: {
    [key: string]: string;
  };
  setJavaScriptEnabled?: boolean;
  url: string;
  userAgent?: string;
  viewport?: BrowserRenderingViewport;
  visibleLinksOnly?: boolean;
  waitForSelector?: BrowserRenderingWaitForSelector;
  waitForTimeout?: number;
} | {
  actionTimeout?: number;
  addScriptTag?: BrowserRenderingAddScriptTag[];
  addStyleTag?: BrowserRenderingAddStyleTag[];
  allowRequestPattern?: string[];
  allowResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  authenticate?: BrowserRenderingAuthenticate;
  bestAttempt?: boolean;
  cookies?: BrowserRenderingCookie[];
  emulateMediaType?: string;
  excludeExternalLinks?: boolean;
  gotoOptions?: BrowserRenderingGotoOptions;
  html: string;
  rejectRequestPattern?: string[];
  rejectResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  setExtraHTTPHeaders?: {
    [key: string]: string;
  };
  setJavaScriptEnabled?: boolean;
  url?: string;
  userAgent?: string;
  viewport?: BrowserRenderingViewport;
  visibleLinksOnly?: boolean;
  waitForSelector?: BrowserRenderingWaitForSelector;
  waitForTimeout?: number;
};

export interface NewLiveView {
  expiresInMs?: number;
  guardrails?: LiveViewCreateGuardrails;
  mode?: "devtools" | "tab" | "full";
  targetId?: string;
}

export type NewMarkdown = {
  actionTimeout?: number;
  addScriptTag?: BrowserRenderingAddScriptTag[];
  addStyleTag?: BrowserRenderingAddStyleTag[];
  allowRequestPattern?: string[];
  allowResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  authenticate?: BrowserRenderingAuthenticate;
  bestAttempt?: boolean;
  cookies?: BrowserRenderingCookie[];
  emulateMediaType?: string;
  gotoOptions?: BrowserRenderingGotoOptions;
  html?: string;
  rejectRequestPattern?: string[];
  rejectResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  setExtraHTTPHeaders?: {
    [key: string]: string;
  };
  setJavaScriptEnabled?: boolean;
  url: string;
  userAgent?: string;
  viewport?: BrowserRenderingViewport;
  waitForSelector?: BrowserRenderingWaitForSelector;
  waitForTimeout?: number;
} | {
  actionTimeout?: number;
  addScriptTag?: BrowserRenderingAddScriptTag[];
  addStyleTag?: BrowserRenderingAddStyleTag[];
  allowRequestPattern?: string[];
  allowResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  authenticate?: BrowserRenderingAuthenticate;
  bestAttempt?: boolean;
  cookies?: BrowserRenderingCookie[];
  emulateMediaType?: string;
  gotoOptions?: BrowserRenderingGotoOptions;
  html: string;
  rejectRequestPattern?: string[];
  rejectResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  setExtraHTTPHeaders?: {
    [key: string]: string;
  };
  setJavaScriptEnabled?: boolean;
  url?: string;
  userAgent?: string;
  viewport?: BrowserRenderingViewport;
  waitForSelector?: BrowserRenderingWaitForSelector;
  waitForTimeout?: number;
};

export type NewPdf = {
  actionTimeout?: number;
  addScriptTag?: BrowserRenderingAddScriptTag[];
  addStyleTag?: BrowserRenderingAddStyleTag[];
  allowRequestPattern?: string[];
  allowResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  authenticate?: BrowserRenderingAuthenticate;
  bestAttempt?: boolean;
  cookies?: BrowserRenderingCookie[];
  emulateMediaType?: string;
  gotoOptions?: BrowserRenderingGotoOptions;
  html?: string;
  pdfOptions?: PdfCreatePdfOptions;
  rejectRequestPattern?: string[];
  rejectResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  setExtraHTTPHeaders?: {
    [key: string]: string;
  };
  setJavaScriptEnabled?: boolean;
  url: string;
  userAgent?: string;
  viewport?: BrowserRenderingViewport;
  waitForSelector?: BrowserRenderingWaitForSelector;
  waitForTimeout?: number;
} | {
  actionTimeout?: number;
  addScriptTag?: BrowserRenderingAddScriptTag[];
  addStyleTag?: BrowserRenderingAddStyleTag[];
  allowRequestPattern?: string[];
  allowResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  authenticate?: BrowserRenderingAuthenticate;
  bestAttempt?: boolean;
  cookies?: BrowserRenderingCookie[];
  emulateMediaType?: string;
  gotoOptions?: BrowserRenderingGotoOptions;
  html: string;
  pdfOptions?: PdfCreatePdfOptions;
  rejectRequestPattern?: string[];
  rejectResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  setExtraHTTPHeaders?: {
    [key: string]: string;
  };
  setJavaScriptEnabled?: boolean;
  url?: string;
  userAgent?: string;
  viewport?: BrowserRenderingViewport;
  waitForSelector?: BrowserRenderingWaitForSelector;
  waitForTimeout?: number;
};

export type NewScrape = {
  actionTimeout?: number;
  addScriptTag?: BrowserRenderingAddScriptTag[];
  addStyleTag?: BrowserRenderingAddStyleTag[];
  allowRequestPattern?: string[];
  allowResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  authenticate?: BrowserRenderingAuthenticate;
  bestAttempt?: boolean;
  cookies?: BrowserRenderingCookie[];
  elements?: ScrapeCreateElement[];
  emulateMediaType?: string;
  gotoOptions?: BrowserRenderingGotoOptions;
  html?: string;
  rejectRequestPattern?: string[];
  rejectResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  setExtraHTTPHeaders?: {
    [key: string]: string;
  };
  setJavaScriptEnabled?: boolean;
  url: string;
  userAgent?: string;
  viewport?: BrowserRenderingViewport;
  waitForSelector?: BrowserRenderingWaitForSelector;
  waitForTimeout?: number;
} | {
  actionTimeout?: number;
  addScriptTag?: BrowserRenderingAddScriptTag[];
  addStyleTag?: BrowserRenderingAddStyleTag[];
  allowRequestPattern?: string[];
  allowResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  authenticate?: BrowserRenderingAuthenticate;
  bestAttempt?: boolean;
  cookies?: BrowserRenderingCookie[];
  elements?: ScrapeCreateElement[];
  emulateMediaType?: string;
  gotoOptions?: BrowserRenderingGotoOptions;
  html: string;
  rejectRequestPattern?: string[];
  rejectResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  setExtraHTTPHeaders?: {
    [key: string]: string;
  };
  setJavaScriptEnabled?: boolean;
  url?: string;
  userAgent?: string;
  viewport?: BrowserRenderingViewport;
  waitForSelector?: BrowserRenderingWaitForSelector;
  waitForTimeout?: number;
};

export type NewScreenshot = {
  actionTimeout?: number;
  addScriptTag?: BrowserRenderingAddScriptTag[];
  addStyleTag?: BrowserRenderingAddStyleTag[];
  allowRequestPattern?: string[];
  allowResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  authenticate?: BrowserRenderingAuthenticate;
  bestAttempt?: boolean;
  cookies?: BrowserRenderingCookie[];
  emulateMediaType?: string;
  gotoOptions?: BrowserRenderingGotoOptions;
  html?: string;
  rejectRequestPattern?: string[];
  rejectResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  screenshotOptions?: ScreenshotCreateScreenshotOptions;
  scrollPage?: boolean;
  selector?: string;
  setExtraHTTPHeaders?: {
    [key: string]: string;
  };
  setJavaScriptEnabled?: boolean;
  url: string;
  userAgent?: string;
  viewport?: BrowserRenderingViewport;
  waitForSelector?: BrowserRenderingWaitForSelector;
  waitForTimeout?: number;
} | {
  actionTimeout?: number;
  addScriptTag?: BrowserRenderingAddScriptTag[];
  addStyleTag?: BrowserRenderingAddStyleTag[];
  allowRequestPattern?: string[];
  allowResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  authenticate?: BrowserRenderingAuthenticate;
  bestAttempt?: boolean;
  cookies?: BrowserRenderingCookie[];
  emulateMediaType?: string;
  gotoOptions?: BrowserRenderingGotoOptions;
  html: string;
  rejectRequestPattern?: string[];
  rejectResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  screenshotOptions?: ScreenshotCreateScreenshotOptions;
  scrollPage?: boolean;
  selector?: string;
  setExtraHTTPHeaders?: {
    [key: string]: string;
  };
  setJavaScriptEnabled?: boolean;
  url?: string;
  userAgent?: string;
  viewport?: BrowserRenderingViewport;
  waitForSelector?: BrowserRenderingWaitForSelector;
  waitForTimeout?: number;
};

export type NewSnapshot = {
  actionTimeout?: number;
  addScriptTag?: BrowserRenderingAddScriptTag[];
  addStyleTag?: BrowserRenderingAddStyleTag[];
  allowRequestPattern?: string[];
  allowResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  authenticate?: BrowserRenderingAuthenticate;
  bestAttempt?: boolean;
  cookies?: BrowserRenderingCookie[];
  emulateMediaType?: string;
  formats?: ("content" | "screenshot" | "markdown" | "accessibilityTree")[];
  gotoOptions?: BrowserRenderingGotoOptions;
  html?: string;
  rejectRequestPattern?: string[];
  rejectResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  screenshotOptions?: SnapshotCreateScreenshotOptions;
  setExtraHTTPHeaders?: {
    [key: string]: string;
  };
  setJavaScriptEnabled?: boolean;
  url: string;
  userAgent?: string;
  viewport?: BrowserRenderingViewport;
  waitForSelector?: BrowserRenderingWaitForSelector;
  waitForTimeout?: number;
} | {
  actionTimeout?: number;
  addScriptTag?: BrowserRenderingAddScriptTag[];
  addStyleTag?: BrowserRenderingAddStyleTag[];
  allowRequestPattern?: string[];
  allowResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  authenticate?: BrowserRenderingAuthenticate;
  bestAttempt?: boolean;
  cookies?: BrowserRenderingCookie[];
  emulateMediaType?: string;
  formats?: ("content" | "screenshot" | "markdown" | "accessibilityTree")[];
  gotoOptions?: BrowserRenderingGotoOptions;
  html: string;
  rejectRequestPattern?: string[];
  rejectResourceTypes?: ("document" | "stylesheet" | "image" | "media" | "font" | "script" | "texttrack" | "xhr" | "fetch" | "prefetch" | "eventsource" | "websocket" | "manifest" | "signedexchange" | "ping" | "cspviolationreport" | "preflight" | "other")[];
  screenshotOptions?: SnapshotCreateScreenshotOptions;
  setExtraHTTPHeaders?: {
    [key: string]: string;
  };
  setJavaScriptEnabled?: boolean;
  url?: string;
  userAgent?: string;
  viewport?: BrowserRenderingViewport;
  waitForSelector?: BrowserRenderingWaitForSelector;
  waitForTimeout?: number;
};

export interface PdfCreatePdfOptions {
  displayHeaderFooter?: boolean;
  footerTemplate?: string;
  format?: "letter" | "legal" | "tabloid" | "ledger" | "a0" | "a1" | "a2" | "a3" | "a4" | "a5" | "a6";
  headerTemplate?: string;
  height?: string | number;
  landscape?: boolean;
  margin?: {
    bottom?: string | number;
    left?: string | number;
    right?: string | number;
    top?: string | number;
  };
  omitBackground?: boolean;
  outline?: boolean;
  pageRanges?: string;
  preferCSSPageSize?: boolean;
  printBackground?: boolean;
  scale?: number;
  tagged?: boolean;
  timeout?: number;
  width?: string | number;
}

export type Scrape = {
  results: {
    attributes: {
      name: string;
      value: string;
    }[];
    height: number;
    html: string;
    left: number;
    text: string;
    top: number;
    width: number;
  };
  selector: string;
}[];

export interface ScrapeCreateElement {
  selector: string;
}

export interface Screenshot {
  errors?: {
    code: number;
    message: string;
  }[];
  success: boolean;
}

export interface ScreenshotCreateScreenshotOptions {
  captureBeyondViewport?: boolean;
  clip?: BrowserRenderingClip;
  encoding?: "binary" | "base64";
  fromSurface?: boolean;
  fullPage?: boolean;
  omitBackground?: boolean;
  optimizeForSpeed?: boolean;
  quality?: number;
  type?: "png" | "jpeg" | "webp";
}

export interface Session {
  closeReason?: number;
  closeReasonText?: string;
  connectionEndTime?: number;
  connectionId?: string;
  connectionStartTime?: number;
  devtoolsFrontendUrl?: string;
  endTime?: number;
  lastUpdated?: number;
  sessionId: string;
  startTime?: number;
  webSocketDebuggerUrl?: string;
}

export type SessionListItem = {
  closeReason?: number;
  closeReasonText?: string;
  connectionEndTime?: number;
  connectionId?: string;
  connectionStartTime?: number;
  devtoolsFrontendUrl?: string;
  endTime?: number;
  lastUpdated?: number;
  sessionId: string;
  startTime?: number;
  webSocketDebuggerUrl?: string;
}[];

export interface Snapshot {
  accessibilityTree?: BrowserRenderingAccessibilityTree;
  content?: string;
  markdown?: string;
  screenshot?: string;
}

export interface SnapshotCreateScreenshotOptions {
  captureBeyondViewport?: boolean;
  clip?: BrowserRenderingClip;
  fromSurface?: boolean;
  fullPage?: boolean;
  omitBackground?: boolean;
  optimizeForSpeed?: boolean;
  quality?: number;
  type?: "png" | "jpeg" | "webp";
}

export interface Target {
  description?: string;
  devtoolsFrontendUrl?: string;
  id: string;
  title?: string;
  type: string;
  url: string;
  webSocketDebuggerUrl?: string;
}

export interface TargetClose {
  message: string;
}

export type TargetListItem = {
  description?: string;
  devtoolsFrontendUrl?: string;
  id: string;
  title?: string;
  type: string;
  url: string;
  webSocketDebuggerUrl?: string;
}[];

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/browser-rendering/accessibilityTree": {
    /** Get the accessibility tree of a page */
    post: {
      parameters: {
        query?: BrowserRenderingAccessibilityTreeQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewAccessibilityTree } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AccessibilityTree;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/browser-rendering/content": {
    /** Get the HTML of a page as a browser renders it */
    post: {
      parameters: {
        query?: BrowserRenderingContentQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewContent } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: string;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/browser-rendering/crawl": {
    /** Start a crawl from a page */
    post: {
      parameters: {
        query?: BrowserRenderingCrawlCreateQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewCrawl } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: string;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/browser-rendering/crawl/{job_id}": {
    /** Get the state and the results of a crawl */
    get: {
      parameters: {
        query?: BrowserRenderingCrawlShowQuery;
        header?: never;
        path: { account_id: string; job_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Crawl;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Cancel a crawl */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; job_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedCrawl;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/browser-rendering/devtools/browser": {
    /** Launch a browser and connect to its DevTools */
    get: {
      parameters: {
        query?: BrowserRenderingDevtoolsBrowserLaunchQuery;
        header?: BrowserRenderingDevtoolsBrowserLaunchHeaders;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Launch a browser */
    post: {
      parameters: {
        query?: BrowserRenderingDevtoolsBrowserCreateQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": NewBrowser } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Browser } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/browser-rendering/devtools/browser/{session_id}": {
    /** Connect to the DevTools of a browser */
    get: {
      parameters: {
        query?: BrowserRenderingDevtoolsBrowserConnectQuery;
        header?: BrowserRenderingDevtoolsBrowserConnectHeaders;
        path: { account_id: string; session_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Close a browser */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; session_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedBrowser } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/activate/{target_id}": {
    /** Bring a tab of a browser to the front */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; session_id: string; target_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TargetClose } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/close/{target_id}": {
    /** Close a tab of a browser */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; session_id: string; target_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TargetClose } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/list": {
    /** List the tabs of a browser */
    get: {
      parameters: {
        query?: BrowserRenderingDevtoolsBrowserJsonTargetsIndexQuery;
        header?: never;
        path: { account_id: string; session_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TargetListItem } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/list/{target_id}": {
    /** Get a tab of a browser */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; session_id: string; target_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Target } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/new": {
    /** Open a tab in a browser */
    put: {
      parameters: {
        query?: BrowserRenderingDevtoolsBrowserJsonNewQuery;
        header?: never;
        path: { account_id: string; session_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Target } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/protocol": {
    /** Get the protocol of the DevTools of a browser */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; session_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": BrowserProtocol } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/version": {
    /** Get the version of a browser */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; session_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": BrowserVersion } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/live_view": {
    /** Create a live view of a browser */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; session_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": NewLiveView } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": LiveView } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/page/{target_id}": {
    /** Connect to the DevTools of a tab of a browser */
    get: {
      parameters: {
        query?: never;
        header?: BrowserRenderingDevtoolsBrowserPageShowHeaders;
        path: { account_id: string; session_id: string; target_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/browser-rendering/devtools/session": {
    /** List the browser sessions of an account */
    get: {
      parameters: {
        query?: BrowserRenderingDevtoolsSessionIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": SessionListItem } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/browser-rendering/devtools/session/{session_id}": {
    /** Get a browser session of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; session_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Session | null } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/browser-rendering/json": {
    /** Extract JSON from a page */
    post: {
      parameters: {
        query?: BrowserRenderingJsonQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewJson } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Json;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/browser-rendering/links": {
    /** List the links of a page */
    post: {
      parameters: {
        query?: BrowserRenderingLinksQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewLink } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Link;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/browser-rendering/markdown": {
    /** Get a page as Markdown */
    post: {
      parameters: {
        query?: BrowserRenderingMarkdownQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewMarkdown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: string;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/browser-rendering/pdf": {
    /** Render a page as a PDF */
    post: {
      parameters: {
        query?: BrowserRenderingPdfQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewPdf } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/octet-stream": Blob } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/browser-rendering/scrape": {
    /** Read elements of a page by their selectors */
    post: {
      parameters: {
        query?: BrowserRenderingScrapeQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewScrape } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Scrape;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/browser-rendering/screenshot": {
    /** Take a screenshot of a page */
    post: {
      parameters: {
        query?: BrowserRenderingScreenshotQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewScreenshot } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Screenshot } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/browser-rendering/snapshot": {
    /** Get the HTML and a screenshot of a page */
    post: {
      parameters: {
        query?: BrowserRenderingSnapshotQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewSnapshot } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Snapshot;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
