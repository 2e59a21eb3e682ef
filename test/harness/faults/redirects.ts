import type { Fault, Place } from "./fault.js";

// Redirects: followed inside the origin as fetch would, and no further.

const TARGET = "/client/v4/moved";

/** A redirect to a place, and a success for whoever gets there. */
const redirect = (status: number, location: (place: Place) => string): Fault["reply"] => {
  return (request, place) =>
    request.target === TARGET
      ? { json: { success: true, result: { id: "t1" } } }
      : { status, headers: { location: location(place) } };
};

/** What fetch's standard makes of the method. */
const followed = (status: number) => (line: string) => {
  const [method] = line.split(" ");
  const turns = status === 303 ? method !== "GET" : status < 303 && method === "POST";
  return [line, `${turns ? "GET" : method} ${TARGET}`];
};

const inside = [301, 302, 303, 307, 308].map(
  (status): Fault => ({
    name: `${status} inside the origin`,
    reply: redirect(status, () => TARGET),
    repeated: "final",
    want: { data: { id: "t1" } },
    received: followed(status),
  }),
);

const outside = [301, 302, 303, 307, 308].map(
  (status): Fault => ({
    name: `${status} to another host`,
    reply: redirect(status, ({ elsewhere }) => `${elsewhere}${TARGET}`),
    repeated: "final",
    want: {
      kind: "api",
      status,
      says: new RegExp(
        `^${status} refused a redirect to http://127\\.0\\.0\\.1:\\d+: credentials stay with http://`,
      ),
    },
  }),
);

const refused = (name: string, location: string, says: string | RegExp): Fault => ({
  name,
  reply: { status: 307, headers: { location } },
  repeated: "final",
  want: { kind: "api", status: 307, says },
});

export const redirects: Fault[] = [
  ...inside,
  ...outside,
  {
    name: "307 with the whole address",
    reply: redirect(307, ({ here }) => here + TARGET),
    repeated: "final",
    want: { data: { id: "t1" } },
    received: followed(307),
  },
  {
    name: "a redirect to itself, for ever",
    reply: () => ({ status: 307, headers: { location: "" } }),
    repeated: "final",
    want: { kind: "api", status: 307, says: "307 refused a redirect after 5 others" },
    received: (line) => Array(6).fill(line),
  },
  refused(
    "a redirect to plain http",
    "http://api.example.com/",
    /^307 refused a redirect to http:\/\/api\.example\.com: /,
  ),
  refused(
    "a redirect with somebody's password",
    "https://user:pass@api.example.com/",
    /^307 refused a redirect to https:\/\/api\.example\.com: credentials stay with http:\/\/127\.0\.0\.1:\d+$/,
  ),
  refused("a redirect to a script", "javascript:alert(1)", /^307 refused a redirect to /),
  refused("a redirect to no URL", "http://[", "307 refused a redirect whose Location header is no URL"),
  refused(
    "a redirect with a secret in its query",
    "https://api.example.com/log-in?token=a-token-of-theirs#and-more",
    /^307 refused a redirect to https:\/\/api\.example\.com: credentials stay with http:\/\/127\.0\.0\.1:\d+$/,
  ),
  {
    name: "a redirect inside the origin with a user",
    reply: redirect(307, ({ here }) => `${here.replace("//", "//user:pass@")}${TARGET}`),
    repeated: "final",
    want: { kind: "api", status: 307, says: "307 refused a redirect to a URL with a user or a password" },
  },
  {
    name: "a redirect without a Location",
    reply: { status: 302 },
    repeated: "final",
    want: { kind: "api", status: 302, says: "302 Found" },
  },
];
