import { FORM, fieldsOf } from "./form.js";
import type { Route } from "./operations.js";
import type { Input, Operation } from "./prism.cjs";

/** A body that is no JSON, as it was sent: a form's fields, or bytes. */
export type Sent = FormData | Uint8Array<ArrayBuffer> | undefined;

/** What a request says, as the checks take it, and its body as it was sent. */
export interface Received {
  readonly input: Input;
  readonly sent: Sent;
}

/** Reads a request; throws a `BodyError` for a body that is not what it claims to be. */
export async function received(request: Request, route: Route | undefined): Promise<Received> {
  const { pathname, searchParams } = new URL(request.url);
  const { operation, path = pathname } = route ?? {};
  const query: Record<string, string | string[]> = {};
  for (const name of searchParams.keys()) {
    const values = searchParams.getAll(name);
    query[name] = values.length === 1 ? (values[0] as string) : values;
  }
  const headers = Object.fromEntries(request.headers);
  const type = headers["content-type"] ?? "";
  const { body, sent } = await bodyOf(request, type, operation);
  const method = request.method.toLowerCase();
  if (body === undefined) return { input: { method, url: { path, query }, headers, body }, sent };
  const more = {
    ...(isForm(type) && operation && { "content-type": FORM }),
    // a body without a length would count as none
    "content-length": headers["content-length"] ?? "1",
  };
  return { input: { method, url: { path, query }, headers: { ...headers, ...more }, body }, sent };
}

/** A body that is not what it claims to be, or claims to be what is not asked for. */
export class BodyError extends Error {
  /** What is wrong, without a word of what was sent. */
  readonly brief: string;

  constructor(
    readonly status: 400 | 415,
    brief: string,
    details: string,
  ) {
    super(`${brief}: ${details}`);
    this.brief = brief;
  }
}

const isForm = (type: string): boolean =>
  /^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type);

async function bodyOf(
  request: Request,
  type: string,
  operation: Operation | undefined,
): Promise<{ readonly body: unknown; readonly sent: Sent }> {
  if (request.body === null) return { body: undefined, sent: undefined };
  if (isForm(type)) {
    checkType(type, operation);
    const form = await formOf(request);
    return { body: await fieldsOf(form, operation), sent: form };
  }
  const sent = new Uint8Array(await request.arrayBuffer());
  const text = await new Response(sent).text();
  if (text === "") return { body: undefined, sent: undefined };
  checkType(type, operation);
  if (!/^application\/([\w.-]+\+)?json\b/i.test(type)) return { body: text, sent };
  try {
    return { body: JSON.parse(text) as unknown, sent: undefined };
  } catch (error) {
    throw new BodyError(400, "the body is not JSON", (error as Error).message);
  }
}

/** Throws for a media type that the document has not; none at all says nothing. */
function checkType(type: string, operation: Operation | undefined): void {
  const contents = operation?.request?.body?.contents ?? [];
  const declared = contents.map(({ mediaType }) => mediaType).filter((one) => one !== FORM);
  if (type === "" || declared.length === 0 || declared.some((one) => isOfType(type, one))) return;
  const wanted = declared.map(essenceOf).join(" or ");
  throw new BodyError(415, `the body has to be ${wanted}`, `it is ${essenceOf(type)}`);
}

const essenceOf = (type: string): string => type.replace(/;.*/s, "").trim().toLowerCase();

/** Whether a media type is one that a document has, such as `text/*`; `application/merge-patch+json` is JSON too. */
function isOfType(type: string, declared: string): boolean {
  const [main, sub] = essenceOf(type)
    .replace(/\/.*\+/, "/")
    .split("/");
  const [wanted, inner] = essenceOf(declared)
    .replace(/\/.*\+/, "/")
    .split("/");
  return (wanted === "*" || wanted === main) && (inner === "*" || inner === sub);
}

async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch (error) {
    throw new BodyError(400, "the body is no form", (error as Error).message);
  }
}
