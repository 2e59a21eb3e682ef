// The one door to openapi-fetch: how headers are put together, where `null` takes one away and `undefined` says nothing.
export { mergeHeaders } from "openapi-fetch";
