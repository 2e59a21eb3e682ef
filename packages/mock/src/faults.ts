import { checkFields, flag, type Naming, type Rule, string, time, whole } from "./check.js";
import type { Fault } from "./fault.js";
import { callOf } from "./operations.js";
import type { Operation } from "./prism.cjs";
import { nearestTo } from "./words.js";

/** How many calls a message names. */
const MOST = 3;

const RULES: Record<keyof Fault, Rule> = {
  call: string,
  status: whole(400, 599),
  retryAfter: time,
  lost: flag,
  delay: time,
  times: whole(1),
};

const NAMING: Naming = {
  whole: "a fault is",
  unknown: (name) => `a fault has no field ${name}`,
  field: (name) => `a fault's ${name}`,
};

/** The faults that are still to happen, first come, first served. */
export class Faults {
  #open: { readonly fault: Fault; left: number }[] = [];

  constructor(private readonly operations: readonly Operation[]) {}

  /** Throws a `TypeError` if there is no such call, if nothing would go wrong, or if a field is not what it may be. */
  add(fault: Fault): void {
    checkFields(fault, RULES, NAMING);
    const { call, status, retryAfter, lost, delay, times = 1 } = fault;
    if (status === undefined && !lost && delay === undefined)
      throw new TypeError("a fault has a status, a delay, or lost: true");
    if (status !== undefined && lost)
      throw new TypeError("a fault has a status or lost: true, not both: what is lost is no answer");
    if (status === undefined && retryAfter !== undefined)
      throw new TypeError("a fault's retryAfter goes with a status: it is a header of that answer");
    if (call !== undefined) this.#checkCall(call);
    this.#open.push({ fault, left: times });
  }

  #checkCall(call: string): void {
    if (this.operations.some((operation) => isOf(operation, call))) return;
    const twin = call.replace(/OrThrow$/, "");
    const hint = this.operations.some((operation) => callOf(operation) === twin)
      ? `${twin} stands for both`
      : `the nearest are ${this.#near(call).join(", ")}`;
    throw new TypeError(`there is no call ${call}; ${hint}`);
  }

  /** The fault that happens to a request now. */
  take(operation: Operation | undefined): Fault | undefined {
    const found = this.#open.find(
      ({ fault }) => fault.call === undefined || (operation && isOf(operation, fault.call)),
    );
    if (!found) return undefined;
    found.left -= 1;
    if (found.left === 0) this.#open = this.#open.filter((one) => one !== found);
    return found.fault;
  }

  /** The calls that are written most like it; of a request the requests. */
  #near(call: string): string[] {
    const nameOf = call.includes(" ")
      ? requestOf
      : (operation: Operation) => callOf(operation) ?? requestOf(operation);
    return nearestTo(call, [...new Set(this.operations.map(nameOf))]).slice(0, MOST);
  }

  clear(): void {
    this.#open = [];
  }
}

const requestOf = ({ method, path }: Operation): string => `${method.toUpperCase()} ${path}`;
const isOf = (operation: Operation, call: string): boolean =>
  callOf(operation) === call || requestOf(operation) === call;
