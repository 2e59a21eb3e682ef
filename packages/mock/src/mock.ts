import { checkFields, flag, functional, optionsOf, type Rule } from "./check.js";
import { Faults } from "./faults.js";
import { FORM, PartError } from "./form.js";
import { logbook } from "./logbook.js";
import { Memory } from "./memory.js";
import { methodsOf, type Route, routeOf } from "./operations.js";
import type { Input, LoadPrism, Output, Prism } from "./prism.cjs";
import type { InProcessMock, InProcessOptions } from "./public.js";
import { problem, type Reply, refusal } from "./reply.js";
import { BodyError, type Received, received } from "./request.js";
import { secretsIn } from "./secrets.js";
import { nothingAt, serversOf } from "./servers.js";
import { complaintsOf } from "./violations.js";
import { writtenBody } from "./written-body.js";

/** A token that is none, and no word that an answer could have: it is redacted wherever it is seen. */
const TOKEN = "the-token-of-a-mock";

/** An address that leads nowhere: what is not answered in the process is not answered. */
const NOWHERE = "http://mock.localhost";

export const OPTION_RULES: Record<keyof InProcessOptions, Rule> = { stateful: flag, onLog: functional };

/** Checks what `createMock` is given beside what to mock; throws a `TypeError`. */
export function checkOptions(options: InProcessOptions): void {
  if (Object(options).port !== undefined)
    throw new TypeError("createMock has no option port: it listens nowhere; startMock does");
  checkFields(options, OPTION_RULES, optionsOf("createMock"));
}

/** What is mocked, found and told apart. */
export interface Mocked {
  readonly documents: readonly (string | object)[];
  /** What to call them to a person. */
  readonly names: string;
}

/** Makes a mock of documents that are there, with Prism as it is at hand in this place. */
export async function mockOf(
  { documents, names }: Mocked,
  { stateful = false, onLog }: InProcessOptions,
  loadPrism: LoadPrism,
): Promise<InProcessMock> {
  const { write, text } = logbook(onLog);
  try {
    const prism = await loadPrism(documents, { form: FORM });
    const insteadOf = serversOf(prism.operations);
    const faults = new Faults(prism.operations);
    const memory = stateful ? new Memory(prism.operations, secretsIn(prism.operations)) : undefined;
    const answer = answerer(prism, faults, memory, write);
    const fetch: typeof globalThis.fetch = async (input, init) => answer(new Request(input, init));
    return {
      fetch,
      options: { apiToken: TOKEN, baseUrl: NOWHERE, fetch, ...(insteadOf.length > 0 && { insteadOf }) },
      fail: (fault) => faults.add(fault),
      reset() {
        faults.clear();
        memory?.clear();
      },
      log: text,
    };
  } catch (reason) {
    throw new Error(`the mock of ${names} did not start: ${wordsOf(reason)}`, { cause: reason });
  }
}

/** Prism also rejects with strings. */
export function wordsOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}

/** Answers one request after the other; rejects, as a connection that breaks, where a fault says so. */
function answerer(
  prism: Prism,
  faults: Faults,
  memory: Memory | undefined,
  write: (line: string) => void,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname } = new URL(request.url);
    const isReadable = isEncoded(pathname);
    const route = isReadable ? routeOf(prism.operations, request.method, pathname) : undefined;
    const fault = faults.take(route?.operation);
    if (fault?.delay !== undefined) await waited(fault.delay, request.signal);
    request.signal.throwIfAborted();
    const reply =
      fault?.status !== undefined
        ? problem(fault.status, "a fault that the test asked for", fault.retryAfter)
        : isReadable
          ? await carriedOut(prism, request, route, memory)
          : problem(400, `the path ${pathname} has a % that begins no encoded character`);
    write(lineOf(request.method, pathname, reply, fault?.lost));
    if (fault?.lost) throw new TypeError("fetch failed", { cause: new Error("the mock lost the answer") });
    const body = writtenBody(prism, reply.body, reply.headers["content-type"]);
    const isEmpty = reply.status === 204 || reply.status === 205 || reply.status === 304;
    return new Response(isEmpty ? null : (body ?? null), { status: reply.status, headers: reply.headers });
  };
}

