import type { Fault } from "./fault.js";
import { callOf } from "./operations.js";
import type { Operation } from "./prism.cjs";
import { nearestTo } from "./words.js";

/** How many calls a message names. */
const MOST = 3;

/** The faults that are still to happen, first come, first served. */
export class Faults {
  #open: { readonly fault: Fault; left: number }[] = [];

  constructor(private readonly operations: readonly Operation[]) {}

  /** Throws if there is no such call, or nothing that would go wrong. */
  add(fault: Fault): void {
    const { call, status, lost, delay, times = 1 } = fault;
    if (status === undefined && !lost && delay === undefined)
      throw new TypeError("a fault has a status, a delay, or lost: true");
    if (status !== undefined && !(Number.isInteger(status) && status >= 400 && status <= 599))
      throw new TypeError(`a fault's status is a number from 400 to 599, not ${status}`);
    if (!(Number.isInteger(times) && times >= 1))
      throw new TypeError(`a fault's times is a number from 1, not ${times}`);
    if (call !== undefined && !this.operations.some((operation) => isOf(operation, call)))
      throw new TypeError(`there is no call ${call}; the nearest are ${this.#near(call).join(", ")}`);
    this.#open.push({ fault, left: times });
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
