import { segmentsOf } from "../document/templates.js";
import type { Composing } from "./ending.js";
import { many, member, wordsOf } from "./nouns.js";

/** What Radar measures, by the segments in front. */
const TOPICS: [beginning: string, topic: string][] = [
  ["agent_readiness", "the readiness for agents"],
  ["ai/bots", "the requests of AI bots"],
  ["ai/inference", "the use of Workers AI"],
  ["ai/markdown_for_agents", "the use of Markdown for agents"],
  ["annotations/outages", "Internet outages"],
  ["as112", "the queries to AS112"],
  ["attacks/layer3", "attacks on layer 3"],
  ["attacks/layer7", "attacks on layer 7"],
  ["bgp/hijacks", "BGP hijacks"],
  ["bgp/leaks", "BGP leaks"],
  ["bgp/routes", "BGP routes"],
  ["bgp/rpki", "RPKI"],
  ["bgp/ips", "the announced IP space"],
  ["bgp", "BGP updates"],
  ["bots/crawlers", "web crawlers"],
  ["bots", "the requests of bots"],
  ["ct", "logged certificates"],
  ["dns", "the queries to the resolver 1.1.1.1"],
  ["email/routing", "routed e-mails"],
  ["email/security", "the security of e-mails"],
  ["http", "HTTP requests"],
  ["leaked_credential_checks", "checks for leaked credentials"],
  ["leaked_credentials", "checks for leaked credentials"],
  ["netflows", "network traffic"],
  ["origins", "origins"],
  ["post_quantum/origin", "post-quantum encryption to origins"],
  ["post_quantum", "post-quantum encryption"],
  ["quality/iqi", "the quality of the Internet"],
  ["quality/speed", "Internet speed"],
  ["ranking/internet_services", "Internet services"],
  ["ranking", "domains"],
  ["robots_txt", "robots.txt files"],
  ["tcp_resets_timeouts", "TCP resets and timeouts"],
  ["traffic_anomalies", "traffic anomalies"],
  ["verified_bots", "verified bots"],
];

/** What a topic has as its members, where that is something else. */
const THINGS: Readonly<Record<string, string>> = {
  "the requests of bots": "bots",
  origins: "origins",
};

/** Radar's paths say a topic and a way to look at it: `/radar/http/summary/{dimension}`. */
export function radarSummary({ path, isList, action }: Composing): string {
  const rest = segmentsOf(path).slice(1);
  const [beginning, topic] = TOPICS.find(([one]) => `${rest.join("/")}/`.startsWith(`${one}/`)) ?? [];
  if (topic === undefined || beginning === undefined) return plainly(rest, isList);
  const [view = "", ...by] = rest.slice(beginning.split("/").length);
  const suffix = bySuffix(by);
  const thing = THINGS[topic];
  if (view === "" && thing !== undefined) return `List the ${thing} on Radar`;
  if (view === "") return action === "index" || isList ? `List ${topic}` : `Get ${topic}`;
  if (/^summary/.test(view)) return `Summarize ${topic}${suffix}`;
  if (view === "timeseries_groups") return `Get ${topic} over time${suffix}`;
  if (view === "timeseries") return `Get ${topic} over time${suffix}`;
  if (view === "top") return topText(topic, by);
  return viewText(topic, view, by);
}

/** What a way to look at it is called, where its word is none for a reader. */
const BY: Readonly<Record<string, string>> = {
  compromised: "whether they are compromised",
  dnssec_aware: "awareness of DNSSEC",
  dnssec_e2e: "end-to-end DNSSEC",
  encrypted: "whether they are encrypted",
  malicious: "whether they are malicious",
  matching_answer: "whether the answers match",
  post_quantum: "post-quantum encryption",
  spam: "whether they are spam",
  spoof: "whether they are spoofed",
};

/** ` by device type`; a placeholder that only repeats the segment in front says no more. */
function bySuffix(by: readonly string[]): string {
  const parts = by.filter((segment, i) => segment !== `{${by[i - 1]}}`).map(byText);
  return parts.length > 0 ? ` by ${parts.join(" and ")}` : "";
}

const byText = (segment: string): string =>
  BY[segment] ?? (segment.startsWith("{") ? member(wordsOf(segment.slice(1, -1))) : wordsOf(segment));

function topText(topic: string, [first = "", ...others]: string[]): string {
  const what = first.startsWith("{") ? "values of a dimension" : many(wordsOf(first));
  if (first === "") return `List the top ${topic}`;
  if (topic.startsWith(`${what} `) || topic.endsWith(` ${what}`))
    return `List the top ${topic}${bySuffix(others)}`;
  return `List the top ${what} of ${topic}${bySuffix(others)}`;
}

function viewText(topic: string, view: string, by: string[]): string {
  const thing = THINGS[topic] ?? topic;
  if (view.startsWith("{")) return `Get ${member(thing)} on Radar`;
  const [only = ""] = by;
  if (by.length === 1 && /_slug\}$/.test(only)) return `Get ${member(wordsOf(view))} of ${topic}`;
  const at = by.findIndex((segment) => segment.startsWith("{"));
  const [fixed, rest] = at === -1 ? [by, []] : [by.slice(0, at), by.slice(at)];
  return `Get the ${[view, ...fixed].map(wordsOf).join(" ")} of ${topic}${bySuffix(rest)}`;
}

/** Of what Radar knows: `/radar/entities/asns/{asn}`. */
function plainly(rest: readonly string[], isList: boolean): string {
  const fixed = rest.filter((segment) => !segment.startsWith("{"));
  const isMember = rest.at(-1)?.startsWith("{") === true;
  const [noun = "", ...before] = fixed.map(wordsOf).reverse();
  const group = before.filter((word) => word !== "entities")[0];
  const of = group === undefined ? "" : ` of ${many(group)}`;
  if (isMember) return `Get ${member(noun)}${of} on Radar`;
  return isList ? `List the ${many(noun)}${of} on Radar` : `Get the ${noun}${of} on Radar`;
}