/** Whether what a path has encoded can be read. */
function isEncoded(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function lineOf(method: string, path: string, { status, reason = "" }: Reply, isLost = false): string {
  const line = `${method} ${path} ${status}${isLost ? " (lost)" : ""} ${reason}`.trimEnd();
  // names of fields may hold anything
  return line.replaceAll(/\p{Cc}/gu, "?");
}

async function carriedOut(
  prism: Prism,
  request: Request,
  route: Route | undefined,
  memory: Memory | undefined,
): Promise<Reply> {
  const { pathname } = new URL(request.url);
  try {
    const asked = await received(request, route);
    const { input } = asked;
    const output = await prism.answer(input, route ? [route.operation] : prism.operations);
    const reply = refusalOf(prism, route, input, output) ?? remembered(output, route, asked, memory);
    return withViolations(reply, output);
  } catch (error) {
    if (error instanceof PartError) return refusal({ status: 422, headers: {}, body: undefined }, [error]);
    // its message quotes what was sent
    if (error instanceof BodyError) return { ...problem(error.status, error.message), reason: error.brief };
    if (!route && Object(error).status === 404) return problem(404, nothingAt(prism.operations, pathname));
    const methods = route ? [] : methodsOf(prism.operations, pathname);
    if (methods.length > 0)
      return problem(
        405,
        `${request.method} is no method of ${pathname}, which has ${methods.join(" and ")}`,
      );
    return problemOf(error);
  }
}

function refusalOf(prism: Prism, route: Route | undefined, input: Input, output: Output): Reply | undefined {
  const errors = output.violations.filter(({ severity }) => severity === "Error");
  const ofAnswer = errors.filter(({ location: [side] }) => side === "response");
  if (ofAnswer.length > 0)
    return problem(
      500,
      `the document's example is not as the document says: ${ofAnswer.map(({ message }) => message).join("; ")}`,
    );
  // of missing credentials the document says what is answered
  if (errors.length === 0 || output.status === 401) return undefined;
  const checked = { body: input.body, contentType: input.headers["content-type"] };
  return refusal(output, complaintsOf(prism, route?.operation, checked, errors));
}

/** All that Prism has to say of it, as its own server has it in a header. */
function withViolations(reply: Reply, { violations }: Output): Reply {
  if (violations.length === 0) return reply;
  const text = JSON.stringify(violations).replace(/[^\x20-\x7e]/g, "?");
  return { ...reply, headers: { ...reply.headers, "sl-violations": text.slice(0, LONGEST_HEADER) } };
}

/** Characters that Node's client takes of all headers, with room for the others. */
const LONGEST_HEADER = 8_000;

function remembered(
  output: Output,
  route: Route | undefined,
  { input, sent }: Received,
  memory: Memory | undefined,
): Reply {
  if (!memory || !route || output.status >= 300) return output;
  const { path, query } = input.url;
  const body = memory.answer({ route, path, query, body: input.body, sent, example: output.body });
  if (body instanceof FormData) return { ...output, headers: withoutType(output.headers), body };
  return body === "missing" ? problem(404, `there is no ${path}`) : { ...output, body };
}

/** The type of a form has its boundary in it, which is chosen as it is written. */
const withoutType = ({ "content-type": _, ...others }: Reply["headers"]): Reply["headers"] => others;

/** Prism rejects with what the answer is to be. */
function problemOf(error: unknown): Reply {
  const { status = 500, detail, name } = Object(error) as { status?: number; detail?: string; name?: string };
  const words = typeof detail === "string" && detail !== "" ? detail : wordsOf(error);
  return problem(status, status >= 500 && name ? `${name}: ${words}` : words);
}

function waited(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
