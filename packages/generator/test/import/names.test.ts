import { expect, test } from "vitest";
import type { OpenApi, Schema } from "../../src/document/openapi.js";
import { operationsOf } from "../../src/document/operations.js";
import { readableNames } from "../../src/import/names.js";
import { operationAddress, pageAddress } from "../../src/import/pages.js";

const NONE = { known: new Map<string, string>(), taken: new Set<string>() };
const form = (kind: string): Schema => ({ type: "object", properties: { type: { const: kind } } });

/** What schemas are called that are reached side by side. */
function namesOf(
  keys: readonly string[],
  path = "/zones/{}/waiting_rooms",
  given = NONE,
  schema: Schema = {},
) {
  const schemas = Object.fromEntries(keys.map((key) => [key, schema]));
  const anyOf = keys.map((key) => ({ $ref: `#/components/schemas/${key}` }));
  const content = { "application/json": { schema: { anyOf } } };
  const owners = {
    openapi: "3.1.0",
    paths: { [path]: { get: { responses: { "200": { description: "", content } } } } },
    components: { schemas },
  } as unknown as OpenApi;
  const names = readableNames(owners, operationsOf(owners), given);
  return keys.map((key) => names.get(key));
}

const rows: [keys: string[], names: string[]][] = [
  [["WidgetResponse"], ["Widget"]],
  [["WidgetCreateBody"], ["NewWidget"]],
  [["WidgetCreateBodyParam"], ["WidgetInput"]],
  [
    ["Widget", "WidgetGetResponse"],
    ["Widget", "WidgetDetails"],
  ],
  [
    ["WidgetGetResponse", "WidgetListResponse"],
    ["Widget", "WidgetListItem"],
  ],
  [["WidgetListResponse"], ["Widget"]],
  [
    ["WidgetUpdateBody", "WidgetEditBody", "WidgetDeleteResponse"],
    ["WidgetUpdate", "WidgetEdit", "DeletedWidget"],
  ],
  [
    ["WidgetRotateSecretBody", "WidgetParam"],
    ["WidgetRotateSecretInput", "WidgetInput"],
  ],
  [
    ["WaitingroomDetailResponse", "Waitingrooms"],
    ["WaitingRoom", "WaitingRooms"],
  ],
  [
    ["access_app", "components-schemas-app"],
    ["App", "ComponentsSchemasApp"],
  ],
  [["TLDGetResponseTop0"], ["TldTopItem"]],
  [
    ["GRETunnelCreateBody", "DNSSECEditBody"],
    ["NewGreTunnel", "DnssecEdit"],
  ],
  [
    ["SessionGetSessionParticipantsResponse", "WebhookGetWebhooks"],
    ["SessionParticipants", "Webhooks"],
  ],
  [
    ["LiveInputInput", "LiveInputParam"],
    ["LiveInput", "LiveInputInput"],
  ],
  [["WidgetSettingsSetting"], ["WidgetSettings"]],
  [["FleetDevicesDevice"], ["FleetDevice"]],
  [
    ["WidgetGetResponseOwner", "WidgetOwner"],
    ["WidgetGetOwner", "WidgetOwner"],
  ],
  [
    ["Response", "Body"],
    ["Response", "Body"],
  ],
  [
    ["WidgetUnionMember0", "WidgetUnionMember1"],
    ["WidgetForm1", "WidgetForm2"],
  ],
];
test.each(rows)("%j are %j", (keys, names) => expect(namesOf(keys)).toEqual(names));

test("a form is called by the value that tells it from others", () => {
  expect(namesOf(["TargetUnionMember0"], "/targets", NONE, form("email"))).toEqual(["EmailTarget"]);
});

test("what a document has keeps its name, and nothing else gets it", () => {
  const known = new Map([["WidgetSummary", "Gadget"]]);
  const names = namesOf(["WidgetSummary", "GadgetResponse"], "/widgets", {
    known,
    taken: new Set(["Gadget"]),
  });
  expect(names).toEqual(["Gadget", "GadgetDetails"]);
});

test("pages of resources and operations", () => {
  const reference = "https://developers.cloudflare.com/api/resources";
  expect(pageAddress("dns.records")).toBe(`${reference}/dns/subresources/records/`);
  expect(pageAddress("https://developers.cloudflare.com/stream/")).toBe(
    "https://developers.cloudflare.com/stream/",
  );
  const operationId = "zero_trust.access.service_tokens.create";
  expect(operationAddress({ operationId, "x-sources": ["sdk", "2026-02"] })).toBe(
    `${reference}/zero_trust/subresources/access/subresources/service_tokens/methods/create/`,
  );
  // its operationId is made of a tag, and no resource
  expect(operationAddress({ operationId, "x-sources": ["2026-02"] })).toBeUndefined();
});
