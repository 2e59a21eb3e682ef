import { examplesOf } from "../document/examples.js";
import { resolve } from "../document/openapi.js";
import type { NamedAction } from "../name/model.js";
import { bodyMode } from "./arguments.js";
import { preferred } from "./content.js";
import { type Context, mention } from "./context.js";
import type { BodyPlan } from "./model.js";

/** The body that an action takes, and whether that is an argument of it. */
export function bodyOf(context: Context, named: NamedAction, typeName: string): BodyPlan | undefined {
  const { document } = context;
  const { requestBody } = named.placed.operation;
  const declared = requestBody && resolve(document, requestBody);
  const [contentType, media] = preferred(declared?.content) ?? [];
  if (!declared || contentType === undefined || !media) return undefined;
  const [example] = examplesOf(document, media);
  return {
    mode: bodyMode(document, named),
    schema: mention(context, media.schema ?? {}, typeName),
    contentType,
    ...(example && { example: example.value }),
  };
}
