// What the checks are made of. Nothing here, or in what is beside it, may need more than every runtime has.

/** Where the suite runs, and what is known of that place. */
export interface World {
  /** A Prism server of the service tokens' document, without a slash at the end. */
  readonly baseUrl: string;
  /** The server of `fault-server.ts`. */
  readonly faultUrl: string;
  /** Where nothing listens. */
  readonly closedUrl: string;
  /** What no error, result or console may show. */
  readonly token: string;
  /** The token in the environment; none where there is no environment. */
  readonly environmentToken?: string;
  readonly kind: "server" | "workerd" | "browser";
}

/** What became of a check. */
export interface Row {
  readonly name: string;
  readonly ok: boolean;
  /** Of a failure, or of what was skipped. */
  readonly why?: string;
  /** It cannot be here, and `why` says what stands in its way. */
  readonly isSkipped?: true;
}

/** By the kind of place, why something cannot be there. */
export type NotIn = { readonly [kind in World["kind"]]?: string };

export interface Check {
  readonly name: string;
  /** Why it cannot be somewhere. */
  readonly notIn?: NotIn;
  run(world: World): Promise<void>;
}

/** Longer than any check takes; what hangs must not keep the others from being told. */
const PATIENCE = 30_000;

/** Runs checks one after the other, as some set up the process. */
export async function runChecks(checks: readonly Check[], world: World): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { name, run, notIn } of checks) {
    const why = notIn?.[world.kind];
    if (why !== undefined) {
      rows.push({ name, ok: true, isSkipped: true, why });
      continue;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hung = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no end within ${PATIENCE} ms`)), PATIENCE);
    });
    try {
      await Promise.race([run(world), hung]);
      rows.push({ name, ok: true });
    } catch (thrown) {
      rows.push({ name, ok: false, why: thrown instanceof Error ? thrown.message : String(thrown) });
    } finally {
      clearTimeout(timer);
    }
  }
  return rows;
}

/** Fails unless it holds. */
export function holds(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

/** Fails unless both are the same data, whatever the order of their keys. */
export function same(actual: unknown, wanted: unknown, what: string): void {
  const [one, other] = [write(actual), write(wanted)];
  holds(one === other, `${what} is ${one}, not ${other}`);
}

function write(value: unknown): string {
  const sorted = (_: string, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner;
  return JSON.stringify(value, sorted) ?? String(value);
}
