import { beforeAll, expect, test } from "vitest";
import { hover } from "./hover.js";

const source = `
import { accessServiceTokens } from "@restflare/access-service-tokens";
const params = { account_id: "a" };
accessServiceTokens./*here*/rotate("t1", { params });
accessServiceTokens./*here*/rotateOrThrow("t1", { params });
const tokens = accessServiceTokens.with({ params });
tokens./*here*/rotate("t1");
tokens./*here*/rotateOrThrow("t1");
accessServiceTokens./*here*/with({ params });
tokens./*here*/pathFor("t1");
type /*here*/Rotated = Awaited<ReturnType<typeof tokens.rotate>>;
`;

let shown: string[];
beforeAll(() => {
  shown = hover(source);
});

const options = `Options<{
    params: {
        account_id: string;
    };
    body?: RotateServiceToken;
}, `;
const description = `
Gives a service token a new client secret, which is in this answer only. The old secret ends at once, or
at the time that the body asks for.

\`POST /accounts/{account_id}/access/service_tokens/{service_token_id}/rotate\` needs the permission
\`Access: Service Tokens Write\`.`;
const page =
  "@see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/rotate/";

const comment = `Rotate a service token.
${description}
@example const { data, error } = await accessServiceTokens.rotate(id, { client, params: { account_id }, body });
${page}`;
const commentOfTwin =
  "{@link rotate => rotate}, but returns the data alone and throws a `RestflareError` if the call fails.";

test("hovering over rotate and its twin shows the operation, or the way to it, and a type that one can read", () => {
  expect(shown.slice(0, 4)).toEqual([
    `(method) AccessServiceTokens<never>.rotate<"json">(id: string, options: ${options}never, "json">): Promise<Result<ServiceTokenWithSecret>>
${comment}`,
    `(method) AccessServiceTokens<never>.rotateOrThrow<"json">(id: string, options: ${options}never, "json">): Promise<ServiceTokenWithSecret>
${commentOfTwin}`,
    `(method) AccessServiceTokens<"account_id">.rotate<"json">(id: string, options?: ${options}"account_id", "json"> | undefined): Promise<Result<ServiceTokenWithSecret>>
${comment}`,
    `(method) AccessServiceTokens<"account_id">.rotateOrThrow<"json">(id: string, options?: ${options}"account_id", "json"> | undefined): Promise<ServiceTokenWithSecret>
${commentOfTwin}`,
  ]);
});

test("so does hovering over with, a path, and the type of what an action answers", () => {
  expect(shown.slice(4).map((text) => text.trimEnd())).toEqual([
    `(method) AccessServiceTokens<never>.with<{
    account_id: string;
}>(options: WithOptions<{
    account_id: string;
}>): AccessServiceTokens<"account_id">
The same resource with a client, parameters and other options bound.`,
    `(method) AccessServiceTokens<"account_id">.pathFor(id: string | number, options?: PathOptions<{
    account_id: string;
}, "account_id", "show" | "update" | "delete" | "refresh" | "rotate", {}> | undefined): string (+1 overload)
The path of the endpoint, a member or an action; throws a \`RestflareError\` on a bad id or parameter.`,
    "type Rotated = Failure<ApiMessage> | Success<ServiceTokenWithSecret, {}>",
  ]);
});
