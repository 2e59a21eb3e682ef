/** An API of its own, for one package more. */
export function document(tag: string, fields: readonly string[]): string {
  const path = `/accounts/{account_id}/${tag.toLowerCase().replaceAll(" ", "_")}`;
  const properties = Object.fromEntries(["id", ...fields].map((name) => [name, { type: "string" }]));
  const item = { type: "object", required: ["id"], properties };
  const example = Object.fromEntries(["id", ...fields].map((name) => [name, `the ${name}`]));
  const list = { type: "array", items: item };
  return JSON.stringify(
    {
      openapi: "3.1.0",
      info: { title: tag, version: "1.0.0" },
      tags: [{ name: tag, description: `${tag} of the rehearsal.` }],
      paths: {
        [path]: {
          parameters: [
            { name: "account_id", in: "path", required: true, schema: { type: "string" }, example: "a1" },
          ],
          get: { tags: [tag], summary: `List ${tag}`, ...FREE, responses: answers(list, [example]) },
          post: {
            tags: [tag],
            summary: "Make one",
            ...FREE,
            requestBody: { required: true, ...json(item, example) },
            responses: answers(item, example),
          },
        },
      },
    },
    null,
    2,
  );
}

const FREE = { "x-restflare": { permissions: [] } };

const json = (schema: object, example: object) => ({ content: { "application/json": { schema, example } } });

function answers(schema: object, example: object) {
  const message = { type: "object", properties: { message: { type: "string" } } };
  return {
    200: { description: "What was asked for.", ...json(schema, example) },
    "4XX": { description: "It was refused.", ...json(message, { message: "no" }) },
  };
}
