import { accessServiceTokens, type ServiceToken } from "@restflare/access-service-tokens";
import { type ClientOptions, createClient, type Result } from "@restflare/core";

/** One call, as the demo prints it. Holds no secret. */
export interface Step {
  readonly call: string;
  /** `POST /service_tokens`, without the account, which all have. */
  readonly request: string;
  readonly status: string;
  readonly told: string;
  /** Whether it went as it should. */
  readonly ok: boolean;
}

/** Creates a service token, lists, shows, updates, refreshes, rotates and deletes it, and asks for it once more; ends with the first step that goes wrong. */
export async function* tokenLife(options: ClientOptions): AsyncGenerator<Step> {
  let request = "not sent";
  const client = createClient({
    ...options,
    onRequest: ({ method, path }) => {
      request = `${method} ${path.replace(/^.*(?=\/service_tokens)/, "").replace(/[0-9a-f-]{36}/, "{id}")}`;
    },
  });
  const tokens = accessServiceTokens.with({ client, params: { account_id: "demo-account" } });
  const step = <Data>(call: string, result: Result<Data, object>, tell: (data: Data) => string): Step => ({
    call,
    request,
    status: String(result.response?.status ?? "none"),
    told: result.ok ? tell(result.data) : result.error.message,
    ok: result.ok,
  });

  const created = await tokens.create({ name: "ci", duration: "8760h" });
  yield step("create", created, ({ name }) => `${name}, with a secret`);
  if (!created.ok) return;
  const { id, client_secret } = created.data;
  const life = [
    async () => step("index", await tokens.index(), (list) => list.map(({ name }) => name).join(", ")),
    async () => step("show", await tokens.show(id), known),
    async () => step("update", await tokens.update(id, { name: "deploy" }), known),
    async () => step("refresh", await tokens.refresh(id), known),
    async () =>
      step("rotate", await tokens.rotate(id), ({ client_secret: fresh }) =>
        fresh === client_secret ? "the same secret" : "another secret",
      ),
    async () => step("delete", await tokens.delete(id), ({ name }) => name),
  ];
  for (const call of life) {
    const done = await call();
    yield done;
    if (!done.ok) return;
  }
  const { error } = await tokens.show(id);
  const status = String(error?.status ?? "none");
  yield { call: "show", request, status, told: "gone, as it should be", ok: status === "404" };
}

const known = ({ name, duration }: ServiceToken): string => `${name}, for ${duration}`;
