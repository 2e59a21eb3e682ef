import { isObject, METHODS, type Method, type OpenApi, type Operation } from "./openapi.js";

/** One operation where it stands. */
export interface Placed {
  method: Method;
  path: string;
  operation: Operation;
}

export function operationsOf(document: OpenApi): Placed[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = isObject(item) ? item[method] : undefined;
      return isObject(operation) ? [{ method, path, operation: operation as Operation }] : [];
    }),
  );
}
