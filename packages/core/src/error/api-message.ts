/** One error or message as the API words it. */
export interface ApiMessage {
  code: number;
  message: string;
  documentation_url?: string;
  source?: { pointer?: string };
  /** What led to it, the reason last: 6003 "Invalid request headers" has its 6111 "Invalid format" here. */
  error_chain?: readonly ApiMessage[];
}
