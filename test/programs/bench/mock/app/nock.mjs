import nock from "nock";
import { answer, other, refusal, token } from "./by-hand.mjs";

const PATH = "/client/v4/accounts/a1/access/service_tokens";

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
