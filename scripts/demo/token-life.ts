import {
  accessServiceTokens,
  type ServiceToken,
  type ServiceTokenWithSecret,
} from "@restflare/access-service-tokens";
import { createClient, type Result } from "@restflare/core";

/** One call, as the demo prints it. Holds no secret. */
export interface Step {
  readonly action: string;
  readonly method: string;
  readonly path: string;
  readonly status: string;
  readonly result: string;
  readonly ok: boolean;
}

/** Creates a service token, lists, shows, updates, refreshes, rotates and deletes it; ends with the first step that fails. */
export async function* tokenLife(baseUrl: string): AsyncGenerator<Step> {
  let sent = { method: "-", path: "not sent" };
  const client = createClient({
    apiToken: "a-token-for-the-mock",
    baseUrl,
    onRequest: ({ method, path }) => {
      sent = { method, path };
    },
  });
  const tokens = accessServiceTokens.with({ client, params: { account_id: "demo-account" } });
  const step = <Data>(
    action: string,
    result: Result<Data, object>,
    describe: (data: Data) => string,
  ): Step => ({
    action,
    ...sent,
    status: String(result.response?.status ?? "none"),
    result: result.ok ? describe(result.data) : result.error.message,
    ok: result.ok,
  });

  const created = await tokens.create({ name: "ci", duration: "8760h" });
  yield step("create", created, fresh);
  if (!created.ok) return;
  const { id } = created.data;
  const life = [
    async () =>
      step("index", await tokens.index({ query: { per_page: 25 } }), (list) => list.map(inList).join("\n")),
    async () => step("show", await tokens.show(id), known),
    async () => step("update", await tokens.update(id, { enabled: true }), known),
    async () => step("refresh", await tokens.refresh(id), known),
    async () => step("rotate", await tokens.rotate(id), fresh),
    async () => step("delete", await tokens.delete(id), known),
  ];
  for (const call of life) {
    const done = await call();
    yield done;
    if (!done.ok) return;
  }
}

function inList({ name, duration, enabled }: ServiceToken): string {
  return `${name}: ${duration}, ${enabled ? "enabled" : "disabled"}`;
}

function known(token: ServiceToken): string {
  return `${inList(token)}\nuntil ${token.expires_at.slice(0, 10)}`;
}

/** The mask has always the same length: not even that of the secret shows. */
function fresh({ name, duration, client_secret }: ServiceTokenWithSecret): string {
  return `${name}: ${duration}\nclient_secret: ${client_secret === "" ? "empty" : "********"}`;
}
