import type { PlaygroundCall } from "@restflare/generator";
import { h } from "./dom.js";
import { type Field, fieldsOf } from "./fields.js";
import type { Texts } from "./given.js";

/** The inputs of a call. */
export interface Inputs {
  readonly element: HTMLElement;
  texts(): Texts;
  write(texts: Texts): void;
  /** Marks the fields that cannot be read, and says why; the first of them gets the focus if it is asked for. */
  mark(problems: ReadonlyMap<string, string>, focus: boolean): void;
}

/** @param prefix what the ids of this playground begin with, since a page has many */
export function inputsOf(call: PlaygroundCall, prefix: string): Inputs {
  const fields = fieldsOf(call).map((field) => inputOf(field, `${prefix}-${field.key}`));
  const nothing = h("p", { class: "hint" }, "This call takes nothing but a client.");
  return {
    element: h(
      "div",
      { class: "play-fields" },
      ...(fields.length > 0 ? fields.map((one) => one.row) : [nothing]),
    ),
    texts: () => Object.fromEntries(fields.map(({ field, input }) => [field.key, input.value])),
    write(texts) {
      for (const { field, input } of fields) input.value = texts[field.key] ?? "";
    },
    mark(problems, focus) {
      for (const { field, input, problem } of fields) {
        const text = problems.get(field.key);
        problem.textContent = text ?? "";
        if (text === undefined) input.removeAttribute("aria-invalid");
        else input.setAttribute("aria-invalid", "true");
      }
      if (focus) fields.find(({ field }) => problems.has(field.key))?.input.focus();
    },
  };
}

function inputOf(field: Field, id: string) {
  const { kind, label, text, hint, isRequired } = field;
  const marks = [...(kind === "json" ? ["JSON"] : []), ...(isRequired ? [] : ["optional"])];
  const described = [hint && `${id}-hint`, `${id}-problem`].filter(Boolean).join(" ");
  const common = { id, spellcheck: "false", autocomplete: "off", "aria-describedby": described };
  const input =
    kind === "json" || kind === "file" || text.includes("\n")
      ? h("textarea", { ...common, rows: String(Math.min(14, Math.max(2, text.split("\n").length))) })
      : h("input", { ...common, type: "text" });
  input.value = text;
  const problem = h("p", { id: `${id}-problem`, class: "problem" });
  const row = h(
    "div",
    { class: "play-field" },
    h(
      "label",
      { for: id },
      h("code", {}, label),
      ...(marks.length > 0 ? [h("span", { class: "play-marks" }, ` ${marks.join(", ")}`)] : []),
    ),
    input,
    ...(hint ? [h("p", { id: `${id}-hint`, class: "hint" }, hint)] : []),
    problem,
  );
  return { field, input, problem, row };
}
