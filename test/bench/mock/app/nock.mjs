import nock from "nock";

const PATH = "/client/v4/accounts/a1/access/service_tokens";

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

const answer = (result) => ({ success: true, errors: [], messages: [], result });
const refusal = (code, message) => ({
  success: false,
  errors: [{ code, message }],
  messages: [],
  result: null,
});

function answerAll() {
  const api = nock("https://api.cloudflare.com").persist();
  api.get(PATH).reply(200, answer([token, other]));
  api.post(PATH).reply((_, { name }) => {
    if (name === undefined) return [400, refusal(400, "name is missing")];
    return [201, answer({ ...token, name, client_secret: "a-secret" })];
  });
  api.post(`${PATH}/${token.id}/rotate`).reply(200, answer({ ...token, client_secret: "another-secret" }));
  api.delete(`${PATH}/${token.id}`).reply(200, answer(token));
}

export async function start() {
  nock.disableNetConnect();
  answerAll();
  return {
    options: { apiToken: "an-api-token" },
    throttleRotate: () => {
      // what is asked for later is answered later, so all begins anew
      nock.cleanAll();
      nock("https://api.cloudflare.com")
        .post(`${PATH}/${token.id}/rotate`)
        .reply(429, refusal(429, "slow down"), { "retry-after": "0" });
      answerAll();
    },
    reset: () => {
      nock.cleanAll();
      answerAll();
    },
    stop: () => nock.restore(),
  };
}
