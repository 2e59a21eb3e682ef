import { execFileSync } from "node:child_process";
import type { Host } from "./command-line.js";
import type { Theatre } from "./stage.js";
import type { Row } from "./suite/index.js";
import { PRINTED } from "./suite/secrets.js";

/** What is checked from outside. */
export const CONSOLE = "the console shows no credentials";

/** What a runtime made of the suite. */
export interface Report {
  readonly version: string;
  readonly rows: readonly Row[];
}

/** Runs the suite in a runtime, and reads its console. */
export async function runIn(host: Host, program: string, theatre: Theatre): Promise<Report> {
  const { folder, world } = theatre;
  const version = versionOf(program);
  const { rows, console } = await host({ program, folder, world });
  const lines = console.split(PRINTED).length - 1;
  const printed: Row = {
    name: CONSOLE,
    ok: lines > 0 && !console.includes(world.token),
  };
  const why = lines === 0 ? "it showed nothing" : "it showed the token";
  return { version, rows: [...rows, printed.ok ? printed : { ...printed, why }] };
}

function versionOf(program: string): string {
  const printed = execFileSync(program, ["--version"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return /\d+([.-]\d+)+/.exec(printed)?.[0] ?? printed.trim();
}
