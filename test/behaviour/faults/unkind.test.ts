import { inspect } from "node:util";
import { createClient, type Result } from "@restflare/core";
import { meet } from "@restflare/test-harness/faults/run";
import { call } from "@restflare/test-harness/faults/target";
import type { RecordedRequest, Reply } from "@restflare/test-harness/recording-server";
import { expect, test } from "vitest";

// An API that repeats secrets in every disguise that it may think of. What is shown must not hold a part of one.

const TOKEN = "Zq7vK2pX9wLm4TnB8rYc5HdJ_s3Fg6Aa";
const BODY_SECRET = "Mx5cV8bN1eQ+4uW/7yR0tP2oL=6kJ9hG";

/** No text that is not a secret has so many characters of one in a row. */
const TELLING = 6;

/** How a page or a value may disguise a text, taken off again. */
const DISGUISES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll("%25", "%"),
  (text) => text.replaceAll("\\\\", "\\"),
  (text) =>
    text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  (text) => text.replace(/(?:%[0-9a-f]{2})+/gi, decodeURIComponent),
  (text) => text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
  (text) => text.replace(/\\[nrt]|\s|<[^>]*>/g, ""),
];

/** The part of a secret that a text shows, if it shows any. */
function partShown(text: string, secret: string): string | undefined {
  const read = DISGUISES.map((takeOff) => takeOff(text));
  const all = [...read, DISGUISES.reduce((less, takeOff) => takeOff(less), text)];
  for (let start = 0; start + TELLING <= secret.length; start++) {
    const part = secret.slice(start, start + TELLING);
    // also as a host name, which has no capitals
    if (all.some((one) => one.toLowerCase().includes(part.toLowerCase()))) return part;
  }
  return undefined;
}

/** Characters of a page that core looks at. */
const LOOKED_AT = 40_000;

const everyLetter = (between: string) => (text: string) => text.split("").join(between);
const halves = (between: string) => (text: string) =>
  text.slice(0, text.length / 2) + between + text.slice(text.length / 2);

const disguises: readonly (readonly [name: string, put: (secret: string) => string])[] = [
  ["as it is", (secret) => secret],
  ["twice in a row", (secret) => secret + secret],
  ["split by markup", halves("<wbr>")],
  ["split by markup at every letter", everyLetter("<b></b>")],
  ["split by markup with attributes", halves('<span class="x" title="a > b">')],
  ["split by a line break", halves("\n")],
  ["split by a tab at every letter", everyLetter("\t")],
  ["split by a zero-width space", halves("\u200b")],
  ["split by a control character", halves("\u0007")],
  ["percent-encoded", encodeURIComponent],
  ["percent-encoded at every letter", (secret) => everyPercent(secret)],
  ["percent-encoded in lower case", (secret) => everyPercent(secret).toLowerCase()],
  ["percent-encoded twice", (secret) => encodeURIComponent(encodeURIComponent(secret))],
  ["percent-encoded twice at every letter", (secret) => encodeURIComponent(everyPercent(secret))],
  ["as JSON in JSON", (secret) => JSON.stringify(JSON.stringify({ "": `"${secret}"` }))],
  ["as escapes of JSON in JSON", (secret) => [...secret].map((one) => `\\\\u00${hex(one)}`).join("")],
  ["as entities", (secret) => [...secret].map((one) => `&#${one.charCodeAt(0)};`).join("")],
  ["as escapes of JSON", (secret) => [...secret].map((one) => `\\u00${hex(one)}`).join("")],
  ["in quotes", (secret) => `"${secret}"`],
  ["inside an attribute", (secret) => `<a href="/x?token=${secret}">log in</a>`],
];

const hex = (one: string) => one.charCodeAt(0).toString(16).padStart(2, "0");
const everyPercent = (secret: string) => [...secret].map((one) => `%${hex(one).toUpperCase()}`).join("");

/** Where an answer may repeat it. */
const places: readonly (readonly [name: string, reply: (secret: string) => Reply])[] = [
  ["a message", (said) => refusal({ message: `no: ${said}` })],
  [
    "a reason behind a message",
    (said) => refusal({ message: "no", error_chain: [{ code: 2, message: said }] }),
  ],
  ["a pointer", (said) => refusal({ message: "no", source: { pointer: said } })],
  ["an address", (said) => refusal({ message: "no", documentation_url: `https://example.com/${said}` })],
  ["a code", (said) => refusal({ message: "no", code: said })],
  ["an error that is a text", (said) => ({ status: 400, json: { success: false, errors: [said] } })],
  ["another envelope", (said) => ({ status: 400, json: { error: said } })],
  ["a page", (said) => page(`<p>${said}</p>`)],
  ["a page, across the cut of its excerpt", (said) => page(`${"x".repeat(190)} ${said}`)],
  [
    "a page, across the end of what is looked at",
    (said) => page(`${"<br>".repeat(4_990)}${"x".repeat(20)}${said}`),
  ],
  ["plain text", (said) => ({ status: 502, headers: { "content-type": "text/plain" }, body: said })],
  ["a content type", (said) => ({ headers: { "content-type": `text/x; a=${header(said)}` }, body: "nope" })],
  ["a ray id", (said) => ({ status: 400, headers: { "cf-ray": header(said) }, json: {} })],
  ["a status text", (said) => ({ raw: `HTTP/1.1 400 ${header(said)}\r\nContent-Length: 0\r\n\r\n` })],
  ["a redirect's host", (said) => moved(`https://${header(said)}.example.com/`)],
  ["a redirect's query", (said) => moved(`https://api.example.com/?a=${header(said)}`)],
  ["a redirect's path", (said) => moved(`https://api.example.com/${header(said)}`)],
  ["a redirect's user", (said) => moved(`https://${encodeURIComponent(said)}@api.example.com/`)],
  ["a redirect's password", (said) => moved(`https://a:${encodeURIComponent(said)}@api.example.com/`)],
];

