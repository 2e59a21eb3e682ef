import { createClient } from "@restflare/core";
import { logpush, zoneLogpush } from "@restflare/logpush";
import { createMock } from "@restflare/mock";
import { envelope, lines, serve } from "@restflare/test-harness/serve";
import { expect, test } from "vitest";

// A destination is proved by what stands in a file there, and its URL has the credentials for it.

const params = { zone_id: "z" };
const destination_conf = "s3://logs/http?region=auto&access-key-id=k&secret-access-key=very-secret-key";

test("a destination is challenged, and a job made with the proof", async () => {
  const { client, requests } = await serve([
    envelope({ filename: "challenge.txt", valid: true, message: "" }),
    envelope({ id: 1, enabled: true }),
  ]);
  const pushed = zoneLogpush.with({ client, params });
  await pushed.ownership.challengeOrThrow({ destination_conf });
  const job = {
    dataset: "http_requests",
    destination_conf,
    ownership_challenge: "0000",
    enabled: true,
  } as const;
  expect(await pushed.jobs.createOrThrow(job)).toMatchObject({ id: 1 });
  expect(lines(requests)).toEqual(["POST /zones/z/logpush/ownership", "POST /zones/z/logpush/jobs"]);
  expect(JSON.parse(requests[1]?.body.toString() ?? "")).toEqual(job);
});

test("a refusal that quotes the destination does not show its credentials", async () => {
  const errors = [{ code: 1002, message: `error validating destination ${destination_conf}` }];
  const { client } = await serve([
    { status: 400, json: { success: false, errors, messages: [], result: null } },
  ]);
  const { error } = await zoneLogpush.validate.destination({ destination_conf }, { client, params });
  expect(error).toMatchObject({ kind: "api", status: 400 });
  expect(`${error?.message} ${JSON.stringify(error)}`).not.toContain("very-secret-key");
});

test("the jobs of a dataset, of an account as of a zone", async () => {
  const { options } = await createMock("@restflare/logpush");
  const client = createClient(options);
  const ofZone = await zoneLogpush.datasets.jobs.indexOrThrow({
    client,
    params: { ...params, dataset_id: "http_requests" },
  });
  const ofAccount = await logpush.datasets.jobs.indexOrThrow({
    client,
    params: { account_id: "a", dataset_id: "gateway_dns" },
  });
  expect([ofZone[0]?.dataset, ofAccount[0]?.dataset]).toEqual(["http_requests", "gateway_dns"]);
});
