import { parseArgs } from "node:util";
import { refuse } from "./error.js";

const STEPS = ["version", "publish", "trust"] as const;

/** `all` is `version`, a commit of it, and `publish`. */
export type Step = (typeof STEPS)[number] | "all";

export interface Arguments {
  step: Step;
  isDry: boolean;
  help: boolean;
  /** Milliseconds between one package and the next. */
  pause: number;
}

export const HELP = `pnpm release [${STEPS.join(" | ")}] [--dry-run] [--pause <seconds>]

Releases what is due. Every step checks first, and says the way out where it refuses.

  pnpm release              turn the changesets into versions, commit these, build, and publish what the registry lacks
  pnpm release version      only the versions and changelogs, for a pull request; commits nothing, publishes nothing
  pnpm release publish      only build and publish what the registry lacks, once the versions are merged
  pnpm release trust        make the release workflow the trusted publisher of every package that the registry has
  pnpm release --dry-run    print the plan (of a step too) and change nothing; exits with 1 if a check refuses

  --pause <seconds>  between two packages, so that the registry does not throttle; default: 2
  --help             show this

Before versions and publishing it checks that git has nothing uncommitted and is on the base branch, that generated files
are current, and that every package which differs from its release has a changeset. Whatever stops it half-way, run it
again: what the registry has is not published twice, nor is a publisher named twice. Where to publish and as whom is npm's
configuration (.npmrc, npm_config_*); never an argument. For \`trust\` npm asks for a second factor, in a browser.
`;

const OPTIONS = {
  "dry-run": { type: "boolean" },
  help: { type: "boolean", short: "h" },
  pause: { type: "string" },
} as const;

/** The arguments, or an error that says which one is wrong. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const [name, ...more] = positionals;
  const step = name === undefined ? "all" : STEPS.find((one) => one === name);
  if (step === undefined || more.length > 0)
    refuse(
      `release: no step "${positionals.join(" ")}"; there are ${STEPS.join(", ")}, or none for the first two`,
    );
  const { "dry-run": isDry = false, help = false, pause = "2" } = values;
  const seconds = Number(pause);
  if (pause.trim() === "" || !(seconds >= 0 && seconds <= 3600))
    refuse(`release: --pause takes seconds, 0 to 3600, not "${pause}"`);
  return { step, isDry, help, pause: seconds * 1000 };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: args.filter((arg) => arg !== "--"),
      options: OPTIONS,
      allowPositionals: true,
    });
  } catch (error) {
    const { message } = error as Error;
    if (/--pause.* argument/.test(message))
      return refuse("release: --pause takes seconds behind it, as in --pause 5; see --help");
    const [what = ""] = message.split(/[.\n]/);
    return refuse(`release: ${what.charAt(0).toLowerCase()}${what.slice(1)}; see --help`);
  }
}
