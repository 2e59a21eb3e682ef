import { describe, expect, test } from "vitest";
import { descriptionOf } from "../../src/compose/descriptions.js";
import { summaryOf } from "../../src/compose/summary.js";
import type { Method } from "../../src/document/openapi.js";

// A call that has members, or answers a list, is one of a list here: `index`, `create` and what is done to members.
const rows: [method: Method, path: string, action: string, summary: string][] = [
  ["get", "/zones/{}/waiting_rooms", "index", "List the waiting rooms of a zone"],
  ["post", "/zones/{}/waiting_rooms", "create", "Create a waiting room for a zone"],
  ["get", "/zones/{}/waiting_rooms/{}", "show", "Get a waiting room of a zone"],
  ["put", "/zones/{}/waiting_rooms/{}", "update", "Update a waiting room of a zone"],
  ["patch", "/zones/{}/waiting_rooms/{}", "edit", "Edit a waiting room of a zone"],
  ["delete", "/zones/{}/waiting_rooms/{}", "delete", "Delete a waiting room of a zone"],
  ["get", "/zones/{}/waiting_rooms/{}/events", "index", "List the events of a waiting room"],
  ["get", "/zones/{}/waiting_rooms/{}/events/{}", "show", "Get an event of a waiting room"],
  ["get", "/zones/{}/waiting_rooms/{}/status", "status", "Get the status of a waiting room"],
  ["get", "/zones/{}/waiting_rooms/settings", "show", "Get the settings of the waiting rooms of a zone"],
  ["get", "/zones/{}/settings/{}", "show", "Get a setting of a zone"],
  ["patch", "/zones/{}/argo/smart_routing", "edit", "Edit the Argo smart routing of a zone"],
  ["get", "/zones", "index", "List the zones"],
  ["get", "/zones/{}", "show", "Get a zone"],
  ["get", "/user", "show", "Get the user"],
  ["get", "/user/tokens", "index", "List the tokens of the user"],
  ["get", "/user/tokens/verify", "verify", "Verify a token of the user"],
  // products, and the groups that paths have
  ["get", "/accounts/{}/access/apps", "index", "List the Access applications of an account"],
  ["get", "/accounts/{}/gateway/lists/{}/items", "index", "List the items of a Gateway list"],
  ["get", "/accounts/{}/storage/kv/namespaces/{}/keys", "index", "List the keys of a KV namespace"],
  ["post", "/accounts/{}/r2/buckets", "create", "Create an R2 bucket for an account"],
  ["get", "/accounts/{}/r2/buckets/{}/domains/custom", "index", "List the custom domains of an R2 bucket"],
  ["get", "/accounts/{}/ai-gateway/gateways/{}", "show", "Get an AI Gateway of an account"],
  ["get", "/accounts/{}/alerting/v3/policies", "index", "List the notification policies of an account"],
  ["get", "/zones/{}/fraud_detection/settings", "show", "Get the fraud detection settings of a zone"],
  ["get", "/zones/{}/firewall/access_rules/rules", "index", "List the access rules of a zone"],
  ["get", "/accounts/{}/images/v1/{}", "show", "Get an image of an account"],
  ["get", "/accounts/{}/custom_pages/assets", "index", "List the assets of the custom pages of an account"],
  // words and articles
  ["get", "/zones/{}/custom_csrs/{}", "show", "Get a custom CSR of a zone"],
  ["get", "/accounts/{}/magic/sites/{}/acls/{}", "show", "Get an ACL of a Magic site"],
  ["post", "/accounts/{}/mtls_certificates", "create", "Create an mTLS certificate for an account"],
  ["get", "/zones/{}/pagerules/{}", "show", "Get a page rule of a zone"],
  ["get", "/organizations/{}/logs/audit", "index", "List the audit logs of an organization"],
  // verbs
  [
    "post",
    "/accounts/{}/challenges/widgets/{}/rotate_secret",
    "rotateSecret",
    "Rotate the secret of a Turnstile widget",
  ],
  [
    "post",
    "/accounts/{}/devices/registrations/revoke",
    "revoke",
    "Revoke the registrations of the devices of an account",
  ],
  ["get", "/zones/{}/dns_records/export", "export", "Export the DNS records of a zone"],
  ["post", "/zones/{}/dns_records/batch", "batch", "Change many DNS records of a zone at once"],
  ["post", "/zones/{}/purge_cache", "purgeCache", "Purge the cache of a zone"],
  [
    "post",
    "/accounts/{}/infrastructure/targets/batch_delete",
    "batchDelete",
    "Delete many infrastructure targets of an account at once",
  ],
  [
    "post",
    "/accounts/{}/workflows/{}/instances/batch/terminate",
    "terminate",
    "Terminate many instances of a workflow at once",
  ],
  [
    "post",
    "/organizations/{}/members:batchCreate",
    "batchCreate",
    "Create many members of an organization at once",
  ],
  [
    "get",
    "/accounts/{}/pages/projects/{}/upload-token",
    "uploadToken",
    "Get the upload token of a Pages project",
  ],
  ["post", "/zones/{}/ssl/certificate_packs/order", "order", "Order an SSL certificate pack for a zone"],
  ["post", "/accounts/{}/vectorize/v2/indexes/{}/query", "query", "Query a Vectorize index of an account"],
  [
    "post",
    "/accounts/{}/logpush/validate/destination",
    "destination",
    "Validate a destination of an account",
  ],
  [
    "get",
    "/zones/{}/security-center/insights/severity",
    "index",
    "Count the security center insights of a zone by severity",
  ],
  ["delete", "/zones/{}/filters", "deleteAll", "Delete the filters of a zone"],
  [
    "post",
    "/accounts/{}/magic/ipsec_tunnels/{}/psk_generate",
    "pskGenerate",
    "Generate the pre-shared key of a Magic IPsec tunnel",
  ],
  [
    "post",
    "/accounts/{}/cloudforce-one/requests/{}/message/new",
    "new",
    "Create a message for a Cloudforce One request",
  ],
  [
    "put",
    "/accounts/{}/slurper/target/connectivity-precheck",
    "connectivityPrecheck",
    "Check the target connectivity of an account",
  ],
  [
    "post",
    "/accounts/{}/email-security/investigate/{}/reclassify",
    "reclassify",
    "Reclassify an Email Security message of an account",
  ],
  [
    "delete",
    "/accounts/{}/storage/kv/namespaces/{}/bulk",
    "deleteAll",
    "Delete many things of a KV namespace at once",
  ],
  ["get", "/accounts/{}/storage/kv/namespaces/{}/metadata/{}", "show", "Get the metadata of a KV namespace"],
  [
    "post",
    "/accounts/{}/vectorize/v2/indexes/{}/insert",
    "insert",
    "Insert into a Vectorize index of an account",
  ],
  [
    "get",
    "/accounts/{}/cloudforce-one/v2/threat-signals/search",
    "index",
    "Search the Cloudforce One threat signals of an account",
  ],
  // what is called otherwise than its path says
  ["put", "/accounts/{}/tokens/{}/value", "roll", "Roll the value of a token"],
  ["post", "/accounts/{}/cloudforce-one/requests", "list", "List the Cloudforce One requests of an account"],
  [
    "post",
    "/accounts/{}/containers/registries/{}/credentials",
    "generateCredentials",
    "Generate the credentials for a container registry",
  ],
  [
    "post",
    "/accounts/{}/realtime/kit/{}/meetings/{}/participants/{}/token",
    "refreshToken",
    "Refresh the token of a participant",
  ],
  [
    "put",
    "/accounts/{}/devices/policy/{}/exclude",
    "updateExclude",
    "Update the excluded split tunnels of a policy",
  ],
  [
    "post",
    "/accounts/{}/email/sending/suppressions/bulk",
    "import",
    "Import many e-mail suppressions of an account at once",
  ],
  ["post", "/accounts/{}/abuse-reports/{}", "create", "Create an abuse report for an account"],
  // verbs that are things here
  [
    "post",
    "/accounts/{}/email-security/settings/block_senders",
    "create",
    "Create an Email Security block sender for an account",
  ],
  [
    "put",
    "/accounts/{}/gateway/apps/review_status",
    "update",
    "Update the review status of the Gateway applications of an account",
  ],
  [
    "post",
    "/accounts/{}/email-security/investigate/bulk",
    "create",
    "Create a bulk job for the Email Security messages of an account",
  ],
  [
    "post",
    "/accounts/{}/cloudforce-one/events/tags/create",
    "create",
    "Create a tag for the Cloudforce One events of an account",
  ],
  ["post", "/accounts/{}/r2-catalog/{}/delete", "delete", "Delete an R2 catalog of an account"],
  ["put", "/accounts/{}/slurper/jobs/abortAll", "abortAll", "Abort all Super Slurper jobs of an account"],
  // what says nothing is passed over
  [
    "get",
    "/accounts/{}/email-security/settings/domains",
    "index",
    "List the Email Security domains of an account",
  ],
  ["get", "/accounts/{}/data-security/posture/findings", "index", "List the CASB findings of an account"],
  ["get", "/zones/{}/page_shield", "show", "Get the Page Shield settings of a zone"],
  ["get", "/zones/{}/page_shield/cookies/{}", "show", "Get a Page Shield cookie of a zone"],
  ["get", "/accounts/{}/rum/site_info/list", "index", "List the Web Analytics sites of an account"],
  // adjectives and views
  ["get", "/accounts/{}/abuse-reports/submitted/{}", "show", "Get a submitted abuse report of an account"],
  [
    "get",
    "/accounts/{}/mnm/config/full",
    "full",
    "Get the full network monitoring configuration of an account",
  ],
  [
    "get",
    "/zones/{}/dns_analytics/report/bytime",
    "bytime",
    "Get the DNS analytics report of a zone over time",
  ],
  // models, and Radar
  ["get", "/radar/bots", "index", "List the bots on Radar"],
  ["get", "/radar/bots/{bot_slug}", "show", "Get a bot on Radar"],
  ["get", "/radar/ct/logs/{log_slug}", "show", "Get a log of logged certificates"],
  ["get", "/radar/verified_bots/top/bots", "index", "List the top verified bots"],
  ["get", "/radar/ranking/top", "index", "List the top domains"],
  [
    "get",
    "/radar/email/security/summary/spam",
    "spam",
    "Summarize the security of e-mails by whether they are spam",
  ],
  ["post", "/accounts/{}/ai/run/@cf/openai/whisper", "whisper", "Run the model @cf/openai/whisper"],
  ["get", "/radar/http/summary/{dimension}", "show", "Summarize HTTP requests by a dimension"],
  [
    "get",
    "/radar/dns/timeseries_groups/ip_version",
    "ipVersion",
    "Get the queries to the resolver 1.1.1.1 over time by IP version",
  ],
  [
    "get",
    "/radar/http/top/ases/device_type/{device_type}",
    "show",
    "List the top autonomous systems of HTTP requests by device type",
  ],
  ["get", "/radar/attacks/layer3/top/attacks", "attacks", "List the top attacks on layer 3"],
  ["get", "/radar/entities/asns/{asn}", "show", "Get an ASN on Radar"],
];
test.each(rows)("%s %s %s: %s", (method, path, action, summary) => {
  const isOfList = ["index", "create", "updateAll", "editAll", "deleteAll"].includes(action);
  expect(summaryOf({ method, path, action, isList: isOfList, hasMembers: isOfList })).toBe(summary);
});

