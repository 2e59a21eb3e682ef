import { pascal } from "../base/words.js";
import { examplesOf } from "../document/examples.js";
import { resolve } from "../document/openapi.js";
import type { NamedAction } from "../name/model.js";
import { bodyMode } from "./arguments.js";
import { sendable } from "./content.js";
import { type Context, mention } from "./context.js";
import type { BodyPlan } from "./model.js";
import { encodingOf } from "./styles.js";

/** The body that an action takes, and whether that is an argument of it. */
export function bodyOf(context: Context, named: NamedAction, typeName: string): BodyPlan | undefined {
  const { document } = context;
  const { requestBody } = named.placed.operation;
  const declared = requestBody && resolve(document, requestBody);
  const [first, ...others] = sendable(declared?.content);
  if (!declared || !first) return undefined;
  const [contentType, media] = first;
  const [example] = examplesOf(document, media);
  const forms = [first, ...others].map(([type, { schema = {}, encoding = {} }]) =>
    encodingOf(document, type, { schema, encoding }),
  );
  return {
    mode: bodyMode(document, named),
    schema: mention(context, media.schema ?? {}, typeName),
    contentType,
    others: others.map(([type, { schema = {} }]) => ({
      contentType: type,
      schema: mention(context, schema, `${typeName}As${pascal(type.replace(/^\w+\//, ""))}`),
    })),
    encoding: Object.assign({}, ...forms.reverse()),
    ...(example && { example: example.value }),
  };
}
