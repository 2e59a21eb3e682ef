// By require(esm), which TypeScript knows since 5.8, for `nodenext`.
import tokens = require("@restflare/access-service-tokens");
import core = require("@restflare/core");

const bound = tokens.accessServiceTokens.with({
  client: core.createClient({ apiToken: "t" }),
  params: { account_id: "a" },
});
const path: string = bound.pathFor("t", { action: "rotate" });
// @ts-expect-error there is no such action
bound.pathFor("t", { action: "rename" });
console.log(path);
