// A document in the shape in which openapi-typescript writes it.
interface Message {
  code: number;
  message: string;
}
interface Refusal {
  content: {
    "application/json": {
      success: false;
      errors: { code: number; message: string; hint: string }[];
      result: null;
    };
  };
}
interface Envelope<Result> {
  headers: { [name: string]: unknown };
  content: { "application/json": { success: true; errors: Message[]; messages: Message[]; result: Result } };
}
interface Account {
  query?: never;
  header?: never;
  path: { account_id: string };
  cookie?: never;
}
interface Member {
  query?: never;
  header?: never;
  path: { account_id: string; thing_id: string };
  cookie?: never;
}
export interface Thing {
  id: string;
  name: string;
}
export interface ThingBody {
  name: string;
  size?: number;
}
/** One event of a stream, or one line of it. */
export interface Line {
  text: string;
}
interface ListInfo {
  content: {
    "application/json": {
      success: true;
      errors: Message[];
      messages: Message[];
      result: Thing[];
      result_info: { page: number };
      timing?: number;
    };
  };
}

/** Some successes say no more than that they are one. */
interface MaybeList {
  content: {
    "application/json":
      | { success: true; errors: Message[]; messages: Message[]; result: Thing[] }
      | { success: true; errors: Message[]; messages: Message[] };
  };
}

export interface Document {
  "/events": {
    get: { parameters: { query?: { page?: number } }; responses: { 200: MaybeList; "4XX": Refusal } };
  };
  "/accounts/{account_id}/things": {
    parameters: Account;
    get: {
      parameters: Omit<Account, "query"> & { query?: { name?: string; page?: number } };
      requestBody?: never;
      responses: { 200: ListInfo; "4XX": Refusal };
    };
    post: {
      parameters: Account;
      requestBody: { content: { "application/json": ThingBody } };
      responses: { 201: Envelope<Thing & { secret: string }>; "4XX": Refusal };
    };
    put?: never;
    patch?: never;
    delete?: never;
  };
  "/accounts/{account_id}/things/{thing_id}": {
    parameters: Member;
    get: { parameters: Member; requestBody?: never; responses: { 200: Envelope<Thing> } };
    put: {
      parameters: Member;
      requestBody: { content: { "application/json": Partial<ThingBody> } };
      responses: { 200: Envelope<Thing>; "4XX": Refusal };
    };
    delete: { parameters: Member; requestBody?: never; responses: { 204: { content?: never } } };
  };
  "/accounts/{account_id}/things/{thing_id}/rotate": {
    post: {
      parameters: Member;
      requestBody?: { content: { "application/json": { until?: string } } };
      responses: { 200: Envelope<Thing & { secret: string }> };
    };
  };
  "/accounts/{account_id}/things/{thing_id}/query": {
    post: {
      parameters: Member;
      requestBody: { content: { "application/json": { sql: string } } };
      responses: { 200: Envelope<{ rows: number[] }> };
    };
  };
  "/accounts/{account_id}/things/{thing_id}/config": {
    get: { parameters: Member; responses: { 200: Envelope<{ on: boolean }> } };
    put: {
      parameters: Member;
      requestBody: { content: { "application/json": { on: boolean } } };
      responses: { 200: Envelope<{ on: boolean }> };
    };
  };
  "/accounts/{account_id}/things/{thing_id}/certs/{cert_id}": {
    get: {
      parameters: { path: { account_id: string; thing_id: string; cert_id: string } };
      responses: { 200: { content: { "text/plain": string } } };
    };
  };
  "/accounts/{account_id}/settings/mode": {
    get: { parameters: Account; responses: { 200: Envelope<{ id: "mode"; value: "fast" | "safe" }> } };
    patch: {
      parameters: Account;
      requestBody: { content: { "application/json": { value: "fast" | "safe" } } };
      responses: { 200: Envelope<{ id: "mode"; value: "fast" | "safe" }>; "4XX": Refusal };
    };
  };
  "/accounts/{account_id}/settings/size": {
    get: { parameters: Account; responses: { 200: Envelope<{ id: "size"; value: number }> } };
    patch: {
      parameters: Account;
      requestBody: { content: { "application/json": { value: number } } };
      responses: { 200: Envelope<{ id: "size"; value: number }>; "4XX": Refusal };
    };
  };
  "/accounts/{account_id}/settings/born": {
    get: { parameters: Account; responses: { 200: Envelope<{ id: "born"; value: string }> } };
    patch?: never;
  };
  "/accounts/{account_id}/settings/size/limits": {
    get: { parameters: Account; responses: { 200: Envelope<{ highest: number }> } };
  };
  "/logs": {
    get: {
      parameters: { query?: { tail?: boolean } };
      responses: { 200: { content: { "text/event-stream": Line } }; "4XX": Refusal };
    };
    post: {
      parameters: { header: { "x-origin": string; "x-trace"?: string } };
      requestBody: { content: { "application/json": Line } };
      responses: {
        200: { content: { "application/json": { written: number }; "application/jsonl": Line } };
      };
    };
  };
  "/pets": {
    get: {
      parameters: {};
      responses: { 200: { content: { "application/json": { items: { tag: string }[]; next?: string } } } };
    };
  };
  "/pets/{pet_id}": {
    get: {
      parameters: { query: { depth: number }; path: { pet_id: string } };
      responses: { 200: { content: { "application/json": { tag: string } } } };
    };
    patch: {
      parameters: { path: { pet_id: string } };
      requestBody: { content: { "application/json": { tag: string } } };
      responses: { 200: { content: { "application/json": { tag: string } } } };
    };
  };
  "/crews": {
    get: {
      parameters: {};
      responses: {
        200: { content: { "application/json": { total: number; crews?: { name: string }[] } } };
        204: { headers: {} };
      };
    };
    post: {
      parameters: {};
      requestBody: {
        content: { "application/json": { name: string }; "multipart/form-data": { photo: Blob } };
      };
      responses: {
        200: {
          content: {
            "application/json;version=1": { name: string };
            "application/json;version=2": { title: string };
          };
        };
      };
    };
  };
  "/crews/{names}": {
    get: {
      parameters: { path: { names: string[] } };
      responses: { 200: { content: { "application/json": { name: string } } } };
    };
  };
}
