import { type AccessServiceTokens, accessServiceTokens } from "@restflare/access-service-tokens";
import type { CallOptions, Result } from "@restflare/core";
import { created, id, listed, rotated, token } from "./answers.js";

/** What every call here takes: the Restlax way, each option at the call. */
export type EveryOption = CallOptions<"json"> & { params: { account_id: string } };
/** The resource with its account bound. */
export type Bound = AccessServiceTokens<"account_id">;

/** An action in both call styles, each with its twin. */
export interface ActionCase {
  readonly action: string;
  readonly status: number;
  readonly data: unknown;
  readonly bound: (tokens: Bound, options: CallOptions<"json">) => Promise<Result<unknown, object>>;
  readonly boundOrThrow: (tokens: Bound, options: CallOptions<"json">) => Promise<unknown>;
  readonly atCall: (options: EveryOption) => Promise<Result<unknown, object>>;
  readonly atCallOrThrow: (options: EveryOption) => Promise<unknown>;
}

const body = { name: "ci", duration: "2h45m" };
const change = { enabled: true };

export const actions: ActionCase[] = [
  {
    action: "index",
    status: 200,
    data: listed,
    bound: (tokens, options) =>
      tokens.index({ ...options, query: { name: "ci", search: "c", page: 1, per_page: 5 } }),
    boundOrThrow: (tokens, options) => tokens.indexOrThrow(options),
    atCall: (options) => accessServiceTokens.index(options),
    atCallOrThrow: (options) => accessServiceTokens.indexOrThrow({ ...options, query: { page: 2 } }),
  },
  {
    action: "create",
    status: 201,
    data: created,
    bound: (tokens, options) => tokens.create(body, options),
    boundOrThrow: (tokens, options) => tokens.createOrThrow(body, options),
    atCall: (options) => accessServiceTokens.create(body, options),
    atCallOrThrow: (options) => accessServiceTokens.createOrThrow(body, options),
  },
  {
    action: "show",
    status: 200,
    data: token,
    bound: (tokens, options) => tokens.show(id, options),
    boundOrThrow: (tokens, options) => tokens.showOrThrow(id, options),
    atCall: (options) => accessServiceTokens.show(id, options),
    atCallOrThrow: (options) => accessServiceTokens.showOrThrow(id, options),
  },
  {
    action: "update",
    status: 200,
    data: token,
    bound: (tokens, options) => tokens.update(id, change, options),
    boundOrThrow: (tokens, options) => tokens.updateOrThrow(id, change, options),
    atCall: (options) => accessServiceTokens.update(id, change, options),
    atCallOrThrow: (options) => accessServiceTokens.updateOrThrow(id, change, options),
  },
  {
    action: "delete",
    status: 200,
    data: token,
    bound: (tokens, options) => tokens.delete(id, options),
    boundOrThrow: (tokens, options) => tokens.deleteOrThrow(id, options),
    atCall: (options) => accessServiceTokens.delete(id, options),
    atCallOrThrow: (options) => accessServiceTokens.deleteOrThrow(id, options),
  },
  {
    action: "refresh",
    status: 200,
    data: token,
    bound: (tokens, options) => tokens.refresh(id, options),
    boundOrThrow: (tokens, options) => tokens.refreshOrThrow(id, options),
    atCall: (options) => accessServiceTokens.refresh(id, options),
    atCallOrThrow: (options) => accessServiceTokens.refreshOrThrow(id, options),
  },
  {
    action: "rotate",
    status: 200,
    data: rotated,
    bound: (tokens, options) =>
      tokens.rotate(id, { ...options, body: { previous_client_secret_expires_at: "2026-03-01T00:00:00Z" } }),
    boundOrThrow: (tokens, options) => tokens.rotateOrThrow(id, options),
    atCall: (options) => accessServiceTokens.rotate(id, options),
    atCallOrThrow: (options) => accessServiceTokens.rotateOrThrow(id, { ...options, body: {} }),
  },
];