test("what is called by a singular and has no members is one thing, though it answers a list", () => {
  const given = {
    method: "get",
    path: "/zones/{}/dns_analytics/report",
    action: "index",
    isList: true,
  } as const;
  expect(summaryOf({ ...given, hasMembers: false })).toBe("Get the DNS analytics report of a zone");
});

describe("what a parameter means", () => {
  const parameters: [where: string, name: string, path: string, text: string | undefined][] = [
    ["path", "account_id", "/accounts/{account_id}/queues", "The id of the account."],
    [
      "path",
      "waiting_room_id",
      "/zones/{zone_id}/waiting_rooms/{waiting_room_id}",
      "The id of the waiting room.",
    ],
    ["path", "id", "/accounts/{account_id}/access/ai-controls/mcp/servers/{id}", "The id of the MCP server."],
    ["path", "bucket_name", "/accounts/{account_id}/r2-catalog/{bucket_name}", "The name of the bucket."],
    [
      "path",
      "sitekey",
      "/accounts/{account_id}/challenges/widgets/{sitekey}",
      "The sitekey of the Turnstile widget.",
    ],
    ["query", "per_page", "/zones", "How many items a page holds at most."],
    ["query", "name", "/zones", "Only what has this name."],
    ["query", "name", "/radar/http/summary", "A name for each series in the answer."],
    ["query", "toString", "/zones", undefined],
    ["header", "page", "/zones", undefined],
  ];
  test.each(parameters)("%s %s of %s", (where, name, path, text) => {
    expect(descriptionOf({ in: where, name }, path)).toBe(text);
  });
});
