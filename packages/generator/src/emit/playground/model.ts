/** What it takes to try a package out in a page: plain data, beside its code and its document. */
export interface Playground {
  /** With its scope, `@restflare/zones`. */
  name: string;
  /** The line that makes a client. */
  client: string;
  /** The server of the client that it makes; none where that is Cloudflare's. */
  baseUrl?: string;
  calls: PlaygroundCall[];
}

/** A call, with the values that it is tried with at first. */
export interface PlaygroundCall {
  /** `cloudflareTunnel.configurations.update` */
  call: string;
  /** The fixed id of this one, where the members are literals. */
  member?: string;
  method: string;
  /** What it takes, in order. */
  args: ("id" | "body" | "options")[];
  id?: PlaygroundValue;
  params: PlaygroundValue[];
  query?: PlaygroundPart;
  headers?: PlaygroundPart;
  body?: PlaygroundBody;
  /** It answers a list, so that its twins `indexAll` and `indexPages` are there too. */
  isList: boolean;
  /** How its answer is read. */
  as: "json" | "text" | "bytes" | "stream" | "items";
}

export interface PlaygroundValue {
  name: string;
  value: unknown;
}

/** The parameters of one kind. */
export interface PlaygroundPart {
  /** Those that a call has to give. */
  value: Record<string, unknown>;
  names: string[];
  /** Those that are numbers. */
  numbers: string[];
}

export interface PlaygroundBody {
  isRequired: boolean;
  contentType: string;
  /** In it `{ "$file": "..." }` stands for a file of that content. */
  value: unknown;
  /** Its fields that have to be there. */
  required: string[];
}
