import { pascal } from "../base/words.js";
import { examplesOf } from "../document/examples.js";
import { type MediaType, resolve, type Schema } from "../document/openapi.js";
import type { NamedAction } from "../name/model.js";
import { bodyMode } from "./arguments.js";
import { passedOn, sendable } from "./content.js";
import { type Context, mention } from "./context.js";
import type { BodyPlan } from "./model.js";
import { isEmptyObject } from "./schema-facts.js";
import { encodingOf } from "./styles.js";

/** The body that an action takes, and whether that is an argument of it. */
export function bodyOf(context: Context, named: NamedAction, typeName: string): BodyPlan | undefined {
  const { document } = context;
  const { requestBody } = named.placed.operation;
  const declared = requestBody && resolve(document, requestBody);
  const [first, ...others] = sendable(declared?.content);
  if (!declared || !first) return undefined;
  const [contentType, media] = first;
  const mode = bodyMode(document, named);
  const [example] = examplesOf(document, media);
  const schemaOf = (type: string, { schema = {} }: MediaType): Schema =>
    passedOn(document, type, schema) ?? schema;
  const forms = [first, ...others].map(([type, { schema = {}, encoding = {} }]) =>
    encodingOf(document, type, { schema, encoding }),
  );
  return {
    mode,
    isLeftOut: mode === "empty" && isEmptyObject(document, media.schema),
    schema: mention(context, schemaOf(contentType, media), typeName),
    contentType,
    others: others.map(([type, other]) => ({
      contentType: type,
      schema: mention(context, schemaOf(type, other), `${typeName}As${pascal(type.replace(/^\w+\//, ""))}`),
    })),
    encoding: Object.assign({}, ...forms.reverse()),
    ...(example && { example: example.value }),
  };
}
