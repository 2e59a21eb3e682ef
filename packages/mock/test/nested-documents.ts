import { answer, document, operation } from "./documents.js";

const text = { type: "string" };
const param = (name: string, example: string) => ({
  name,
  in: "path",
  required: true,
  schema: text,
  example,
});
const object = (required: readonly string[], ...optional: readonly string[]) => ({
  type: "object",
  required,
  properties: Object.fromEntries([...required, ...optional].map((name) => [name, text])),
});
const list = (of: object) => ({ type: "array", items: of });
const nothing = answer({ type: "object" }, {});
const told = { description: "Fine.", content: { "text/plain": { schema: text, example: "three apples" } } };

const box = object(["id", "name"]);
const BOX = { id: "b1", name: "first" };
const boxId = param("box_id", "b1");

/** Boxes, which are created. */
export const BOXES = document({
  "/boxes": {
    get: operation({ answer: answer(list(box), [BOX]) }),
    post: operation({ body: object(["name"]), answer: answer(box, BOX) }),
  },
  "/boxes/{box_id}": {
    parameters: [boxId],
    // says nothing of what it changed
    put: operation({ body: object(["name"]), answer: nothing }),
    get: operation({ answer: answer(box, BOX) }),
    delete: operation({ answer: answer(object(["id"]), { id: "b1" }) }),
  },
});

const ball = object(["id", "size"], "box_id");
const BALL = { id: "b1", size: "small", box_id: "b1" };
const level = object(["id", "value"]);
const LEVELS = [
  { id: "light", value: "low" },
  { id: "heat", value: "low" },
];
const levelPath = (example: object) => ({
  parameters: [boxId],
  get: operation({ answer: answer(level, example) }),
  patch: operation({ body: object(["value"]), answer: answer(level, example) }),
});
const form = { type: "object", required: ["value"], properties: { value: text, metadata: text } };

/** What is in boxes, in a document of its own. */
export const CONTENTS = document({
  "/boxes/{box_id}/balls": {
    parameters: [boxId],
    get: operation({ answer: answer(list(ball), [BALL]) }),
    post: operation({
      body: { oneOf: [object(["size"]), list(object(["size"]))] },
      answer: answer(ball, BALL),
    }),
    put: operation({ body: list(object(["size"])), answer: answer(object(["job"]), { job: "j1" }) }),
    delete: operation({
      body: { type: "object", properties: { items: list(object(["id"])) } },
      answer: answer(object(["job"]), { job: "j1" }),
    }),
  },
  "/boxes/{box_id}/balls/{ball_id}": {
    parameters: [boxId, param("ball_id", "b1")],
    patch: operation({ body: object([], "size"), answer: answer(ball, BALL) }),
    delete: operation({ answer: answer(object(["id"]), { id: "b1" }) }),
  },
  "/boxes/{box_id}/levels": {
    parameters: [boxId],
    get: operation({ answer: answer(list(level), LEVELS) }),
    patch: operation({ body: list(level), answer: answer(list(level), LEVELS) }),
  },
  "/boxes/{box_id}/levels/light": levelPath({ id: "light", value: "low" }),
  "/boxes/{box_id}/levels/heat": levelPath({ id: "heat", value: "low" }),
  "/boxes/{box_id}/plan": {
    parameters: [boxId],
    get: operation({ answer: answer(object(["colour", "box_id"]), { colour: "red", box_id: "b1" }) }),
    put: operation({
      body: object(["colour"]),
      answer: answer(object(["colour", "box_id"]), { colour: "red", box_id: "b1" }),
    }),
  },
  "/boxes/{box_id}/keys": {
    parameters: [boxId],
    get: operation({
      answer: answer(list({ ...object(["name"]), properties: { name: text, metadata: {} } }), [
        { name: "fruit", metadata: { of: "someone" } },
      ]),
    }),
  },
  "/boxes/{box_id}/values/{key_name}": {
    parameters: [boxId, param("key_name", "fruit")],
    get: operation({ answer: told }),
    put: operation({ body: form, type: "multipart/form-data", answer: nothing }),
    delete: operation({ answer: nothing }),
  },
  "/boxes/{box_id}/metadata/{key_name}": {
    parameters: [boxId, param("key_name", "fruit")],
    get: operation({ answer: answer({}, { of: "someone" }) }),
  },
});

const owner = object(["id", "name"]);
const source = { type: "object", properties: { place: text, key: { type: "string", format: "password" } } };
const OWNER = { id: "o1", name: "Example" };

/** Owners, which nobody can create, and what they have. */
export const OWNERS = document({
  "/owners": { get: operation({ answer: answer(list(owner), [OWNER]) }) },
  "/owners/{owner_id}": {
    parameters: [param("owner_id", "o1")],
    get: operation({ answer: answer(owner, OWNER) }),
    put: operation({ body: object(["name"]), answer: answer(owner, OWNER) }),
  },
  "/roles": { get: operation({ answer: answer(list(owner), [{ id: "r1", name: "Reader" }]) }) },
  "/roles/{role_id}": {
    parameters: [param("role_id", "r1")],
    get: operation({ answer: answer(owner, { id: "r1", name: "Reader" }) }),
  },
  "/owners/{owner_id}/source": {
    parameters: [param("owner_id", "o1")],
    get: operation({ answer: answer(object([], "place"), { from: { place: "there" } }) }),
    put: operation({
      body: { type: "object", properties: { from: source } },
      answer: answer(
        { type: "object", properties: { from: object([], "place") } },
        { from: { place: "there" } },
      ),
    }),
  },
  "/owners/{owner_id}/bags": {
    parameters: [param("owner_id", "o1")],
    get: operation({ answer: answer(list(box), [BOX]) }),
    post: operation({ body: object(["name"]), answer: answer(box, BOX) }),
  },
  "/owners/{owner_id}/bags/{bag_id}": {
    parameters: [param("owner_id", "o1"), param("bag_id", "b1")],
    get: operation({ answer: answer(box, BOX) }),
  },
});

const machine = {
  type: "object",
  required: ["id", "client_id", "name", "note", "tags", "ttl", "parts", "parts_count", "made_on"],
  properties: {
    id: text,
    client_id: text,
    name: text,
    note: { type: ["string", "null"] },
    tags: list(text),
    ttl: { type: "number" },
    colour: text,
    parts: list({ type: "object" }),
    parts_count: { type: "integer" },
    made_on: text,
    owner: object(["id"]),
  },
};
const MACHINE = {
  id: "88bf3b6d86161464f6509f7219099e57",
  client_id: "1f0c2e9b56d44b6f9a347d0b8a7c1e52.access",
  name: "first",
  note: "the web server",
  tags: ["old"],
  ttl: 300,
  colour: "red",
  parts: [{ screw: 1 }],
  parts_count: 1,
  made_on: "2026-01-05",
};
const wanted = {
  ...object(["name"], "note", "colour"),
  properties: {
    name: text,
    note: text,
    colour: text,
    tags: list(text),
    ttl: { type: "number", default: 1 },
    owner: object(["id"]),
  },
};

/** Machines, of which requests set some fields, and the API others. */
export const MACHINES = document({
  "/machines": {
    get: operation({ answer: answer(list(machine), [MACHINE]) }),
    post: operation({ body: wanted, answer: answer(machine, MACHINE) }),
  },
  "/machines/{machine_id}": {
    parameters: [param("machine_id", MACHINE.id)],
    get: operation({ answer: answer(machine, MACHINE) }),
  },
});
