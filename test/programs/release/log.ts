import { stripVTControlCharacters } from "node:util";
import type { Ran } from "./clone.js";

/** Tells what happens, and keeps count of what is as it should be. */
export interface Log {
  chapter: (title: string) => void;
  /** A command with what it printed. */
  ran: (command: string, ran: Ran) => void;
  expect: (what: string, isSo: boolean, found?: unknown) => void;
  /** Everything that commands printed. */
  printed: () => string;
  counts: () => { passed: number; failed: number };
}

/** pnpm and turbo at work, which is the same at every command. */
const NOISE =
  /^(.*WARN.*Failed to create bin|Scope:|Lockfile is up to date|Already up to date|Done in|\s*• |\s*(Tasks|Cached|Time):|Progress:|Packages:|\++$|$)/;

export function startLog(write: (line: string) => void): Log {
  const counts = { passed: 0, failed: 0 };
  let chapters = 0;
  let since = performance.now();
  let printed = "";
  const seconds = (): string => `${Math.round((performance.now() - since) / 1000)} s`;
  return {
    chapter: (title) => {
      if (chapters > 0) write(`   (chapter ${chapters} took ${seconds()})`);
      chapters += 1;
      since = performance.now();
      write(`\n${chapters}. ${title}`);
    },
    ran: (command, { code, output }) => {
      printed += output;
      write(`\n   $ pnpm ${command}`);
      for (const line of stripVTControlCharacters(output).split("\n"))
        if (!NOISE.test(line)) write(`   | ${line}`);
      write(code === 0 ? "" : `   | ${code === null ? "(killed)" : `(exit code ${code})`}\n`);
    },
    expect: (what, isSo, found) => {
      counts[isSo ? "passed" : "failed"] += 1;
      write(`   ${isSo ? "ok    " : "FAILED"} ${what}${isSo ? "" : `: ${JSON.stringify(found)}`}`);
    },
    printed: () => printed,
    counts: () => counts,
  };
}
