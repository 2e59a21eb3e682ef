import { type ClientSettings, connect, type ServiceToken } from "@example/cloudflare";
import document from "@restflare/access-service-tokens/openapi.json" with { type: "json" };
import { startMock } from "@restflare/mock";

export const NOW = new Date("2026-06-01T00:00:00Z");

/** A token, as if it had this id and would expire at this time. */
export function tokenOf(id: string, expires_at: string, enabled = true): ServiceToken {
  return { ...listAnswer(document).example.result[0], id, name: id, expires_at, enabled } as ServiceToken;
}

/** A mock of an account with these tokens, and a list of the requests that it gets. */
export async function startAccount(tokens: ServiceToken[], settings: ClientSettings = {}) {
  const own = structuredClone(document);
  Object.assign(listAnswer(own).example, { result: tokens });
  const mock = await startMock(own);
  const requests: string[] = [];
  const { serviceTokens } = connect("any", {
    ...mock.options,
    ...settings,
    async onRequest(event) {
      const [action = "", id = ""] = event.path.split("/").reverse();
      if (event.method === "POST") requests.push(`${action} ${id}`);
      await settings.onRequest?.(event);
    },
  });
  return { ...mock, serviceTokens, requests };
}

function listAnswer({ components }: typeof document) {
  return components.responses.ServiceTokenList.content["application/json"];
}
