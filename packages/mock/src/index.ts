// The public surface. Withheld: Prism itself, which this package bundles and may replace.

export type { Fault } from "./fault.js";
export { createMock } from "./in-process.js";
export type { InProcessMock, InProcessOptions } from "./public.js";
export type { Mock, MockOptions } from "./server.js";
export { startMock } from "./server.js";
export type { MockSource, OpenApiDocument } from "./source.js";
