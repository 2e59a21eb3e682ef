import { createClient } from "@restflare/core";
import { createMock } from "@restflare/mock";
import { pagePagesProjects, pagesProjects } from "@restflare/pages-projects";
import { envelope, lines, serve } from "@restflare/test-harness/serve";
import { expect, test } from "vitest";

// Files are uploaded by their hashes, with a token of their own, and then deployed by a manifest in a form.

const params = { account_id: "a", project_name: "blog" };

test("a direct upload: a token, the assets that are missing, the deployment", async () => {
  const { client, requests } = await serve([
    envelope({ jwt: "an-upload-token" }),
    envelope(["h2"]),
    { json: { success: true, errors: [], messages: [] } },
    envelope({ id: "d", url: "https://d.blog.pages.dev" }),
  ]);
  const projects = pagesProjects.with({ client, params: { account_id: "a" } });
  const { jwt } = await projects.uploadTokenOrThrow("blog");
  const assets = pagePagesProjects.with({ client: client.with({ apiToken: jwt }) });
  expect(await assets.checkMissingOrThrow({ hashes: ["h1", "h2"] })).toEqual(["h2"]);
  await assets.uploadOrThrow([
    { key: "h2", value: "aGk=", metadata: { contentType: "text/html" }, base64: true },
  ]);
  const manifest = JSON.stringify({ "/index.html": "h1", "/about.html": "h2" });
  await projects.deployments.createOrThrow({ manifest, branch: "main" }, { params });
  expect(lines(requests)).toEqual([
    "GET /accounts/a/pages/projects/blog/upload-token",
    "POST /pages/assets/check-missing",
    "POST /pages/assets/upload",
    "POST /accounts/a/pages/projects/blog/deployments",
  ]);
  expect(requests.map((request) => request.header("authorization").join())).toEqual([
    "Bearer a-token",
    "Bearer an-upload-token",
    "Bearer an-upload-token",
    "Bearer a-token",
  ]);
  expect(requests[3]?.body.toString()).toContain(`name="manifest"\r\n\r\n${manifest}`);
});

test("a deployment is not made twice, and neither is a rollback", async () => {
  const { client, requests } = await serve(["reset", "reset"]);
  const { deployments } = pagesProjects.with({ client, params });
  expect(await deployments.create({ branch: "main" })).toMatchObject({ ok: false, attempts: 1 });
  expect(await deployments.rollback("d")).toMatchObject({ ok: false, attempts: 1 });
  expect(requests).toHaveLength(2);
});

test("the log of a build is one of the deployment, and a domain has dots", async () => {
  const { options } = await createMock("@restflare/pages-projects");
  const { deployments, domains } = pagesProjects.with({ client: createClient(options), params });
  const log = await deployments.logsOrThrow("f64788e9fccd4d4aa28acb84f88f6b41");
  expect(log.data.map(({ line }) => line)).toContain("Cloning repository...");
  expect(await domains.showOrThrow("blog.example.com")).toMatchObject({ name: "blog.example.com" });
});

test("the value of a secret variable is shown in no error", async () => {
  const value = "an-api-key-of-somebody";
  const errors = [{ code: 8000077, message: `env var ${value} is invalid` }];
  const { client } = await serve([
    { status: 400, json: { success: false, errors, messages: [], result: null } },
  ]);
  const { error } = await pagesProjects.update(
    "blog",
    { deployment_configs: { production: { env_vars: { API_KEY: { type: "secret_text", value } } } } },
    { client, params: { account_id: "a" } },
  );
  expect(error?.message).not.toContain(value);
});
