/**
 * Options of our commands. Without a `--` before them npm takes them for its own: the command does not get them, and
 * would do more than was asked for. It has a --dry-run itself.
 */
const OURS = [
  ...[
    "filter",
    "check",
    "changesets",
    "move",
    "to",
    "drop",
    "allow-removal",
    "spec",
    "out",
    "overlay",
    "report",
  ],
  ...[
    "statistics",
    "against",
    "document",
    "catalogue",
    "from",
    "names",
    "strict",
    "dry-run",
    "pause",
    "generator",
  ],
];

/**
 * What is wrong with a command line that npm kept a part of; `undefined` if nothing is.
 * @param {string} name of the command
 * @param {NodeJS.ProcessEnv} env where npm says what it was told
 */
export function swallowedComplaint(name, env = process.env) {
  if (!env["npm_config_user_agent"]?.startsWith("npm/")) return undefined;
  const option = OURS.find((one) => env[variableOf(one)] !== undefined);
  if (option === undefined) return undefined;
  const value = env[variableOf(option)];
  const written = value === "true" ? `--${option}` : `--${option}=${value}`;
  const command = name === "test" ? "npm test" : `npm run ${name}`;
  return `npm has taken ${written} for an option of its own, so nothing was started; write ${command} -- ${written}`;
}

/** @param {string} option */
const variableOf = (option) => `npm_config_${option.replaceAll("-", "_")}`;
