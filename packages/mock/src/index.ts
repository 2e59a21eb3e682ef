// The public surface. Withheld: Prism itself, which this package bundles and may replace.

export type { Mock, MockOptions } from "./mock.js";
export { startMock } from "./mock.js";
export type { MockSource, OpenApiDocument } from "./source.js";
