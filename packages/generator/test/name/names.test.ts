import { describe, expect, test } from "vitest";
import { allActions } from "../../src/plan/paths.js";
import { callsOf, documentOf, planOf } from "../support/document.js";

/** Rows of `<method> <path> [marks] -> <call>`. */
function rows(text: string): { lines: string[]; want: Record<string, string> } {
  const parts = text
    .trim()
    .split("\n")
    .map((row) => row.split("->").map((part) => part.trim()));
  const lines = parts.map(([given = ""]) => given);
  const want = parts.map(([given = "", call = ""]) => [given.split(/\s+/).slice(0, 2).join(" "), call]);
  return { lines, want: Object.fromEntries(want) };
}

function holds(text: string, tag = "Things"): void {
  const { lines, want } = rows(text);
  expect(callsOf(documentOf(lines, tag))).toEqual(want);
}

describe("rule 1: exports", () => {
  test("the root is the longest common prefix that ends in a fixed segment", () =>
    holds(`
      GET /accounts/{account_id}/d1/database list          -> things.index(options)
      GET /accounts/{account_id}/d1/database/{id}          -> things.show(id, options)`));

  test("a segment without operations of its own is a group", () =>
    holds(`
      GET  /accounts/{a}/cfd_tunnel list                   -> things.cfdTunnel.index(options)
      GET  /accounts/{a}/tunnels list                      -> things.tunnels.index(options)
      POST /accounts/{a}/tunnels/{id}/token                -> things.tunnels.token(id, options)`));

  test("one export a scope; the smaller ones carry theirs", () =>
    holds(
      `
      GET  /zones/{zone_id}/hosts list                     -> hosts.index(options)
      POST /zones/{zone_id}/hosts body                     -> hosts.create(body, options)
      GET  /accounts/{account_id}/hosts/regions list       -> accountHosts.index(options)
      GET  /user/hosts list                                -> userHosts.index(options)`,
      "Hosts",
    ));

  test("where none is the largest, all carry theirs", () =>
    holds(
      `
      GET /accounts/{account_id}/audit_logs list           -> accountAuditLogs.index(options)
      GET /organizations/{organization_id}/audit_logs list -> organizationAuditLogs.index(options)
      GET /user/audit_logs list                            -> userAuditLogs.index(options)`,
      "Audit Logs",
    ));

  test("who has the accounts themselves is about accounts", () =>
    holds(
      `
      GET /zones list                                      -> zone.index(options)
      GET /zones/{zone_id}                                 -> zone.show(id, options)
      PUT /zones/{zone_id}/activation_check                -> zone.activationCheck(id, options)`,
      "Zone",
    ));

  test("nothing in common: the first segment is the scope", () =>
    holds(
      `
      GET /repos/{owner}/{repo}/topics list                -> topics.index(options)
      PUT /repos/{owner}/{repo}/topics body                -> topics.updateAll(body, options)
      GET /orgs/{org}/topics list                          -> orgTopics.index(options)`,
      "topics",
    ));
});

describe("rule 1: an export stands where its name ends", () => {
  test("what else the tag has is beside it", () =>
    holds(
      `
      GET  /accounts/{a}/queues list                           -> queues.index(options)
      GET  /accounts/{a}/queues/{queue_id}                     -> queues.show(id, options)
      GET  /accounts/{a}/queues/{queue_id}/consumers list      -> queues.consumers.index(options)
      GET  /accounts/{a}/event_subscriptions/subscriptions list -> queuesEventSubscriptions.index(options)
      POST /accounts/{a}/temporary-keys body                   -> queuesTemporaryKeys.create(body, options)`,
      "Queues",
    ));

  test("one thing or several, in one word or in two", () => {
    holds(
      `
      GET /zones/{z}/checks/healthchecks list              -> healthCheck.index(options)
      GET /zones/{z}/checks/healthchecks/{id}              -> healthCheck.show(id, options)
      GET /zones/{z}/checks/preview/{id}                   -> healthCheckPreview.show(id, options)`,
      "Health check",
    );
  });

  test("without the same word twice", () =>
    holds(
      `
      GET /gateways/{g}/evaluations list                   -> gatewayEvaluations.index(options)
      GET /gateways/{g}/evaluations/{id}                   -> gatewayEvaluations.show(id, options)
      GET /gateways/evaluation-types list                  -> gatewayEvaluationTypes.index(options)`,
      "Gateway evaluations",
    ));

  test("not where that is the smaller part, or there are two such places", () => {
    holds(
      `
      GET /stats/top/attacks list                          -> attacks.top.attacks.index(options)
      GET /stats/summary list                              -> attacks.summary.index(options)
      GET /stats/timeseries list                           -> attacks.timeseries.index(options)`,
      "Attacks",
    );
    holds(
      `
      GET /labs/a/stores list                              -> stores.a.stores.index(options)
      GET /labs/b/stores list                              -> stores.b.stores.index(options)`,
      "Stores",
    );
    holds(
      `
      GET /labs/stores list                                -> stores.index(options)
      GET /labs/stores/{id}                                -> stores.show(id, options)
      GET /labs/shield/stores list                         -> storesShield.index(options)`,
      "Stores",
    );
  });
});

