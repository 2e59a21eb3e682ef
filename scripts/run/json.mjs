import { readFileSync } from "node:fs";

/**
 * What is in a JSON file; `undefined` if it is not there or cut short.
 * @param {string} file
 */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * What is in a file; nothing if it is not there.
 * @param {string} file
 */
export function readText(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
