import type { Danger } from "../review/dangers.js";

// What a documentation says of a package: plain data, from which a site makes pages of its own. It is read from the plan, as
// everything else is, and what it says of calls, bodies and types comes from the emitters that print them.

/** The text of a type: text, the name of a type of the same package, text, a name, ... text. */
export type LinkedText = readonly string[];

export interface PackagePage {
  /** With its scope, `@restflare/zones`. */
  name: string;
  slug: string;
  tag: string;
  description: string;
  /** Where the API's owner describes it. */
  documentation?: string;
  /** The document that it is generated from, as a path in the repository. */
  source: string;
  install: string;
  /** The first call: imports, a client, and something that changes nothing. */
  start: string;
  /** What is to be known of its server; nothing where that is Cloudflare's. */
  server: string;
  /** A test that needs no account; none where no call is harmless. */
  test?: string;
  resources: ResourcePage[];
  types: TypePage[];
  /** The body of a refusal, as JSON. */
  failure?: string;
  /** The fields that are shown nowhere but in the data. */
  secrets: string[];
}

/** A resource that has calls of its own, at whatever depth. */
export interface ResourcePage {
  /** `zones.entitlements` */
  call: string;
  description: string;
  endpoint: string;
  calls: CallPage[];
}

/** What one function does. */
export interface CallPage {
  /** From the export on, `accessServiceTokens.rotate`: the anchor of its section, which never moves. */
  call: string;
  /** With its arguments, `zones.purgeCache(id, body)`. */
  signature: string;
  /** The same of the function that throws. */
  twin: string;
  /** The functions that read a list to its end; none of what is no list. */
  loops: string[];
  method: string;
  template: string;
  summary: string;
  description: string;
  permissions: string[];
  /** The fields of its data that are secrets. */
  secrets: string[];
  danger?: Danger;
  deprecated: boolean;
  /** The call that took its place, where this is an old name of it. */
  aliasOf?: string;
  paging?: "page" | "cursor";
  documentation?: string;
  /** The ids, then what stands in `query` and in `headers`. */
  parameters: FieldPage[];
  body?: BodyPage;
  answer: AnswerPage;
  /** A call with real values. */
  example: string;
  /** The ids that such a call takes, where what it takes and answers depends on the id. */
  members?: MemberPage[];
  /** What else is to be known: other forms of the answer, another server. */
  notes: string[];
}

export interface FieldPage {
  name: string;
  /** Where a call has it: as an argument, or in which option. */
  in: "argument" | "params" | "query" | "headers" | "body";
  type: LinkedText;
  required: boolean;
  description: string;
}

export interface BodyPage {
  type: LinkedText;
  /** The same with all fields, where that is a type with a name. */
  declaration?: LinkedText;
  isArgument: boolean;
  contentType: string;
  /** The other types that a call may name. */
  others: string[];
}

export interface AnswerPage {
  /** What `data` is. */
  type: LinkedText;
  /** As JSON; none where a document does not know, or where it is no JSON. */
  example?: string;
}

export interface MemberPage {
  id: string;
  /** Its anchor. */
  anchor: string;
  template: string;
  summary: string;
  deprecated: boolean;
  body?: LinkedText;
  data: LinkedText;
}

/** A type that the package exports. */
export interface TypePage {
  name: string;
  /** As `types.ts` has it, without the comment above. */
  declaration: LinkedText;
  description: string;
}
