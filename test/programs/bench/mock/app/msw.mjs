import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { answer, other, refusal, token } from "./by-hand.mjs";

const BASE = "https://api.cloudflare.com/client/v4/accounts/:account_id/access/service_tokens";

const server = setupServer(
  http.get(BASE, () => HttpResponse.json(answer([token, other]))),
  http.post(BASE, async ({ request }) => {
    const { name } = await request.json();
    if (name === undefined) return HttpResponse.json(refusal(400, "name is missing"), { status: 400 });
    return HttpResponse.json(answer({ ...token, name, client_secret: "a-secret" }), { status: 201 });
  }),
  http.post(`${BASE}/:id/rotate`, () =>
    HttpResponse.json(answer({ ...token, client_secret: "another-secret" })),
  ),
  http.delete(`${BASE}/:id`, () => HttpResponse.json(answer(token))),
);

const throttled = () =>
  HttpResponse.json(refusal(429, "slow down"), { status: 429, headers: { "retry-after": "0" } });

export async function start() {
  server.listen({ onUnhandledRequest: "error" });
  return {
    options: { apiToken: "an-api-token" },
    throttleRotate: () => server.use(http.post(`${BASE}/:id/rotate`, throttled, { once: true })),
    reset: () => server.resetHandlers(),
    stop: () => server.close(),
  };
}
