import { createMock } from "@restflare/mock";

export async function start() {
  const mock = await createMock("access-service-tokens");
  return {
    options: mock.options,
    throttleRotate: () => mock.fail({ call: "accessServiceTokens.rotate", status: 429, retryAfter: 0 }),
    reset: () => mock.reset(),
    stop: () => {},
  };
}
