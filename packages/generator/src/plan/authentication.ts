import { isObject, type OpenApi, type Operation } from "../document/openapi.js";
import type { AuthenticationPlan } from "./model.js";

type Requirement = Record<string, string[]>;

/** How a client of an API authenticates, as most of the operations want it; undefined where the document says nothing of it. */
export function authenticationOf(
  document: OpenApi,
  operations: readonly Operation[],
): AuthenticationPlan | undefined {
  const wanted = operations.map(({ security }) => security ?? document.security);
  if (wanted.every((one) => one === undefined)) return undefined;
  const texts = wanted.map((one) => JSON.stringify(one ?? []));
  const count = (text: string): number => texts.filter((other) => other === text).length;
  const [usual = "[]"] = [...new Set(texts)].sort((a, b) => count(b) - count(a));
  const ways = (JSON.parse(usual) as Requirement[]).map((one) => wayOf(document, Object.keys(one)));
  const [first = { headers: {}, lacks: [] }] = [
    ...ways.filter((way) => way.headers === "token"),
    ...ways.filter((way) => way.lacks.length === 0),
    ...ways,
  ];
  return first;
}

/** One way, which may be of several schemes. */
function wayOf(document: OpenApi, names: readonly string[]): AuthenticationPlan {
  const schemes = names.map((name) => document.components?.["securitySchemes"]?.[name]).filter(isObject);
  if (schemes.length === 1 && schemes.every(isToken)) return { headers: "token", lacks: [] };
  const headers: Record<string, string> = {};
  const lacks: string[] = [];
  for (const scheme of schemes) {
    const { in: where, name } = scheme;
    if (isToken(scheme)) headers["authorization"] = "Bearer ...";
    else if (isNamed(scheme, "basic")) headers["authorization"] = "Basic ...";
    else if (scheme["type"] === "http") headers["authorization"] = `${String(scheme["scheme"])} ...`;
    else if (scheme["type"] === "apiKey" && where === "header") headers[String(name).toLowerCase()] = "...";
    else if (scheme["type"] === "apiKey" && where === "cookie") headers["cookie"] = `${String(name)}=...`;
    else if (scheme["type"] === "apiKey") lacks.push(`\`${String(name)}\` in the query`);
    else lacks.push(`a certificate of the client (\`${String(scheme["type"])}\`)`);
  }
  return { headers, lacks };
}

/** What is sent as `Authorization: Bearer`. */
const isToken = (scheme: Record<string, unknown>): boolean =>
  scheme["type"] === "oauth2" || scheme["type"] === "openIdConnect" || isNamed(scheme, "bearer");

const isNamed = ({ type, scheme }: Record<string, unknown>, name: string): boolean =>
  type === "http" && String(scheme).toLowerCase() === name;
