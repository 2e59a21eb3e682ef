import type { CheckedOptions } from "../call/call.js";
import { fieldsThat, type OptionRules, type Refuse } from "./option-rules.js";

/** A check of options by these rules; what it throws is made by `refuse`. `undefined` is no options. */
export function checkerOf(
  rules: OptionRules,
  refuse: Refuse,
  otherwise?: string,
): (given: unknown) => CheckedOptions {
  const check = fieldsThat(rules, otherwise);
  return (given) => (given === undefined ? {} : (check(given, "the options", refuse) as CheckedOptions));
}

/** Options one over the other: the last one that says something wins, field by field where an option has fields. */
export function mergeOptions(layers: readonly CheckedOptions[]): CheckedOptions {
  return Object.assign({}, ...layers, {
    params: mergeFields(layers.map(({ params }) => params)),
    headers: mergeFields(layers.map(({ headers }) => headers)),
    retry: mergeFields(layers.map(({ retry }) => retry)),
    fetchOptions: mergeFields(layers.map(({ fetchOptions }) => fetchOptions)),
  });
}

const mergeFields = (layers: readonly (object | undefined)[]): object => Object.assign({}, ...layers);