describe("versions say nothing", () => {
  test("what stands behind one stands on what is before it", () =>
    holds(`
      GET  /things/content-types list      -> things.contentTypes.index(options)
      GET  /things/v1/sinks list           -> things.sinks.index(options)
      GET  /things/v1/sinks/{id}           -> things.sinks.show(id, options)
      POST /things/v1/validate             -> things.validate(options)
      PUT  /things/{id}/content body       -> things.content.update(body, options)
      GET  /things/{id}/content/v2         -> things.content.show(options)`));

  test("the second of two has it in its name", () =>
    holds(`
      GET  /images/v1 list                 -> things.index(options)
      GET  /images/v1/{id}                 -> things.show(id, options)
      GET  /images/v2 list                 -> things.indexV2(options)
      POST /images/v2/upload               -> things.upload(options)`));

  test("two of the same name are told apart by it", () =>
    holds(`
      GET  /vectors/indexes list           -> things.indexes.index(options)
      GET  /vectors/v2/indexes list        -> things.v2.indexes.index(options)
      POST /vectors/v2/check               -> things.v2.check(options)`));

  test("nor does the word list, where it is no more", () =>
    holds(`
      POST /sites body                     -> things.create(body, options)
      GET  /sites/list list                -> things.index(options)
      GET  /sites/{id}/list/{list_id}      -> things.list.show(id, options)`));
});

describe("groups that add nothing", () => {
  test("settings and configurations, as long as nothing is called the same", () =>
    holds(`
      GET  /shield/settings/rules list     -> things.rules.index(options)
      GET  /shield/configs/hosts list      -> things.configs.hosts.index(options)
      GET  /shield/hosts list              -> things.hosts.index(options)`));

  test("what the resource in front is called already", () =>
    holds(
      `
      GET  /accounts/{a}/security-center/insights list -> securityCenter.insights.index(options)
      GET  /accounts/{a}/intel/reports list            -> securityCenter.intel.reports.index(options)`,
      "Security Center",
    ));

  test("settings that can be read are no group", () =>
    holds(`
      GET  /shield/settings                -> things.settings.show(options)
      GET  /shield/settings/rules list     -> things.settings.rules.index(options)
      GET  /shield/rules list              -> things.rules.index(options)`));
});

describe("rule 2: plural", () => {
  test("members", () =>
    holds(`
      GET    /things list        -> things.index(options)
      POST   /things body        -> things.create(body, options)
      PUT    /things body        -> things.updateAll(body, options)
      PATCH  /things body        -> things.editAll(body, options)
      DELETE /things             -> things.deleteAll(options)
      GET    /things/{id}        -> things.show(id, options)
      PUT    /things/{id} body   -> things.update(id, body, options)
      PATCH  /things/{id} body   -> things.edit(id, body, options)
      DELETE /things/{id} empty  -> things.delete(id, options)
      POST   /things/{id} body   -> things.post(id, body, options)
      HEAD   /things/{id}        -> things.head(id, options)`));

  test("PATCH is update where the member has no PUT", () =>
    holds(`
      GET   /things list         -> things.index(options)
      PATCH /things/{id} body    -> things.update(id, body, options)`));

  test("a GET that answers a list, also one level down", () =>
    holds(`
      GET  /things/logs list     -> things.logs.index(options)
      GET  /things/buckets wrapped -> things.buckets.index(options)`));

  test("of several parameters in a row the last is the id", () =>
    holds(`
      GET /repos/{owner}/{repo}         -> things.show(id, options)
      GET /repos/{owner}/{repo}/tags list -> things.tags.index(options)`));

  test("each depth that has operations is a resource", () =>
    holds(`
      GET /settings/{setting_id}                     -> things.show(id, options)
      PUT /settings/{setting_id}/{hostname} body     -> things.hostnames.update(id, body, options)`));

  test("a suffix behind the placeholder", () =>
    holds(`
      GET  /Calls/{Sid}.json        -> things.show(id, options)
      POST /Calls/{Sid}.json body   -> things.post(id, body, options)`));
});

