// Our own tests of a document run on what a consumer's run on.
export { type Mock as Prism, startMock as startPrism } from "@restflare/mock";
