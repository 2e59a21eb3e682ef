import type { ApiMessage } from "../error/api-message.js";
import type { RestflareError } from "../error/error.js";

/** A call that succeeded. */
export interface Success<Data, Info = {}> {
  ok: true;
  /** The envelope's `result`; the whole body if it is no envelope; `undefined` if there is none. */
  data: Data;
  error?: undefined;
  /** The envelope's `result_info` and any field beside `result`; `{}` if there is none. */
  info: Info;
  /** The envelope's messages. */
  messages: ApiMessage[];
  /** The response; its body has been read, unless the call said `as: "stream"`. */
  response: Response;
  /** How often the request was sent. */
  attempts: number;
}

/** A call that failed, on the wire or in its arguments. */
export interface Failure<Detail = ApiMessage> {
  ok: false;
  data?: undefined;
  error: RestflareError<Detail>;
  /** The response, if there was one. */
  response?: Response;
  /** How often the request was sent; 0 if it was refused before. */
  attempts: number;
}

/**
 * What every safe action resolves to: `ok` tells {@link Success} from {@link Failure}, and so does `error`.
 *
 * @example
 * const { data, error } = await tokens.show(id);
 * if (error) console.error(error.message);
 * else console.log(data.name);
 */
export type Result<Data, Info = {}, Detail = ApiMessage> = Success<Data, Info> | Failure<Detail>;

/** One page of a list, as `indexPages` yields it. */
export interface Page<Item, Info = {}> {
  data: Item[];
  info: Info;
  messages: ApiMessage[];
  response: Response;
  attempts: number;
}
