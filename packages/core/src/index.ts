// The public surface. Withheld: everything that makes a request; a client and a resource are all that one needs.

export type { Client, RequestOptions } from "./client.js";
export { createClient, init } from "./client.js";
export type { ApiToken, CredentialOptions } from "./credentials.js";
export type { RestflareErrorKind } from "./error.js";
export { isRestflareError, RestflareError } from "./error.js";
export type { CallEvent, Hooks, Logger, RequestEvent, ResponseEvent, RetryEvent } from "./hooks.js";
export type { MemberId } from "./member-type.js";
export type {
  CallOptions,
  DataAs,
  HeaderOptions,
  Options,
  OptionsArg,
  ParamsOption,
  PathArg,
  ReadAs,
  RetryOptions,
  WithOptions,
} from "./options.js";
export { resource } from "./resource.js";
export type { Resource, ResourceFactory } from "./resource-type.js";
export type { ApiMessage, Failure, Page, Result, Success } from "./result.js";
export type { ClientOptions, ClientSettings } from "./settings.js";
export type {
  ActionRow,
  Method,
  NestedTable,
  Paging,
  QueryStyle,
  ResourceTable,
  StandardAction,
} from "./table.js";
export type { ReadOptions, WaitOptions } from "./wait-for.js";
export { waitFor } from "./wait-for.js";
