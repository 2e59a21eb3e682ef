import type { AuthenticationPlan, PackagePlan, ServerPlan } from "../../plan/model.js";
import { literal } from "../text.js";

/** How a client is made for a server; none is Cloudflare's. */
export function clientText({ server, authentication }: PackagePlan): string {
  if (!server) return "const client = createClient(); // with the CLOUDFLARE_API_TOKEN of the environment";
  const url = server.url ?? `https://...${server.accepts[0]?.replace(/\/$/, "") ?? ""}`;
  return `const client = createClient({ baseUrl: ${JSON.stringify(url)}, ${authText(authentication)}${allowText(url)} });`;
}

function authText(authentication: AuthenticationPlan | undefined): string {
  const { headers = "token" } = authentication ?? {};
  return headers === "token" ? 'apiToken: "..."' : `authHeaders: ${literal(headers)}`;
}

/** What a client needs to call another machine without encryption. */
function allowText(url: string): string {
  const { protocol, hostname } = new URL(url);
  const isLoopback = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  return protocol === "http:" && !isLoopback ? `, allowHttp: [${JSON.stringify(hostname)}]` : "";
}

/** What a README says of a server beside that. */
export function serversText({ server, authentication }: PackagePlan): string[] {
  if (!server) return [];
  const lacks = authentication?.lacks ?? [];
  const { url, others, template, variables = [] } = server;
  const names = others.map(({ url: other, description }) =>
    description === ""
      ? `\`${other}\``
      : `\`${other}\` (${description.replace(/\s+/g, " ").replace(/\.$/, "")})`,
  );
  const parts = variables.map(({ name, usual, values }) => {
    const choice = values.length > 0 ? ` (one of ${values.map((value) => `\`${value}\``).join(", ")})` : "";
    return `\`${usual}\` stands for \`{${name}}\`${choice}`;
  });
  return [
    url === undefined
      ? unknownText(server)
      : "A client of another origin is refused before anything is sent; one that stands in for it (a mock, a proxy) says " +
        `so, with \`insteadOf: [${JSON.stringify(url)}]\`.`,
    "",
    ...(lacks.length > 0
      ? [
          `The API also wants ${lacks.join(" and ")}, which no client sends by itself: give it a \`fetch\` that does.`,
          "",
        ]
      : []),
    ...(parts.length > 0 ? [`The server is \`${template}\`; above, ${parts.join(", ")}.`, ""] : []),
    ...(names.length > 0 ? [`The API is also at ${names.join(", ")}.`, ""] : []),
  ];
}

/** Core takes any path of a base URL: what stands in between, as a gateway does, may have the API at another. */
function unknownText({ accepts: [path = "/"] }: ServerPlan): string {
  const needed = "so every client has to be given a `baseUrl`: without one its calls are refused.";
  if (path === "/") return `The document does not name the API's server, ${needed}`;
  return (
    `The document does not name the API's server, only that it is at \`${path}\` there, ${needed} The \`baseUrl\` ends in ` +
    `\`${path}\`, unless a proxy has the API at another path.`
  );
}
