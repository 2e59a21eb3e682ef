import type { Operation } from "./prism.cjs";

/** Where a request belongs. */
export interface Route {
  readonly operation: Operation;
  /** The values of its path's parameters. */
  readonly params: Readonly<Record<string, string>>;
  /** Its path with as many segments as the operation's: the slashes inside of a parameter are encoded. */
  readonly path: string;
}

/** The operation that a request is for: of several whose path fits the one with more of it written out. */
export function routeOf(operations: readonly Operation[], method: string, path: string): Route | undefined {
  const given = segmentsOf(path);
  const fitting = operations.flatMap((operation) => {
    if (operation.method.toLowerCase() !== method.toLowerCase()) return [];
    const template = segmentsOf(operation.path);
    const segments = takesSlashes(operation) ? lastTogether(given, template.length) : given;
    const params = paramsIn(template, segments);
    return params ? [{ operation, params, path: segments === given ? path : segments.join("/") }] : [];
  });
  return fitting.sort((a, b) => orderOf(a.operation).localeCompare(orderOf(b.operation)))[0];
}

/** The methods that a path has. */
export function methodsOf(operations: readonly Operation[], path: string): string[] {
  const methods = new Set(operations.map(({ method }) => method.toUpperCase()));
  return [...methods].filter((method) => routeOf(operations, method, path) !== undefined);
}

const segmentsOf = (path: string): string[] => path.split("/");

/** Whether the last segment is a parameter that may have slashes, as the name of an AI model. */
function takesSlashes({ path, request }: Operation): boolean {
  const [, name] = /\/\{([^{}]+)\}$/.exec(path) ?? [];
  return request?.path?.some((one) => one.name === name && Object(one).allowReserved === true) === true;
}

/** What stands behind the others is one segment. */
function lastTogether(segments: readonly string[], count: number): readonly string[] {
  if (segments.length <= count) return segments;
  return [...segments.slice(0, count - 1), segments.slice(count - 1).join("%2F")];
}

function paramsIn(template: readonly string[], path: readonly string[]): Record<string, string> | undefined {
  if (template.length !== path.length) return undefined;
  const params: Record<string, string> = {};
  for (const [i, segment] of template.entries()) {
    const value = path[i] as string;
    const [whole, before = "", name, after = ""] = /^([^{]*)\{([^}]+)\}(.*)$/.exec(segment) ?? [];
    if (whole === undefined || name === undefined) {
      if (segment !== value) return undefined;
    } else {
      const fits =
        value.length > before.length + after.length && value.startsWith(before) && value.endsWith(after);
      if (!fits) return undefined;
      params[name] = decodeURIComponent(value.slice(before.length, value.length - after.length));
    }
  }
  return params;
}

/** What is written out comes first, as early as it differs. */
const orderOf = ({ path }: Operation): string =>
  segmentsOf(path)
    .map((segment) => (segment.includes("{") ? "1" : "0"))
    .join("");

/** How a generated package calls an operation, `accessServiceTokens.rotate`; a document of another origin does not say. */
export function callOf(operation: Operation): string | undefined {
  const { extensions } = operation as { extensions?: { "x-restflare-call"?: unknown } };
  const call = extensions?.["x-restflare-call"];
  return typeof call === "string" ? call : undefined;
}
