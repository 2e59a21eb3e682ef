import { nearestTo } from "./words.js";

/** What a field may be. */
export interface Rule {
  readonly test: (value: unknown) => boolean;
  /** "true or false" */
  readonly words: string;
}

export type Rules = Readonly<Record<string, Rule>>;

/** A number that a timer can hold. */
export const time: Rule = {
  test: (value) => typeof value === "number" && value >= 0 && value < 2 ** 31,
  words: "a number from 0 to 2 ** 31",
};
export const flag: Rule = { test: (value) => typeof value === "boolean", words: "true or false" };
export const string: Rule = { test: (value) => typeof value === "string", words: "a string" };
export const functional: Rule = { test: (value) => typeof value === "function", words: "a function" };

export const whole = (least: number, most?: number): Rule => ({
  test: (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= (most ?? Infinity),
  words: most === undefined ? `a number from ${least}` : `a number from ${least} to ${most}`,
});

/** How the fields of something are called in a message. */
export interface Naming {
  /** "a fault is" */
  readonly whole: string;
  /** "a fault has no field sttus" */
  readonly unknown: (name: string) => string;
  /** "a fault's status" */
  readonly field: (name: string) => string;
}

export const optionsOf = (maker: string): Naming => ({
  whole: `the options of ${maker} are`,
  unknown: (name) => `${maker} has no option ${name}`,
  field: (name) => `the option ${name} of ${maker}`,
});

/** Checks fields that a caller may have written in JavaScript; throws a `TypeError` that says what is wrong. */
export function checkFields(value: unknown, rules: Rules, { whole, unknown, field }: Naming): void {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new TypeError(`${whole} an object, not ${shown(value)}`);
  for (const [name, content] of Object.entries(value)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule)
      throw new TypeError(`${unknown(name)}; the nearest is ${nearestTo(name, Object.keys(rules))[0]}`);
    if (content !== undefined && !rule.test(content))
      throw new TypeError(`${field(name)} is ${rule.words}, not ${shown(content)}`);
  }
}

function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
  return typeof value === "function" ? "a function" : String(value);
}
