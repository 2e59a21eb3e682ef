import type { CallEvent, ErrorEvent, ResponseEvent, RetryEvent } from "../public/hooks.js";
import type { Environment, PreparedCall } from "./call.js";

/** What every event of a call tells. */
export function eventOf({ operation, method, path, progress }: PreparedCall): CallEvent {
  return { method, template: operation.template, path, attempt: progress.attempts };
}

interface Events {
  onResponse: ResponseEvent;
  onRetry: RetryEvent;
  onError: ErrorEvent;
}

/** Tells a hook and the logger, who only look on: what they throw must not cost the caller a result that may be there only once. */
export function notify<Name extends keyof Events>(
  environment: Environment,
  name: Name,
  makeEvent: () => Events[Name],
): void {
  const { logger } = environment;
  const hook = environment[name] as ((event: Events[Name]) => unknown) | undefined;
  if (!hook && !logger) return;
  void withoutThrowing(() => {
    const event = makeEvent();
    const level = name === "onResponse" ? "debug" : "warn";
    void withoutThrowing(() => logger?.[level](`${name} ${JSON.stringify(event)}`));
    void withoutThrowing(
      () => hook?.(event),
      () => logger?.warn(`the ${name} hook threw`),
    );
  });
}

async function withoutThrowing(look: () => unknown, otherwise?: () => unknown): Promise<void> {
  try {
    await look();
  } catch {
    if (otherwise) await withoutThrowing(otherwise);
  }
}
