import { describe, expect, test } from "vitest";
import { load } from "../../src/load/index.js";
import { correctionsFor } from "../../src/load/overlay.js";
import type { ActionPlan, Plan } from "../../src/plan/model.js";
import { allActions } from "../../src/plan/paths.js";
import { planDocument } from "../../src/run/plan-document.js";
import { OPENAPI } from "../support/project.js";
import { file, temporaryFolder } from "../support/temporary.js";
import { AUGUST, isUpstreamThere } from "../support/upstream.js";

const folder = temporaryFolder();

const tagged = (tag: string) => ({ tags: [tag], responses: {} });

function document() {
  return {
    openapi: "3.1.0",
    info: { title: "Rivers", version: "1" },
    servers: [{ url: "https://rivers.example/v1" }],
    paths: {
      "/accounts/{account}/rivers": { get: tagged("Rivers"), post: tagged("Rivers") },
      "/accounts/{accountId}/rivers/{id}": { get: tagged("Rivers"), post: tagged("Rivers") },
      "/accounts/{account}/rivers/{id}/do_the_dam": { get: tagged("Rivers"), put: tagged("Rivers") },
      "/accounts/{account}/brooks/{id}": { get: tagged("Rivers") },
    },
  };
}

/** The calls that the document has with an overlay, and what was warned of. */
async function planned(overlay: object, doc: object = document()): Promise<Plan> {
  const text = { overlay: "1.0.0", info: { title: "Names", version: "1" }, "x-restflare": overlay };
  const given = file(folder, "names.overlay.yaml", text);
  const loaded = await load(file(folder, "rivers.json", doc));
  return planDocument(loaded, {
    corrections: await correctionsFor(loaded.document, { given, folder: OPENAPI }),
  });
}

const actionsOf = ({ packages }: Plan): ActionPlan[] =>
  packages.flatMap(({ resources }) => resources).flatMap(allActions);
const callsOf = (plan: Plan): string[] =>
  actionsOf(plan)
    .map(({ call }) => call)
    .sort();

/** What was said to be corrected in vain. */
const corrections = ({ warnings }: Plan): string[] =>
  warnings.flatMap((text) => /corrects "(.*)", which is not there$/.exec(text)?.[1] ?? []);

