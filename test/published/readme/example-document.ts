const note = { id: "n1", text: "buy milk" };
const enveloped = (result: unknown) => answer({ success: true, errors: [], messages: [], result });

function answer(example: unknown) {
  return { 200: { description: "It went well.", content: { "application/json": { schema: {}, example } } } };
}

function placeholders(...names: string[]) {
  return names.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } }));
}

/** The document of the APIs that guides make up. */
export const EXAMPLES = {
  openapi: "3.1.0",
  info: { title: "Examples", version: "1.0.0" },
  servers: [{ url: "https://api.cloudflare.com/client/v4" }],
  tags: [
    { name: "Orders", description: "Orders of a shop." },
    { name: "Notes", description: "Notes." },
  ],
  paths: {
    "/orders": { get: { operationId: "list", tags: ["Orders"], responses: answer([{ id: "o1" }]) } },
    "/accounts/{account_id}/notes": {
      parameters: placeholders("account_id"),
      get: { operationId: "notes", tags: ["Notes"], responses: enveloped([note]) },
      post: {
        operationId: "note",
        tags: ["Notes"],
        requestBody: { required: true, content: { "application/json": { schema: { type: "object" } } } },
        responses: enveloped(note),
      },
    },
    "/accounts/{account_id}/notes/{note_id}/archive": {
      parameters: placeholders("account_id", "note_id"),
      post: { operationId: "archive", tags: ["Notes"], responses: enveloped(note) },
    },
  },
};
