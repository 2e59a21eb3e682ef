import type { NamedAction } from "../naming/model.js";
import { type Operation, resolve, type Schema } from "../openapi.js";
import { isJson, preferred } from "./content.js";
import { type Context, mention } from "./context.js";
import type { BodyMode, BodyPlan } from "./model.js";
import { isEmptyObject, propertiesOf } from "./schema-facts.js";

/** The body that an action takes, and whether that is an argument of it. */
export function bodyOf(
  context: Context,
  { name, placed }: NamedAction,
  typeName: string,
): BodyPlan | undefined {
  const { document } = context;
  const declared = placed.operation.requestBody && resolve(document, placed.operation.requestBody);
  const [contentType, media] = preferred(declared?.content) ?? [];
  if (!declared || contentType === undefined || !media) return undefined;
  const schema = media.schema ?? {};
  const isEmpty = isJson(contentType) && isEmptyObject(document, media.schema);
  const mode = modeOf(context, { name, schema: media.schema, isEmpty, operation: placed.operation });
  const example =
    media.example ?? Object.values(media.examples ?? {}).find((one) => one?.value !== undefined)?.value;
  return {
    mode,
    schema: mention(context, schema, typeName),
    contentType,
    ...(example !== undefined && { example }),
  };
}

interface Body {
  name: string;
  schema: Schema | undefined;
  isEmpty: boolean;
  operation: Operation;
}

function modeOf(context: Context, { name, schema, isEmpty, operation }: Body): BodyMode {
  const { document } = context;
  const isRequired = operation.requestBody
    ? resolve(document, operation.requestBody).required === true
    : false;
  const isNative = name === "create" || name === "update";
  if (isEmpty) return isRequired && !isNative ? "empty" : "optional";
  if (!isRequired) return "optional";
  return isNative || mustHaveContent(context, schema) ? "required" : "optional";
}

/** Whether `{}` is not enough. */
function mustHaveContent({ document }: Context, schema: Schema | undefined): boolean {
  if (!schema) return true;
  const real = resolve(document, schema);
  const properties = propertiesOf(document, schema);
  if (properties.size === 0 || real.anyOf || real.oneOf) return true;
  return [...properties.values()].some((declared) => declared.some(({ required }) => required));
}
