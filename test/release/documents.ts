/** An API of its own, for one package more. */
export function document(tag: string, fields: readonly string[]): string {
  const path = `/accounts/{account_id}/${tag.toLowerCase().replaceAll(" ", "_")}`;
  const properties = Object.fromEntries(fields.map((name) => [name, { type: "string" }]));
  const item = { type: "object", required: ["id"], properties: { id: { type: "string" }, ...properties } };
  const answer = (description: string, schema: object) => ({
    200: { description, content: { "application/json": { schema } } },
  });
  return JSON.stringify(
    {
      openapi: "3.1.0",
      info: { title: tag, version: "1.0.0" },
      tags: [{ name: tag, description: `${tag} of the rehearsal.` }],
      paths: {
        [path]: {
          parameters: [{ name: "account_id", in: "path", required: true, schema: { type: "string" } }],
          get: {
            tags: [tag],
            summary: `List ${tag}`,
            responses: answer("All.", { type: "array", items: item }),
          },
          post: {
            tags: [tag],
            summary: "Make one",
            requestBody: { required: true, content: { "application/json": { schema: item } } },
            responses: answer("The new one.", item),
          },
        },
      },
    },
    null,
    2,
  );
}
