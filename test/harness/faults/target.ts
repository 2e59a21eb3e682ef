import { type Client, createClient, type Result, resource } from "@restflare/core";

// What the faults are met with: one action of each method, and the two that give out a secret only once.

interface Token {
  id: string;
  client_secret?: string;
}
interface Envelope<Result> {
  success: true;
  result: Result;
}
type Answer<Result> = { 200: { content: { "application/json": Envelope<Result> } } };
type Body<Content> = { content: { "application/json": Content } };

interface paths {
  "/accounts/{account_id}/tokens": {
    get: {
      parameters: {
        path: { account_id: string };
        query?: { page?: number; per_page?: number; cursor?: string; name?: string };
      };
      responses: Answer<Token[]>;
    };
  };
  "/accounts/{account_id}/tokens/{token_id}": {
    get: { parameters: { path: MemberPath }; responses: Answer<Token> };
    put: { parameters: { path: MemberPath }; requestBody: Body<Change>; responses: Answer<Token> };
    patch: { parameters: { path: MemberPath }; requestBody: Body<Change>; responses: Answer<Token> };
    delete: { parameters: { path: MemberPath }; responses: Answer<Token> };
  };
  "/accounts/{account_id}/tokens/{token_id}/rotate": {
    post: { parameters: { path: MemberPath }; requestBody?: Body<Change>; responses: Answer<Token> };
  };
  "/user/tokens/{token_id}/value": {
    put: { parameters: { path: { token_id: string } }; requestBody: Body<{}>; responses: Answer<string> };
  };
}
interface MemberPath {
  account_id: string;
  token_id: string;
}
interface Change {
  name?: string;
  password?: string;
}

const secrets = ["client_secret", "password"];
const row = { secrets };

export const tokens = resource<paths>()("/accounts/{account_id}/tokens", {
  id: "token_id",
  only: ["index", "show", "update", "edit", "delete"],
  actions: {
    index: { paging: { by: "page" }, secrets },
    show: row,
    update: row,
    edit: row,
    delete: row,
    rotate: { method: "post", path: "{id}/rotate", body: "optional", secrets },
  },
});

/** The same list, read by cursor. */
export const cursorTokens = resource<paths>()("/accounts/{account_id}/tokens", {
  only: ["index"],
  actions: { index: { paging: { by: "cursor" } } },
});

export const userTokens = resource<paths>()("/user/tokens", {
  id: "token_id",
  only: [],
  actions: { value: { method: "put", path: "{id}/value", body: "empty", secrets: ["result"] } },
});

export const METHODS = ["show", "update", "delete", "edit", "rotate", "roll"] as const;
/** `roll` is `PUT /user/tokens/{token_id}/value`, which kills the token's old value. */
export type MethodName = (typeof METHODS)[number];

/** Whether it may be carried out twice without harm. */
export const isSafeTwice = (method: MethodName) => ["show", "update", "delete"].includes(method);

const member = "/client/v4/accounts/an-account/tokens/t1";
/** What the server receives: the request line, and the body. */
export const WIRE: Record<MethodName, readonly [line: string, body: string]> = {
  show: [`GET ${member}`, ""],
  update: [`PUT ${member}`, '{"name":"ci"}'],
  delete: [`DELETE ${member}`, ""],
  edit: [`PATCH ${member}`, '{"name":"ci"}'],
  rotate: [`POST ${member}/rotate`, '{"name":"ci"}'],
  roll: ["PUT /client/v4/user/tokens/t1/value", "{}"],
};

export type Options = NonNullable<Parameters<Client["request"]>[2]>;

/** Calls a method; `change` is the body of those that have one. */
export function call(
  client: Client,
  method: MethodName,
  options: Omit<Options, "params" | "body" | "query" | "as"> = {},
  change: Change = { name: "ci" },
): Promise<Result<unknown>> {
  const bound = tokens.with({ client, params: { account_id: "an-account" } });
  if (method === "roll") return userTokens.value("t1", { ...options, client });
  if (method === "rotate") return bound.rotate("t1", { ...options, body: change });
  if (method === "update" || method === "edit") return bound[method]("t1", change, options);
  return bound[method]("t1", options);
}

export const API_TOKEN = "an-api-token-that-nobody-may-see";

/** A client of a server, that does not wait between attempts. */
export function clientAt(url: string, options: Parameters<typeof createClient>[0] = {}): Client {
  return createClient({
    apiToken: API_TOKEN,
    baseUrl: `${url}/client/v4`,
    retry: { backoff: 0 },
    ...options,
  } as object);
}
