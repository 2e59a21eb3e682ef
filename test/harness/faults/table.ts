import { answers } from "./answers.js";
import { connections } from "./connections.js";
import type { Fault } from "./fault.js";
import { redirects } from "./redirects.js";
import { refusals } from "./refusals.js";
import { statuses } from "./statuses.js";

/** Every fault of a single call; those of lists are in pages.ts. */
export const faults: readonly Fault[] = [...connections, ...statuses, ...refusals, ...answers, ...redirects];