describe("rule 3: singular", () => {
  test("GET and another verb, or segments below", () =>
    holds(`
      GET   /things/settings        -> things.settings.show(options)
      PATCH /things/settings body   -> things.settings.update(body, options)
      GET   /things/summary         -> things.summary.show(options)
      GET   /things/summary/vector  -> things.summary.vector(options)`));

  test("at the root, with one verb", () => holds("GET /things -> things.show(options)"));
  test("at the root, PUT alone", () => holds("PUT /things body -> things.update(body, options)"));
  test("`/` itself", () => holds("GET / -> things.show(options)"));
});

describe("rule 4: custom actions", () => {
  test("behind a member and behind a collection", () =>
    holds(`
      GET  /things list             -> things.index(options)
      GET  /things/export           -> things.export(options)
      POST /things/import body      -> things.import(body, options)
      POST /things/{id}/rotate      -> things.rotate(id, options)
      GET  /things/{id}/health      -> things.health(id, options)`));

  test("what is right at a scope asks for it as a parameter", () =>
    holds(`
      POST  /accounts/{account_id}/pay-debt   -> things.payDebt(options)
      GET   /accounts/{account_id}/bills list -> things.bills.index(options)`));

  test("what writes says so, unless its words are a verb", () =>
    holds(`
      GET    /things list                       -> things.index(options)
      PATCH  /things/{id}/classification        -> things.updateClassification(id, options)
      PUT    /things/{id}/dismiss               -> things.dismiss(id, options)
      PUT    /things/connectivity-precheck body -> things.connectivityPrecheck(body, options)
      DELETE /things/{id}/labels                -> things.deleteLabels(id, options)`));

  test("written by several verbs and never read", () =>
    holds(`
      GET    /things list               -> things.index(options)
      PUT    /things/{id}/bulk body     -> things.bulk.updateAll(body, options)
      DELETE /things/{id}/bulk body     -> things.bulk.deleteAll(body, options)
      POST   /things/{id}/bulk/delete body -> things.bulk.delete(body, options)`));

  test("one thing that is written by several verbs and never read", () =>
    holds(`
      GET    /things list                  -> things.index(options)
      PUT    /things/{id}/settings body    -> things.settings.update(body, options)
      PATCH  /things/{id}/settings body    -> things.settings.edit(body, options)
      POST   /things/{id}/rotate_secret    -> things.rotateSecret.create(options)
      DELETE /things/{id}/rotate_secret    -> things.rotateSecret.delete(options)
      POST   /things/labels body           -> things.labels.createAll(body, options)
      DELETE /things/labels                -> things.labels.deleteAll(options)`));

  test("a DELETE says so", () =>
    holds(`
      GET    /things list                  -> things.index(options)
      DELETE /things/{id}/schedule         -> things.deleteSchedule(id, options)
      DELETE /things/{id}/clear_cache      -> things.clearCache(id, options)`));

  test("of a member and of all members", () =>
    holds(`
      GET  /things list                    -> things.index(options)
      POST /things/{id}/evaluate           -> things.evaluate(id, options)
      POST /things/evaluate body           -> things.evaluateAll(body, options)`));

  test("a tag whose only operation is one", () =>
    holds(
      "POST /accounts/{a}/pages/projects/{project_name}/purge_build_cache -> buildCache.purgeBuildCache(id, options)",
      "Build Cache",
    ));

  test("a tag whose only operation has its name", () =>
    holds("POST /intel/things body -> things.create(body, options)"));
});

