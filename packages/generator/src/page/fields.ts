import { commentOf } from "../emit/prepare-schema.js";
import type { ActionPlan, PartPlan } from "../plan/model.js";
import type { Context } from "./context.js";
import { plain } from "./linked.js";
import type { FieldPage } from "./model.js";

/** What a call is given beside its body: the ids, and what stands in its options. */
export function parametersOf(action: ActionPlan, context: Context): FieldPage[] {
  return [
    ...(action.args.includes("id") ? [idOf(action, context)] : []),
    ...action.params.map(
      ({ name, schema, description = "" }): FieldPage => ({
        name,
        in: "params",
        type: context.types.linked(schema),
        required: true,
        description,
      }),
    ),
    ...(action.query ? partOf("query", action.query, context) : []),
    ...(action.headers ? partOf("headers", action.headers, context) : []),
  ];
}

function idOf({ id, idName, idDescription = "", member }: ActionPlan, { types }: Context): FieldPage {
  const where = idName === undefined || member !== undefined ? "" : `It is the \`${idName}\` of the path.`;
  return {
    name: "id",
    in: "argument",
    type: id ? types.linked(id) : plain("string"),
    required: true,
    description: [idDescription, where].filter((text) => text !== "").join(" "),
  };
}

function partOf(place: "query" | "headers", { schema, names }: PartPlan, context: Context): FieldPage[] {
  const { properties = {} } = context.real(schema);
  return names.map(({ name, required, description = "" }) => {
    const property = properties[name];
    return {
      name,
      in: place,
      type: property ? context.types.linked(bare(property)) : plain("string"),
      required,
      description: property ? commentOf(property) : description,
    };
  });
}

/** What is said of a property stands beside its type, not in it. */
const bare = <T extends object>(schema: T): T => ({ ...schema, description: undefined, default: undefined });
