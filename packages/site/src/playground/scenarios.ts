import type { PlaygroundCall } from "@restflare/generator";
import type { Fault } from "@restflare/mock/in-page";
import type { Texts } from "./given.js";

/** What the reader lets happen to a call. */
export interface Scenario {
  readonly name: string;
  readonly label: string;
  /** What the mock is told; of none it answers what fits the request. */
  readonly fault?: Omit<Fault, "call">;
}

/** More often than a call is repeated. */
const ALWAYS = 20;

const FAULTS: readonly Scenario[] = [
  { name: "success", label: "Success" },
  { name: "wrong", label: "422: wrong input" },
  { name: "401", label: "401: no valid token", fault: { status: 401, times: ALWAYS } },
  { name: "404", label: "404: it is not there", fault: { status: 404, times: ALWAYS } },
  { name: "429", label: "429: too many requests, once", fault: { status: 429, retryAfter: 1 } },
  { name: "500", label: "500: the API is broken", fault: { status: 500, times: ALWAYS } },
  { name: "lost", label: "The answer gets lost, once", fault: { lost: true } },
];

/** What may happen to a call; wrong input only where something of it can be wrong. */
export const scenariosOf = (call: PlaygroundCall, texts: Texts): Scenario[] =>
  FAULTS.filter(({ name }) => name !== "wrong" || spoiled(call, texts) !== undefined);

/** A text that makes a call wrong, in place of that of a field, and what was done to it. */
export interface Spoiled {
  readonly key: string;
  readonly text: string;
  readonly what: string;
}

/** Makes a call wrong: without a field that it needs, with a number that is none, or with a body of another kind. */
export function spoiled({ body, query }: PlaygroundCall, texts: Texts): Spoiled | undefined {
  const value = parsed(texts["body"]);
  if (body?.isRequired && isObject(value)) {
    const missing = body.required.find((name) => name in value);
    if (missing !== undefined) {
      const { [missing]: _, ...others } = value;
      return { key: "body", text: json(others), what: `the body is without its field ${missing}` };
    }
  }
  const number = query?.numbers[0];
  if (number !== undefined) {
    const others = parsed(texts["query"]);
    const text = json({ ...(isObject(others) ? others : {}), [number]: "many" });
    return { key: "query", text, what: `${number} is no number` };
  }
  if (body?.isRequired && /[/+]json\b/.test(body.contentType) && !/^\s*"/.test(texts["body"] ?? ""))
    return { key: "body", text: json("not what it takes"), what: "the body is a text" };
  return undefined;
}

const json = (value: unknown): string => JSON.stringify(value, undefined, 2);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parsed(text = ""): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
