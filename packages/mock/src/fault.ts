/** Something that goes wrong on purpose. Without `call` it is for any request. */
export interface Fault {
  /** A call, `"accessServiceTokens.rotate"`, or a request, `"POST /accounts/{account_id}/access/service_tokens"`. */
  readonly call?: string;
  /** The answer's status, with an error in the API's shape; the request is not carried out. */
  readonly status?: number;
  /** Seconds that the answer asks to wait, in its header `retry-after`. */
  readonly retryAfter?: number;
  /** The request is carried out, and its answer lost: the connection breaks. */
  readonly lost?: boolean;
  /** Milliseconds that the answer takes. */
  readonly delay?: number;
  /** How many requests it happens to. Default: 1. */
  readonly times?: number;
}
