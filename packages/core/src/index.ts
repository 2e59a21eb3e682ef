// The public surface. Withheld: everything that makes a request; a client and a resource are all that one needs.

export { createClient } from "./client/client.js";
export { init } from "./client/default-client.js";
export type { ApiMessage } from "./error/api-message.js";
export type { RestflareErrorKind } from "./error/error.js";
export { isRestflareError, RestflareError } from "./error/error.js";
export type { MemberId } from "./inference/members.js";
export type { Resource, ResourceFactory } from "./inference/resource.js";
export type {
  BoundBy,
  CallOptions,
  Options,
  OptionsArg,
  ParamsOption,
  PathArg,
  WithOptions,
} from "./public/call-options.js";
export type {
  ApiToken,
  Client,
  ClientOptions,
  ClientSettings,
  CredentialOptions,
  RawBody,
  RequestBody,
  RequestOptions,
} from "./public/client.js";
export type {
  CallEvent,
  ErrorEvent,
  Hooks,
  Logger,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from "./public/hooks.js";
export type {
  HeaderOptions,
  ReadAs,
  RetryOptions,
  SharedCallOptions,
  SharedOptions,
} from "./public/options.js";
export type { DataAs, WaysToRead } from "./public/read-as.js";
export type { Failure, Page, Result, Success } from "./public/result.js";
export type {
  ActionRow,
  Method,
  NestedTable,
  Paging,
  QueryStyle,
  ResourceTable,
  StandardAction,
} from "./public/table.js";
export type { ReadOptions, WaitOptions } from "./public/wait.js";
export { resource } from "./resource/resource.js";
export { waitFor } from "./resource/wait-for.js";
