import type { CheckedOptions } from "../call/call.js";
import { isMade, senderOf } from "../client/client.js";
import { anything, CALL_RULES, isString, type OptionRule, SHARED_RULES } from "../client/option-rules.js";
import { checkerOf, mergeOptions } from "../client/options.js";
import { argumentError, configurationError } from "../error/error.js";
import { fillTemplate } from "../path/template.js";
import type { Client } from "../public/client.js";
import type { ActionRow } from "../public/table.js";
import { ENCODINGS } from "../transport/media-types.js";
import type { CompiledAction } from "./compile.js";

const isClient: OptionRule = (value) => {
  senderOf(value as Client);
  return value;
};

const RULES = { ...CALL_RULES, client: isClient };
const IN_PARAMS = "; parameters of the path go into params";

/** The options of a call. */
const checkCallOptions = checkerOf(RULES, argumentError, IN_PARAMS);

/** The same, where the body may be of another media type than the usual one. */
const checkChoiceOptions = checkerOf({ ...RULES, contentType: anything }, argumentError, IN_PARAMS);

function checkOptions({ contentType, contentTypes }: ActionRow, given: unknown): CheckedOptions {
  if (!contentTypes) return checkCallOptions(given);
  const options = checkChoiceOptions(given);
  const choice = [contentType ?? ENCODINGS.json, ...contentTypes];
  if (options.contentType !== undefined && !choice.includes(options.contentType))
    throw argumentError(`contentType must be one of ${choice.join(", ")}`);
  return options;
}

/** What `with` binds. */
const checkWithOptions = checkerOf(
  {
    ...SHARED_RULES,
    client: isClient,
    params: CALL_RULES["params"] as OptionRule,
    signal: CALL_RULES["signal"] as OptionRule,
  },
  configurationError,
  IN_PARAMS,
);

/** The options of `pathFor`; those of a call may stand there too. */
export const checkPathOptions = checkerOf({ ...RULES, action: isString }, configurationError, IN_PARAMS);

/** Options checked and laid over those that are bound already. */
export function bindOptions(bound: CheckedOptions, given: unknown): CheckedOptions {
  const options = checkWithOptions(given);
  for (const [name, value] of Object.entries(options.params ?? {}))
    fillTemplate(`/{${name}}`, { [name]: value });
  return mergeOptions([bound, options]);
}

/** What only options can be: they name the client. */
function isOptions(value: unknown): boolean {
  const { client } = Object(value) as { client?: Client };
  return isMade(client);
}

/** The arguments of a call, in the order of the contract, as options. */
export function readArguments({ id, takes, row }: CompiledAction, given: readonly unknown[]): CheckedOptions {
  if (given.length > takes.length) throw argumentError(`give no more than (${takes.join(", ")})`);
  const forgotten = takes.find((name, i) => name !== "options" && isOptions(given[i]));
  if (forgotten)
    throw argumentError(
      `the ${forgotten} is missing, options stand in its place; give (${takes.join(", ")})`,
    );
  const argument = (name: CompiledAction["takes"][number]) => given[takes.indexOf(name)];
  const options = checkOptions(row, argument("options"));
  const isArgument = takes.includes("body");
  if (isArgument && options.body !== undefined) throw argumentError("the body is an argument, and no option");
  if (id !== undefined && argument("id") === undefined)
    throw argumentError(`{${id}} is missing; give it as an argument or in params`);
  const body = isArgument ? argument("body") : options.body;
  if (row.body === "required" && body === undefined) throw argumentError("the body is missing");
  return {
    ...options,
    body,
    ...(id !== undefined && { params: { ...options.params, [id]: argument("id") } }),
  };
}
