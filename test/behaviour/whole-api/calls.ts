/** An operation of the owner's description as a caller reaches it, and what Prism is to make of it. */
export interface Call {
  readonly package: string;
  /** As it is written, `zone.index`. */
  readonly call: string;
  /** The id and the body, as far as it takes them. */
  readonly args?: readonly unknown[];
  readonly query?: object;
  /** A body that stands in the options. */
  readonly body?: object;
  /** Which credentials it wants; `all` is a slip of the description, which no client can follow. Default: `key`. */
  readonly by?: "key" | "token" | "all";
  /** Media type of what is sent; none without a body. */
  readonly sends?: string;
  /** What `data` is to be. */
  readonly answers: "list" | "object" | "text" | "bytes" | "nothing";
}

const id = "023e105f4ecef8ad9ca31a8372d0c353";
const uuid = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";
const json = "application/json";
const multipart = "multipart/form-data";

/**
 * Over the content types that the description has, bodies on DELETE, cursors, dotted names of a query, envelopes and none.
 * Where the owner's own example contradicts its schema, Prism refuses to answer it: those are not among them.
 */
export const CALLS: readonly Call[] = [
  { package: "zone", call: "zone.index", query: { "account.name": "contains:example" }, answers: "list" },
  {
    package: "zone",
    call: "zone.purgeCache",
    args: [id, { purge_everything: true }],
    sends: json,
    answers: "object",
  },
  {
    package: "access-service-tokens",
    call: "accessServiceTokens.create",
    args: [{ name: "ci", duration: "60m" }],
    sends: json,
    answers: "object",
  },
  {
    package: "account-members",
    call: "accountMembers.index",
    query: { status: "accepted" },
    answers: "list",
  },
  {
    package: "ip-access-rules-for-a-user",
    call: "ipAccessRulesForAUser.index",
    query: { "configuration.target": "ip", page: 1 },
    answers: "list",
  },
  { package: "dns-records-for-a-zone", call: "dnsRecordsForAZone.export", answers: "text" },
  {
    package: "dns-records-for-a-zone",
    call: "dnsRecordsForAZone.import",
    args: [{ file: "www.example.com. 300 IN A 127.0.0.1", proxied: "true" }],
    sends: multipart,
    answers: "object",
  },
  { package: "cloudflare-images", call: "cloudflareImages.blob", args: [id], answers: "bytes" },
  {
    package: "workers-kv-namespace",
    call: "workersKvNamespace.values.show",
    args: ["key"],
    answers: "bytes",
  },
  {
    package: "workers-kv-namespace",
    call: "workersKvNamespace.values.update",
    args: ["key", { value: "a value", metadata: "{}" }],
    sends: multipart,
    answers: "object",
  },
  {
    package: "workers-kv-namespace",
    call: "workersKvNamespace.keys.index",
    query: { prefix: "my", limit: 10, cursor: "next" },
    answers: "list",
  },
  {
    package: "workers-kv-namespace",
    call: "workersKvNamespace.bulk.deleteAll",
    args: [["one", "another"]],
    sends: json,
    answers: "object",
  },
  {
    package: "vectorize",
    call: "vectorize.insert",
    args: ["index", new Blob(['{"id":"1","values":[1]}\n'])],
    sends: "application/x-ndjson",
    answers: "object",
  },
  {
    package: "dlp-datasets",
    call: "dlpDatasets.versions.upload",
    args: [1, new Uint8Array([1, 2, 3])],
    by: "all",
    sends: "application/octet-stream",
    answers: "object",
  },
  { package: "dlp-datasets", call: "dlpDatasets.delete", args: [uuid], by: "all", answers: "nothing" },
  {
    package: "worker-script-deprecated",
    call: "workerScriptDeprecated.update",
    args: ["addEventListener('fetch', () => undefined)"],
    sends: "application/javascript",
    answers: "object",
  },
  { package: "worker-script", call: "workerScript.show", args: ["script"], answers: "text" },
  {
    package: "stream-subtitles-captions",
    call: "streamSubtitlesCaptions.vtt",
    args: ["en"],
    by: "all",
    answers: "text",
  },
  { package: "radar-datasets", call: "radarDatasets.show", args: ["ranking"], by: "all", answers: "text" },
  { package: "radar-bgp", call: "radarBgp.top.ases.index", by: "all", answers: "object" },
  { package: "url-scanner", call: "urlScanner.screenshot", args: [uuid], by: "all", answers: "bytes" },
  {
    package: "ip-address-management-prefixes",
    call: "loaDocuments.download",
    args: [id],
    answers: "bytes",
  },
  { package: "filters", call: "filters.deleteAll", body: { id }, sends: json, answers: "list" },
];
