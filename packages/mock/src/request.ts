import { FORM, fieldsOf } from "./form.js";
import type { Route } from "./operations.js";
import type { Input, Operation } from "./prism.cjs";

/** What a request says, as the checks take it; throws a `BodyError` for a body that is not what it claims to be. */
export async function inputOf(request: Request, route: Route | undefined): Promise<Input> {
  const { pathname, searchParams } = new URL(request.url);
  const { operation, path = pathname } = route ?? {};
  const query: Record<string, string | string[]> = {};
  for (const name of searchParams.keys()) {
    const values = searchParams.getAll(name);
    query[name] = values.length === 1 ? (values[0] as string) : values;
  }
  const headers = Object.fromEntries(request.headers);
  const type = headers["content-type"] ?? "";
  const body = await bodyOf(request, type, operation);
  if (body === undefined)
    return { method: request.method.toLowerCase(), url: { path, query }, headers, body };
  return {
    method: request.method.toLowerCase(),
    url: { path, query },
    headers: {
      ...headers,
      ...(isForm(type) && operation && { "content-type": FORM }),
      // a body without a length would count as none
      "content-length": headers["content-length"] ?? "1",
    },
    body,
  };
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

async function bodyOf(request: Request, type: string, operation: Operation | undefined): Promise<unknown> {
  if (request.body === null) return undefined;
  if (isForm(type)) {
    checkType(type, operation);
    return fieldsOf(await formOf(request), operation);
  }
  const text = await request.text();
  if (text === "") return undefined;
  checkType(type, operation);
  if (!/^application\/([\w.-]+\+)?json\b/i.test(type)) return text;
  try {
    return JSON.parse(text) as unknown;
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
