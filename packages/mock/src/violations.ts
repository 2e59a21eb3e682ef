import { nearest } from "./nearest.js";
import type { Operation, Prism, Schema, Violation } from "./prism.cjs";

/** What is wrong with a request, in words, and where: a JSON pointer into its body. */
export interface Complaint {
  readonly message: string;
  readonly pointer?: string;
  /** The field that is not there, and where it would be. */
  readonly missing?: { readonly at: string; readonly field: string };
}

/**
 * What is wrong with a request: of several forms that its body may have only of the one that it is nearest to.
 *
 * @param body as it is checked: JSON, also where it came as a form
 */
export function complaintsOf(
  prism: Prism,
  operation: Operation | undefined,
  request: { readonly body: unknown; readonly contentType: string | undefined },
  violations: readonly Violation[],
): Complaint[] {
  // Prism takes null, 0 and the like for no body
  const inBody = violations.filter(
    ({ location: [, part], code }) =>
      part === "body" || (part === undefined && code === "required" && request.body !== undefined),
  );
  const others = violations
    .filter((one) => !inBody.includes(one))
    .map(({ message }) => ({ message: plain(message) }));
  if (inBody.length === 0) return others;
  const contents = operation?.request?.body?.contents ?? [];
  const content = contents.find(({ mediaType }) => mediaType === request.contentType) ?? contents[0];
  const found = content?.schema
    ? nearest(
        { prism, bundle: operation?.["__bundled__" as keyof Operation] },
        content.schema as Schema,
        request.body,
        "",
      )
    : [];
  return [
    ...others,
    ...(found.length > 0 ? found : inBody.map(({ message }) => ({ message: plain(message) }))),
  ];
}

/** "Request query parameter page must be integer" as a sentence of ours. */
const plain = (message: string): string =>
  message
    .replace(/^Request /, "")
    .replace(/^body parameter/i, "the body")
    .replace(
      /^(query|header|path)(?: parameter (\S+))? must have required property '(.+)'$/,
      (_, part: string, whole: string | undefined, name: string) =>
        `${part} parameter ${whole === undefined ? name : `${whole}.${name}`} is missing`,
    );
