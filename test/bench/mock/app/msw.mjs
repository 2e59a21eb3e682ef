import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";

const BASE = "https://api.cloudflare.com/client/v4/accounts/:account_id/access/service_tokens";

const token = {
  id: "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
  name: "ci",
  client_id: "88bf3b6d86161464f6509f7219099e57.access",
  duration: "8760h",
  enabled: true,
  created_at: "2026-01-05T08:30:00Z",
  updated_at: "2026-01-05T08:30:00Z",
  expires_at: "2027-01-05T08:30:00Z",
};
const other = { ...token, id: "0b8a7c1e-52d4-4b6f-9a34-7d1f0c2e9b56", name: "nightly export" };

const answer = (result, status = 200) =>
  HttpResponse.json({ success: true, errors: [], messages: [], result }, { status });
const refusal = (status, message, headers = {}) =>
  HttpResponse.json(
    { success: false, errors: [{ code: status, message }], messages: [], result: null },
    { status, headers },
  );

const server = setupServer(
  http.get(BASE, () => answer([token, other])),
  http.post(BASE, async ({ request }) => {
    const { name } = await request.json();
    if (name === undefined) return refusal(400, "name is missing");
    return answer({ ...token, name, client_secret: "a-secret" }, 201);
  }),
  http.post(`${BASE}/:id/rotate`, () => answer({ ...token, client_secret: "another-secret" })),
  http.delete(`${BASE}/:id`, () => answer(token)),
);

export async function start() {
  server.listen({ onUnhandledRequest: "error" });
  return {
    options: { apiToken: "an-api-token" },
    throttleRotate: () =>
      server.use(
        http.post(`${BASE}/:id/rotate`, () => refusal(429, "slow down", { "retry-after": "0" }), {
          once: true,
        }),
      ),
    reset: () => server.resetHandlers(),
    stop: () => server.close(),
  };
}
