import { h } from "./dom.js";
import type { Exchange } from "./recording.js";
import type { Outcome } from "./run.js";

/** What was sent, and what the SDK gives for it. */
export function resultOf({ exchanges, result, ok }: Outcome): HTMLElement[] {
  return [
    h("h4", {}, exchanges.length === 1 ? "Request" : "Requests"),
    exchanges.length === 0
      ? h("p", { class: "hint" }, "Nothing was sent: the arguments were refused before.")
      : h("ol", { class: "exchanges" }, ...exchanges.map((one, at) => exchangeOf(one, at === 0))),
    h("h4", {}, "Result"),
    block(JSON.stringify(result, undefined, 2) ?? "undefined", "Result", ok ? "result" : "result failed"),
  ];
}

function exchangeOf(exchange: Exchange, isOpen: boolean): HTMLElement {
  const { method, url, headers, body } = exchange;
  const lines = headers.map(([name, value]) => `${name}: ${value}`);
  const summary = h(
    "summary",
    {},
    h("code", {}, h("b", {}, method), ` ${url}`),
    h("span", { class: `answer ${isGood(exchange) ? "good" : "bad"}` }, answerOf(exchange)),
  );
  return h(
    "li",
    {},
    h(
      "details",
      isOpen ? { open: "" } : {},
      summary,
      block([...lines, ...(body === undefined ? [] : ["", pretty(body)])].join("\n"), "What was sent"),
    ),
  );
}

const isGood = ({ status = 0 }: Exchange): boolean => status >= 200 && status < 300;

function answerOf({ status, retryAfter, failure }: Exchange): string {
  if (failure !== undefined) return "no answer";
  return retryAfter === undefined ? String(status) : `${status}, retry-after: ${retryAfter}`;
}

/** JSON on several lines; anything else as it is. */
function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), undefined, 2);
  } catch {
    return body;
  }
}

/** Code that can be scrolled, with the keyboard too. */
export function block(text: string, label: string, name = ""): HTMLElement {
  return h("pre", { class: name, tabindex: "0", role: "region", "aria-label": label }, h("code", {}, text));
}