describe("an overlay", () => {
  test("has the last word on names, and says nothing of the rest", async () => {
    const plain = await planned({});
    expect(callsOf(plain)).toEqual([
      "rivers.create",
      "rivers.doTheDam.show",
      "rivers.doTheDam.update",
      "rivers.index",
      "rivers.post",
      "rivers.show",
      "riversBrooks.show",
    ]);
    const beside = await planned({ paths: { "/accounts/{}/brooks": { resource: "creeks" } } });
    expect(callsOf(beside)).toContain("creeks.show");
    const corrected = await planned({
      placeholders: { "/accounts/{}": "account_id", "/accounts/{}/rivers/{}": "river_id" },
      tags: { Rivers: { resource: "waters", at: "/accounts/{}/rivers" } },
      paths: {
        "/accounts/{}/rivers/{}/do_the_dam": { resource: "dam" },
        "/accounts/{}/brooks": { resource: "creeks" },
      },
      operations: { "POST /accounts/{}/rivers/{}": { action: "flow" } },
    });
    expect(callsOf(corrected)).toEqual([
      "creeks.show",
      "waters.create",
      "waters.dam.show",
      "waters.dam.update",
      "waters.flow",
      "waters.index",
      "waters.show",
    ]);
    expect(new Set(actionsOf(corrected).map(({ template }) => template))).toEqual(
      new Set([
        "/accounts/{account_id}/brooks/{id}",
        "/accounts/{account_id}/rivers",
        "/accounts/{account_id}/rivers/{river_id}",
        "/accounts/{account_id}/rivers/{river_id}/do_the_dam",
      ]),
    );
    expect(corrections(corrected)).toEqual([]);
  });

  test("says which permissions an operation needs, and whether it may be repeated", async () => {
    const [post, get] = ["POST /accounts/{}/rivers", "GET /accounts/{}/rivers"];
    const plan = await planned({
      operations: { [post]: { permissions: ["Rivers Write"], idempotent: true } },
    });
    const of = (key: string) =>
      actionsOf(plan)
        .filter(
          ({ method, template }) => key === `${method.toUpperCase()} ${template.replace(/\{.*?\}/g, "{}")}`,
        )
        .map(({ permissions, idempotent }) => ({ permissions, idempotent }));
    expect([of(post), of(get)]).toEqual([
      [{ permissions: ["Rivers Write"], idempotent: true }],
      [{ permissions: [], idempotent: false }],
    ]);
  });

  test("warns of what it corrects and the document does not have", async () => {
    const plan = await planned({
      placeholders: { "/lakes/{}": "lake_id", "rivers/{}": "river_id" },
      tags: { Lakes: { resource: "lakes" } },
      paths: { "/lakes": { shape: "plural" } },
      operations: {
        "GET /accounts/{}/rivers": { action: "all" },
        "PUT /accounts/{}/rivers": { action: "set" },
      },
    });
    expect(corrections(plan)).toEqual(["/lakes/{}", "Lakes", "/lakes", "PUT /accounts/{}/rivers"]);
  });

  test.each([
    [
      { names: {} },
      "has `names` under x-restflare; there are servers, placeholders, tags, paths, operations",
    ],
    [{ servers: "https://rivers.example" }, "x-restflare.servers must be a list of URLs"],
    [{ tags: ["Rivers"] }, "x-restflare.tags must be an object"],
    [
      { tags: { Rivers: { name: "waters" } } },
      'x-restflare.tags."Rivers" has `name`; there are resource, at,',
    ],
    [{ tags: { Rivers: "waters" } }, 'x-restflare.tags."Rivers" must be an object'],
    [{ paths: { "/rivers/{id}": {} } }, 'x-restflare.paths."/rivers/{id}": write placeholders as {}'],
    [{ placeholders: { "/rivers/{}": "river id" } }, 'x-restflare.placeholders."/rivers/{}" must be a name'],
    [{ operations: { "/rivers": {} } }, 'x-restflare.operations."/rivers" must be like "GET /zones/{}"'],
    [{ operations: { "get /rivers": {} } }, 'must be like "GET /zones/{}"'],
  ])("%j is refused", async (overlay, message) => {
    await expect(planned(overlay)).rejects.toThrow(message);
  });

  test("is refused where it is none, or wants what is not done", async () => {
    const { document: rivers } = await load(file(folder, "rivers.json", document()));
    const none = file(folder, "none.yaml", { paths: {} });
    await expect(correctionsFor(rivers, { given: none })).rejects.toThrow(
      "is no overlay; it needs `overlay: 1.0.0`",
    );
    const actions = file(folder, "actions.yaml", { overlay: "1.0.0", "x-restflare": {}, actions: [] });
    await expect(correctionsFor(rivers, { given: actions })).rejects.toThrow(
      "has `actions`, which are not carried out",
    );
  });

  test("is taken by itself for the server that it names, and for no other", async () => {
    const { document: rivers } = await load(file(folder, "rivers.json", document()));
    expect(await correctionsFor(rivers, { folder: OPENAPI })).toEqual({});
    const servers = [{ url: "https://api.cloudflare.com/client/v4" }];
    expect(await correctionsFor({ ...rivers, servers }, { folder: OPENAPI })).toMatchObject({
      placeholders: { "/zones/{}": "zone_id" },
    });
  });
});

describe.skipIf(!isUpstreamThere("the overlay of the whole API"))("the overlay of the whole API", () => {
  test("corrects only what is there, and leaves no name that nobody would guess", {
    timeout: 60_000,
  }, async () => {
    const loaded = await load(AUGUST);
    const plan = planDocument(loaded, {
      corrections: await correctionsFor(loaded.document, { folder: OPENAPI }),
    });
    expect(corrections(plan)).toEqual([]);
    const actions = actionsOf(plan);
    expect(actions).toHaveLength(1533);

    const calls = actions.map(({ call }) => call.split("."));
    const repeats = calls.filter((keys) => keys.some((key, i) => i > 0 && key === keys[i - 1]));
    expect(repeats).toEqual([]);
    // what a method is called where nobody knows what it does
    expect(actions.filter(({ name }) => /^(post|put|patch|get)$/.test(name)).map(({ call }) => call)).toEqual(
      [],
    );
    const vague = Object.keys(plan.names.placeholders).filter((place) =>
      /^(id|identifier|accountId|zone)$|_identifier$/.test(plan.names.placeholders[place] ?? ""),
    );
    expect(vague).toEqual([]);
  });
});
