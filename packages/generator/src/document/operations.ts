import { isObject, METHODS, type Method, type OpenApi, type Operation, resolve } from "./openapi.js";

/** One operation where it stands. */
export interface Placed {
  method: Method;
  path: string;
  operation: Operation;
}

/** Also those of a path item that is a `$ref`. */
export function operationsOf(document: OpenApi): Placed[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) => {
    const own = isObject(item) ? item : {};
    const all = own.$ref === undefined ? own : { ...resolve(document, own), ...own };
    return METHODS.flatMap((method) => {
      const operation = all[method];
      return isObject(operation) ? [{ method, path, operation: operation as Operation }] : [];
    });
  });
}
