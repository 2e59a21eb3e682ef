import { camel } from "../../base/words.js";
import type { PackagePlan, ResourcePlan } from "../../plan/model.js";

/** A resource of a package as a README has it: bound to a client and to the ids that it belongs to. */
export interface Bound {
  resource: ResourcePlan;
  /** The name of the constant, `tokens` for `accessServiceTokens`. */
  name: string;
  /** The names of the ids that it is bound to. */
  params: readonly string[];
}

/** What a module has no other constant for. */
const TAKEN = ["Blob", "client", "console", "createClient", "data", "error", "globalThis", "process"];
const KEYWORDS =
  /^(await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|export|extends|false|finally|for|function|if|import|in|instanceof|interface|let|new|null|package|private|protected|public|return|static|super|switch|this|throw|true|try|typeof|var|void|while|with|yield|arguments|eval)$/;

/**
 * The resources of a package, each with a short name of its own: the end of its name, or what it is called, as `my...`. What is
 * called like the package comes first, then what is said in the fewest words: `dnsRecords` is what the package is about, and
 * `accountDnsRecords` what there is besides.
 */
export function boundResources({ slug, resources }: PackagePlan): Bound[] {
  const taken = new Set([...TAKEN, ...resources.map(({ key }) => key)]);
  const rank = (key: string): number => (key === camel(slug) ? 0 : wordsOf(key).length);
  return [...resources]
    .sort((a, b) => rank(a.key) - rank(b.key))
    .map((resource) => {
      const { key, params } = resource;
      const name = candidates(key).find((one) => !taken.has(one) && !KEYWORDS.test(one)) ?? `${key}Bound`;
      taken.add(name);
      return { resource, name, params: params.map((param) => param.name) };
    });
}

function candidates(key: string): string[] {
  const words = wordsOf(key);
  const tails = words.slice(1).map((_, i) => lowerFirst(words.slice(words.length - 1 - i).join("")));
  const ends = words.length > 2 ? [`${words[0]}${words.at(-1)}`] : [];
  return [...tails, ...ends, `my${key.charAt(0).toUpperCase()}${key.slice(1)}`];
}

const wordsOf = (key: string): string[] => key.match(/[A-Z]?[^A-Z]+|[A-Z]+/g) ?? [key];

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
