// In place of Node's `url`. A document that is an object has no address, so each reference in it is one to itself, or is refused.

const BASE = "document:///";

export const resolve = (from: string, to: string): string => new URL(to, new URL(from, BASE)).href;
export const parse = (address: string): URL => new URL(address, BASE);
export const format = String;
