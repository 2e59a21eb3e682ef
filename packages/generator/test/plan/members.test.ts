import { describe, expect, test } from "vitest";
import type { OpenApi, Operation, Schema } from "../../src/document/openapi.js";
import { emit } from "../../src/emit/index.js";
import { callsOf, documentOf, envelope, planOf } from "../support/document.js";

const options = {
  command: "generate",
  license: "MIT",
  manifestOf: () => ({ core: "^1.0.0", typescript: "*", own: true, isOurs: true }),
};

const value = (...values: unknown[]): Schema => ({
  type: "object",
  required: ["value"],
  properties: { value: { enum: values } },
});
const content = (schema: Schema) => ({ "application/json": { schema } });

/** Two members, each with a value of its own; `change` makes one of them another. */
function settings(lines: readonly string[] = [], change: Partial<Operation> = {}): OpenApi {
  const members = ["mode", "size"].flatMap((id) => [
    `GET /zones/{zone_id}/settings/${id}`,
    `PATCH /zones/{zone_id}/settings/${id} body`,
  ]);
  const document = documentOf(["GET /zones/{zone_id}/settings list", ...members, ...lines], "Settings");
  const values: Record<string, unknown[]> = { mode: ["fast", "safe"], size: [1, 2] };
  for (const [id, own] of Object.entries(values)) {
    const item = document.paths?.[`/zones/{zone_id}/settings/${id}`];
    Object.assign(item?.get ?? {}, { responses: envelope(value(...own)) });
    Object.assign(item?.patch ?? {}, { responses: envelope(value(...own)) });
    Object.assign(item?.patch?.requestBody ?? {}, { content: content(value(...own)) });
  }
  Object.assign(document.paths?.["/zones/{zone_id}/settings/size"]?.patch ?? {}, change);
  return { ...document, tags: [{ name: "Settings", "x-restflare": { members: "literal" } }] };
}

function emitted(document: OpenApi, file: string): string {
  const [one] = emit(planOf(document), options);
  return String(one?.files.get(file));
}

test("fixed segments are ids: all members share the names of their actions", () => {
  expect(callsOf(settings())).toEqual({
    "GET /zones/{zone_id}/settings": "settings.index(options)",
    "GET /zones/{zone_id}/settings/mode": "settings.show(id, options)",
    "PATCH /zones/{zone_id}/settings/mode": "settings.update(id, body, options)",
    "GET /zones/{zone_id}/settings/size": "settings.show(id, options)",
    "PATCH /zones/{zone_id}/settings/size": "settings.update(id, body, options)",
  });
});

test("the interface has one method for all, and says what each member takes and answers", () => {
  const index = emitted(settings(), "src/index.ts");
  const members = index.slice(index.indexOf("export interface SettingsUpdateMembers"));
  expect(members.replace(/\s*\/\*\*[\s\S]*?\*\//g, "")).toContain(
    `export interface SettingsUpdateMembers {
  mode: { body: SettingsUpdateBody; data: SettingsUpdateResult };
  size: { body: SettingsUpdateBody2; data: SettingsUpdateResult2 };
}`,
  );
  expect(
    index,
  ).toContain(`  update<const Id extends keyof SettingsUpdateMembers, As extends WaysToRead<"json"> = "json">(
    id: MemberId<Id>, body: SettingsUpdateMembers[Id]["body"], ...options: SettingsOptions<Bound, As>
  ): Promise<Result<DataAs<SettingsUpdateMembers[Id]["data"], As>>>;
`);
  expect(index.match(/^ {2}(show|showOrThrow|update|updateOrThrow)</gm)).toHaveLength(4);
  expect(index).toContain('  members: "literal",\n  except: ["create", "delete"],\n');
});

test("the README has one row a member, with its real body, and what the first one answers", () => {
  const page = emitted(settings(), "README.md");
  expect(page).toContain("<code>mySettings.show(id)</code>, <code>mySettings.update(id, body)</code>");
  expect(page).toContain('| `mode` | `{ value: "fast" }` |');
  expect(page).toContain('`data` is `SettingsUpdateResult`: `{ "value": "fast" }`.');
  expect(page.match(/^\| `(mode|size)` /gm)).toHaveLength(2);
});

describe("what cannot be one method is refused", () => {
  const deep = "/zones/{zone_id}/settings/size/limits";
  test.each<{ given: string; document: OpenApi; place: string; why: string }>([
    {
      given: "a member with a query of its own",
      document: settings([], { parameters: [{ name: "q", in: "query", schema: { type: "string" } }] }),
      place: "PATCH /zones/{zone_id}/settings/size",
      why: '"update" of this member is called in another way than that of /zones/{zone_id}/settings/mode',
    },
    {
      given: "a member of two segments",
      document: settings([`GET ${deep}`]),
      place: `GET ${deep}`,
      why: 'the literal id "size/limits" is no single segment',
    },
    {
      given: "an id that may be anything, beside them",
      document: settings(["GET /zones/{zone_id}/settings/{setting_id}"]),
      place: "GET /zones/{zone_id}/settings/{setting_id}",
      why: '"show" has literal ids, and this one has any',
    },
  ])("$given", ({ document, place, why }) => {
    expect(() => emitted(document, "src/index.ts")).toThrow(
      `${place}: ${why}; give it \`x-restflare: { action: ... }\``,
    );
  });
});

test("a body in another content type is one of a member's, too, and it is said what that needs", () => {
  const form = { "application/x-www-form-urlencoded": { schema: value("sent as a form") } };
  const document = settings();
  for (const [id, own] of [
    ["mode", "fast"],
    ["size", 1],
  ] as const)
    Object.assign(document.paths?.[`/zones/{zone_id}/settings/${id}`]?.patch?.requestBody ?? {}, {
      content: { ...content(value(own)), ...form },
    });
  const index = emitted(document, "src/index.ts");
  expect(index).toContain("mode: { body: SettingsUpdateBody | SettingsUpdateBodyAsXWwwFormUrlencoded; ");
  expect(index.replace(/\s+\*\s+/g, " ")).toContain(
    'The body is sent as `application/json`; one of another type needs `contentType: "application/x-www-form-urlencoded"` in the options.',
  );
});
