// The types of two copies of core meet; `nested` is the one of the package.
import { accessServiceTokens } from "@restflare/access-service-tokens";
import { type Client, createClient, init, isRestflareError, type RestflareError } from "@restflare/core";

const client: Client = createClient();
const { error, data } = await accessServiceTokens.show("id", { client, params: { account_id: "any" } });
const own: RestflareError | undefined = error;
const back: Client = accessServiceTokens.client({ client });
const bound = accessServiceTokens.with({ client: back, params: { account_id: "any" } });
const both: Client[] = [bound.client(), back.with({ timeout: 1 }), init()];
if (isRestflareError(error, "api")) console.log(own, both, error.errors[0]?.message, data);
