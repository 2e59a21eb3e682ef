import { accessServiceTokens } from "@restflare/access-service-tokens";
import document from "@restflare/access-service-tokens/openapi.json" with { type: "json" };
import { createClient } from "@restflare/core";
import { createMock } from "@restflare/mock/in-page";
import { type Check, same } from "./check.js";

const setUp = async () => {
  const mock = await createMock(document as Parameters<typeof createMock>[0]);
  const client = createClient(mock.options);
  return { mock, tokens: accessServiceTokens.with({ client, params: { account_id: "any" } }) };
};

export const mockChecks: Check[] = [
  {
    name: "a mock in the same place answers, and refuses what does not fit",
    async run() {
      const { tokens } = await setUp();
      same((await tokens.showOrThrow("any")).name, "ci", "the name");
      const { error } = await tokens.create({ name: 5 } as never);
      same([error?.status, error?.errors[0]?.message], [422, "body/name must be string"], "the refusal");
    },
  },
  {
    name: "a mock in the same place fails when it is told to, and the call is repeated",
    async run() {
      const { mock, tokens } = await setUp();
      mock.fail({ call: "accessServiceTokens.show", status: 429, retryAfter: 0 });
      const { ok, attempts } = await tokens.show("any");
      same([ok, attempts], [true, 2], "the outcome");
    },
  },
];