describe("rule 4: verbs that stand behind a place", () => {
  test("behind a colon, of a member and of the collection", () =>
    holds(`
      GET  /v1/jobs list               -> things.index(options)
      GET  /v1/jobs/{job}              -> things.show(id, options)
      POST /v1/jobs/{job}:pause        -> things.pause(id, options)
      GET  /v1/jobs:batchGet list      -> things.batchGet(options)
      POST /v1/jobs/{job}/logs:clear   -> things.logs.clear(options)`));

  test("alone in a tag they are on what they stand behind", () =>
    holds(`
      POST /v1/{name}:setLogging body  -> things.setLogging(id, body, options)
      POST /v1/{name}:startRotation    -> things.startRotation(id, options)`));

  test("several methods of one verb", () =>
    holds(`
      GET  /jobs/{job}:settings        -> things.showSettings(id, options)
      PUT  /jobs/{job}:settings body   -> things.updateSettings(id, body, options)
      HEAD /jobs/{job}:settings        -> things.headSettings(id, options)`));

  test("functions, whose arguments are params", () =>
    holds(`
      GET /users list                               -> things.index(options)
      GET /users/microsoft.graph.delta() list       -> things.delta(options)
      GET /users/{u}/range() list                   -> things.range(id, options)
      GET /users/{u}/range(address='{address}')     -> things.rangeByAddress(id, options)
      GET /users/{u}/at(path='{path}')/items/{item} -> things.at.items.show(id, options)`));

  test("a function's argument is no id, and is in params", () => {
    const [one] = planOf(documentOf(["GET /users/{u}/range(address='{address}')"])).packages;
    const [action] = one?.resources.flatMap(allActions) ?? [];
    expect(action).toMatchObject({ path: "{id}/range(address='{address}')", args: ["id", "options"] });
    expect(action?.params.map(({ name }) => name)).toEqual(["address"]);
  });

  test("fragments and fixed queries", () =>
    holds(`
      GET  /{bucket}/{key}                          -> things.keys.show(id, options)
      GET  /{bucket}                                -> things.show(id, options)
      GET  /{bucket}?list-type=2 list               -> things.listType2(id, options)
      GET  /{bucket}#acl                            -> things.showAcl(id, options)
      PUT  /{bucket}#acl body                       -> things.updateAcl(id, body, options)
      POST /#X-Amz-Target=Logs_2014.ListTags        -> things.listTags(options)
      POST /#Action=CreateUser                      -> things.createUser(options)`));

  test("seven of them, and seven more", () => {
    const lines = "abcdefg"
      .split("")
      .flatMap((one) => [`GET /reports/get_${one}(period='{period}')`, `POST /reports/{id}:get_${one}`]);
    const calls = Object.values(callsOf(documentOf(lines)));
    expect(new Set(calls).size).toBe(14);
    expect(calls).toContain("things.getA(options)");
  });
});

describe("names do not run out", () => {
  const many = Array.from({ length: 12 }, (_, i) => `GET /things/{id}/x${"-".repeat(i + 1)}y`);

  test("of what is one word in every form: the operationId, and at last a number", () => {
    const document = documentOf(many);
    const named = document.paths?.["/things/{id}/x-y"]?.get;
    for (const item of Object.values(document.paths ?? {})) if (item.get) item.get.operationId = "read_x";
    const calls = Object.values(callsOf(document));
    expect(named?.operationId).toBe("read_x");
    expect(new Set(calls).size).toBe(12);
    expect(calls).toContain("things.readX(id, options)");
    expect(new Set(Object.values(callsOf(documentOf(many)))).size).toBe(12);
  });

  test("a name that would be a twin's is none", () =>
    holds(`
      GET  /things list                -> things.index(options)
      POST /things/show-or-throw       -> things.createShowOrThrow2(options)`));
});

describe("collections under the root", () => {
  test("one placeholder, and several in a row", () => {
    holds("GET /{key} -> things.show(id, options)");
    holds(`
      GET /{owner}/{repo}              -> things.show(id, options)
      GET /{owner}/{repo}/tags list    -> things.tags.index(options)`);
  });
});

