import { createMock } from "@restflare/mock";
import { expect, test } from "vitest";
import { document, operation } from "./documents.js";

// What a body has to be before its fields are looked at.

const any = { type: "object", properties: { value: { type: "string" } } };
const type = (name: string) => ({ method: "POST", headers: { "content-type": name } });

const wanted = {
  "/json": "application/json",
  "/form": "multipart/form-data",
  "/page": "application/x-www-form-urlencoded",
  "/lines": "application/x-ndjson",
  "/text": "text/*",
  "/patch": "application/merge-patch+json",
  "/any": "*/*",
};
const bodies = document({
  ...Object.fromEntries(
    Object.entries(wanted).map(([path, name]) => [path, { post: operation({ body: any, type: name }) }]),
  ),
  "/two": {
    post: {
      ...operation({}),
      requestBody: {
        content: { "application/json": { schema: any }, "multipart/form-data": { schema: any } },
      },
    },
  },
});

async function sent(path: string, init: RequestInit) {
  const mock = await createMock(bodies);
  const response = await mock.fetch(`http://mock.localhost${path}`, { method: "POST", ...init });
  const { errors } = (await response.json()) as { errors: { message: string }[] };
  return { status: response.status, messages: errors.map(({ message }) => message) };
}

const form = () => {
  const body = new FormData();
  body.append("value", "a");
  return { body };
};
const page = () => ({ body: new URLSearchParams({ value: "a" }) });
const json = (name = "application/json; charset=utf-8") => ({ body: '{"value":"a"}', ...type(name) });

test.each<{ path: string; what: string; init: () => RequestInit; message: string }>([
  {
    path: "/form",
    what: "JSON",
    init: json,
    message: "the body has to be multipart/form-data: it is application/json",
  },
  {
    path: "/json",
    what: "a page's form",
    init: page,
    message: "the body has to be application/json: it is application/x-www-form-urlencoded",
  },
  {
    path: "/json",
    what: "a form",
    init: form,
    message: "the body has to be application/json: it is multipart/form-data",
  },
  {
    path: "/form",
    what: "a page's form",
    init: page,
    message: "the body has to be multipart/form-data: it is application/x-www-form-urlencoded",
  },
  {
    path: "/form",
    what: "text",
    init: () => ({ body: "a" }),
    message: "the body has to be multipart/form-data: it is text/plain",
  },
  {
    path: "/text",
    what: "JSON",
    init: json,
    message: "the body has to be text/*: it is application/json",
  },
  {
    path: "/two",
    what: "text that is no JSON",
    init: () => ({ body: "{", ...type("text/plain") }),
    message: "the body has to be application/json or multipart/form-data: it is text/plain",
  },
])("$what is refused at $path", async ({ path, init, message }) => {
  expect(await sent(path, init())).toEqual({ status: 415, messages: [message] });
});

test.each<{ path: string; what: string; init: () => RequestInit }>([
  { path: "/json", what: "JSON", init: json },
  { path: "/json", what: "JSON of some kind", init: () => json("application/vnd.acme+json") },
  { path: "/patch", what: "JSON", init: json },
  { path: "/form", what: "a form", init: form },
  { path: "/two", what: "a form", init: form },
  { path: "/two", what: "JSON", init: json },
  { path: "/page", what: "a page's form", init: page },
  { path: "/any", what: "JSON", init: json },
  { path: "/two", what: "an empty body", init: () => ({ body: "", ...type("text/plain") }) },
])("$what is taken at $path", async ({ path, init }) => {
  expect(await sent(path, init())).toEqual({ status: 200, messages: [] });
});

test.each(["null", "0", "false", '""'])("the body %s is a body, of the wrong type", async (body) => {
  const init = { body, ...type("application/json") };
  expect(await sent("/json", init)).toEqual({ status: 422, messages: ["the body must be object"] });
});

test("no body is no body", async () => {
  const init = { body: "", ...type("application/json") };
  expect(await sent("/json", init)).toEqual({ status: 422, messages: ["the body is required"] });
});