const refusal = (error: object): Reply => ({
  status: 400,
  json: { success: false, errors: [{ code: 1, ...error }] },
});
const page = (html: string): Reply => ({ status: 502, headers: { "content-type": "text/html" }, body: html });
const moved = (location: string): Reply => ({ status: 307, headers: { location } });
/** What a header can carry. */
const header = (text: string) => text.replace(/[^\t -~]/g, " ");

/** Everything that a careless program might print. */
function printed(values: readonly unknown[]): string {
  return values
    .flatMap((value) => [
      inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true, compact: false }),
      JSON.stringify(value),
      value instanceof Error ? `${value.message}\n${value.stack}` : "",
    ])
    .join("\n");
}

/** What a failing call prints: its error, its events and its log. */
async function printedBy(reply: (request: RecordedRequest) => Reply, change: object): Promise<string> {
  const seen: unknown[] = [];
  const see = (event: unknown) => void seen.push(event);
  const fault = { name: "unkind", reply, repeated: "final", want: { kind: "api", says: "" } } as const;
  const { outcome } = await meet(fault, "always", (url): Promise<Result<unknown>> => {
    const client = createClient({
      apiToken: TOKEN,
      baseUrl: `${url}/client/v4`,
      retry: false,
      onRequest: see,
      onResponse: see,
      onRetry: see,
      onError: see,
      logger: { debug: see, warn: see },
    });
    return call(client, "update", {}, change);
  });
  expect(outcome).toMatchObject({ ok: false, attempts: 1 });
  // the platform's own response has the address of the answer, and its headers as they came
  const { response: _, ...result } = outcome as { response?: Response };
  return printed([result, outcome.error, ...seen]);
}

const quotedToken = ({ header: of }: RecordedRequest) => of("authorization").join().replace("Bearer ", "");

test.each(places)("in %s, a token is seen in no disguise", async (_, reply) => {
  const shown = await Promise.all(
    disguises.map(async ([name, put]) => {
      const text = await printedBy((request) => reply(put(quotedToken(request))), { name: "ci" });
      return { name, part: partShown(text, TOKEN) };
    }),
  );
  expect(shown.filter(({ part }) => part !== undefined)).toEqual([]);
});

test("what redaction shortens does not bring a token that is cut into sight", async () => {
  const shown = await printedBy(
    (request) => {
      const token = quotedToken(request);
      const tag = `<b ${token}>`;
      const before = tag.repeat(Math.floor(LOOKED_AT / tag.length) - 1);
      // the page is looked at up to the middle of the last token, and all before that is markup
      const padding = "b".repeat(LOOKED_AT - before.length - token.length / 2 - 2);
      return page(`${before}<${padding}>${token}${"<br>".repeat(LOOKED_AT)}`);
    },
    { name: "ci" },
  );
  expect(partShown(shown, TOKEN)).toBeUndefined();
});

class Login {
  #password = BODY_SECRET;
  get password() {
    return this.#password;
  }
}

const bodies: readonly (readonly [name: string, body: () => object])[] = [
  ["a field", () => ({ password: BODY_SECRET })],
  ["a field far inside", () => ({ a: [{ b: { password: BODY_SECRET } }] })],
  ["a list", () => ({ password: ["short", BODY_SECRET] })],
  ["an object", () => ({ password: { value: { of: BODY_SECRET } } })],
  ["what toJSON gives", () => ({ toJSON: () => ({ password: BODY_SECRET }) })],
  ["a field whose toJSON gives it", () => ({ password: { toJSON: () => BODY_SECRET } })],
  ["a field whose toJSON gives a list", () => ({ password: { toJSON: () => [BODY_SECRET] } })],
  ["a getter of a class", () => new Login()],
  ["a String", () => ({ password: new String(BODY_SECRET) })],
  ["bytes of JSON", () => new TextEncoder().encode(JSON.stringify({ password: BODY_SECRET }))],
  ["a form", () => formOf({ password: BODY_SECRET })],
  ["URLSearchParams", () => new URLSearchParams({ password: BODY_SECRET })],
];

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

test.each(bodies)("a secret that is sent as %s is seen in no disguise", async (_, body) => {
  const shown = await Promise.all(
    disguises.map(async ([name, put]) => {
      const text = await printedBy(() => refusal({ message: `no: ${put(BODY_SECRET)}` }), body());
      return { name, part: partShown(text, BODY_SECRET) };
    }),
  );
  expect(shown.filter(({ part }) => part !== undefined)).toEqual([]);
});

test("the secrets can be seen in every disguise, where nobody takes them out", () => {
  const hidden = disguises.filter(([, put]) => [TOKEN, BODY_SECRET].some((one) => !partShown(put(one), one)));
  expect(hidden.map(([name]) => name)).toEqual([]);
});