describe("templates that differ in a placeholder's name", () => {
  const lines = ["GET /sets/phases/{phase}/entry", "GET /sets/phases/{set_phase}/entry", "GET /sets list"];

  test("one has its id as an argument, the other writes it out", () => {
    const actions = planOf(documentOf(lines)).packages.flatMap(({ resources }) =>
      resources.flatMap(allActions),
    );
    const rows = actions.map(({ template, path, args }) => [template, path, args.join()]);
    expect(rows).toContainEqual(["/sets/phases/{phase}/entry", "{id}/entry", "id,options"]);
    expect(rows).toContainEqual(["/sets/phases/{set_phase}/entry", "{set_phase}/entry", "options"]);
  });

  test("what only the other one has is written out too", () => {
    const document = documentOf(["GET /sets/{code}", "GET /sets/{name}", "PUT /sets/{name} body"]);
    const actions = planOf(document).packages.flatMap(({ resources }) => resources.flatMap(allActions));
    const ids = actions.filter(({ args }) => args.includes("id")).map(({ template }) => template);
    expect(new Set(ids).size).toBe(1);
    const given = actions.filter(({ template }) => template === "/sets/{name}").map(({ path }) => path);
    expect(new Set(given).size).toBe(1);
  });

  test("where the endpoint differs there are two resources", () => {
    const calls = callsOf(documentOf(["GET /a/{x}/b/{id}", "GET /a/{y}/b/{id}"]));
    expect(new Set(Object.values(calls).map((call) => call.split(".")[0])).size).toBe(2);
  });
});

describe("names that are taken", () => {
  test("a function where a namespace is", () =>
    holds(`
      GET   /operations list                               -> things.index(options)
      PATCH /operations/schema_validation body             -> things.updateSchemaValidation(body, options)
      GET   /operations/{operation_id}/schema_validation   -> things.schemaValidation.show(options)
      PUT   /operations/{operation_id}/schema_validation body -> things.schemaValidation.update(body, options)`));

  test("a namespace where a namespace is", () =>
    holds(`
      GET /policy/{policy_id}                              -> things.show(id, options)
      GET /policy/exclude list                             -> things.exclude.index(options)
      PUT /policy/exclude body                             -> things.exclude.updateAll(body, options)
      GET /policy/{policy_id}/exclude list                 -> things.indexExclude(id, options)
      PUT /policy/{policy_id}/exclude body                 -> things.updateExclude(id, body, options)`));

  test("a POST of a member in a namespace that is taken", () =>
    holds(`
      GET  /events/{event_id}                    -> things.show(id, options)
      GET  /events/raw/{set_id}/{raw_id}         -> things.raw.show(id, options)
      POST /events/{event_id}/raw/{raw_id} body  -> things.postRaw(id, body, options)`));

  test("two spellings of one name", () =>
    holds(`
      GET /intel/indicator-feeds list                      -> things.indicatorFeeds.index(options)
      GET /intel/indicator_feeds/{feed_id}/download        -> things.downloadIndicatorFeeds(id, options)`));

  test("what every resource has, and what a promise has", () =>
    holds(`
      GET  /things list             -> things.index(options)
      POST /things/client           -> things.createClient(options)
      GET  /things/{id}/then        -> things.showThen(id, options)`));
});

describe("rule 5: x-restflare", () => {
  test("names an action better", () => {
    const document = documentOf(["GET /things list", "POST /things/{id}/rotate_secret_v2"]);
    const operation = document.paths?.["/things/{id}/rotate_secret_v2"]?.post;
    if (operation) operation["x-restflare"] = { action: "rotate" };
    expect(callsOf(document)["POST /things/{id}/rotate_secret_v2"]).toBe("things.rotate(id, options)");
  });

  test("names an export of one scope by its place", () => {
    const document = documentOf([
      "GET /accounts/{a}/hosts list",
      "GET /accounts/{a}/hosts/{id}",
      "GET /zones/{z}/hosts/checks/{id}",
    ]);
    const item = document.paths?.["/zones/{z}/hosts/checks"];
    document.paths = {
      ...document.paths,
      "/zones/{z}/hosts/checks": { ...item, "x-restflare": { resource: "hostChecks" } },
    };
    expect(callsOf(document)["GET /zones/{z}/hosts/checks/{id}"]).toBe("hostChecks.show(id, options)");
  });

  test("has a segment that no call needs", () => {
    const document = documentOf(["GET /shield/data/posture/findings list", "GET /shield/one/apps list"]);
    document.paths = { ...document.paths, "/shield/data": { "x-restflare": { silent: true } } };
    document.paths["/shield/data/posture"] = { "x-restflare": { silent: true } };
    expect(callsOf(document)).toEqual({
      "GET /shield/data/posture/findings": "things.findings.index(options)",
      "GET /shield/one/apps": "things.one.apps.index(options)",
    });
  });

  test("names an export better", () => {
    const document = {
      ...documentOf(["GET /things list"]),
      tags: [{ name: "Things", "x-restflare": { resource: "stuff" } }],
    };
    expect(callsOf(document)["GET /things"]).toBe("stuff.index(options)");
  });
});
