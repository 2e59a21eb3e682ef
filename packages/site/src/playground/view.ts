import type { PlaygroundCall } from "@restflare/generator";
import "./playground.css";
import { codeOf, type Way } from "./code.js";
import { h } from "./dom.js";
import { inputsOf } from "./form.js";
import { firstTexts, readTexts } from "./given.js";
import { stageOf } from "./load.js";
import { block, resultOf } from "./result.js";
import { run, type Stage } from "./run.js";
import { type Scenario, scenariosOf, spoiled } from "./scenarios.js";
import { sizeSince } from "./size.js";

/** Which call a playground is for. */
export interface Which {
  readonly slug: string;
  readonly call: string;
  readonly member?: string;
}

/** Fills a panel with the playground of a call. */
export async function openPlayground(panel: HTMLElement, which: Which): Promise<void> {
  const since = performance.now();
  const stage = await stageOf(which.slug);
  const calls = stage.playground.calls.filter(({ call }) => call === which.call);
  const first = calls.find(({ member }) => member === which.member) ?? calls[0];
  if (!first) throw new Error(`${stage.playground.name} has no call ${which.call}`);
  const place = h("div");
  const show = (call: PlaygroundCall): void => place.replaceChildren(playgroundOf(stage, call));
  show(first);
  panel.replaceChildren(
    h(
      "p",
      { class: "hint" },
      "The package itself makes this call, in your browser, on a mock that answers by its document. It needs no account and " +
        `sends nothing anywhere.${sizeSince(since)}`,
    ),
    ...(calls.length > 1 && which.member === undefined ? [memberChoice(calls, show)] : []),
    place,
  );
}

/** Of calls that are told apart by a fixed id: which one. */
function memberChoice(calls: readonly PlaygroundCall[], show: (call: PlaygroundCall) => void): HTMLElement {
  const options = calls.map(({ member = "" }) => h("option", {}, member));
  const select = h("select", {}, ...options);
  select.addEventListener("change", () => show(calls[select.selectedIndex] as PlaygroundCall));
  return h("p", {}, h("label", {}, "Which ", select));
}

let count = 0;

function playgroundOf(stage: Stage, call: PlaygroundCall): HTMLElement {
  count += 1;
  const prefix = `playground-${count}`;
  const inputs = inputsOf(call, prefix);
  const scenario = h("select", { id: `${prefix}-scenario` });
  const way = h(
    "select",
    { id: `${prefix}-way` },
    h("option", { value: "one" }, "one page, with index"),
    h("option", { value: "all" }, "every item of every page, with indexAll"),
  );
  const runButton = h("button", { type: "submit", class: "primary" }, "Run");
  const resetButton = h("button", { type: "button" }, "Reset");
  const copyButton = h("button", { type: "button", class: "copy" }, "Copy code");
  const code = h("code");
  const status = h("p", { role: "status", class: "status" });
  const result = h("div", { class: "outcome" });

  const scenarios = (): Scenario[] => scenariosOf(call, inputs.texts());
  const chosen = (): Scenario => scenarios().find(({ name }) => name === scenario.value) as Scenario;
  const chosenWay = (): Way => (call.isList ? (way.value as Way) : "one");

  /** Lets code and problems follow what was written. */
  function follow(): void {
    const { given, problems } = readTexts(call, inputs.texts());
    inputs.mark(problems ?? new Map(), false);
    if (given) code.textContent = codeOf(stage.playground, call, given, chosenWay());
  }

  function offer(): void {
    const before = scenario.value;
    scenario.replaceChildren(...scenarios().map(({ name, label }) => h("option", { value: name }, label)));
    scenario.value = scenarios().some(({ name }) => name === before) ? before : "success";
  }

  function reset(): void {
    inputs.write(firstTexts(call));
    offer();
    scenario.value = "success";
    status.textContent = "";
    result.replaceChildren();
    follow();
  }

  /** What is wrong is written into the field, so that the reader sees what is sent. */
  function spoil(): void {
    const found = chosen().name === "wrong" ? spoiled(call, inputs.texts()) : undefined;
    if (!found) return;
    inputs.write({ ...inputs.texts(), [found.key]: found.text });
    status.textContent = `Now ${found.what}. Reset puts it back.`;
    follow();
  }

  async function start(): Promise<void> {
    const { given, problems } = readTexts(call, inputs.texts());
    if (!given) {
      inputs.mark(problems, true);
      status.textContent = [...problems.values()].join(" ");
      return;
    }
    runButton.setAttribute("aria-disabled", "true");
    status.textContent = "Running…";
    const outcome = await run(stage, call, { given, way: chosenWay(), scenario: chosen() });
    result.replaceChildren(...resultOf(outcome));
    status.textContent = outcome.summary;
    status.dataset["ok"] = String(outcome.ok);
    runButton.removeAttribute("aria-disabled");
  }

  const form = h(
    "form",
    { novalidate: "" },
    inputs.element,
    h(
      "div",
      { class: "choices" },
      ...(call.isList
        ? [h("div", { class: "play-field" }, h("label", { for: way.id }, "Ask for"), way)]
        : []),
      h("div", { class: "play-field" }, h("label", { for: scenario.id }, "The API answers"), scenario),
    ),
    h("div", { class: "buttons" }, runButton, resetButton),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (runButton.getAttribute("aria-disabled") !== "true") void start();
  });
  form.addEventListener("input", follow);
  scenario.addEventListener("change", spoil);
  resetButton.addEventListener("click", reset);
  copyButton.addEventListener("click", async () => {
    await navigator.clipboard.writeText(code.textContent ?? "");
    status.textContent = "The code is copied.";
  });
  reset();

  const program = block("", `Code of ${call.call}`, "program");
  program.replaceChildren(code);
  return h("div", { class: "panel" }, form, h("div", { class: "code" }, program, copyButton), status, result);
}
