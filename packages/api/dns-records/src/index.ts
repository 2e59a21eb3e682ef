// Written by `pnpm generate` from openapi/dns-records.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccountDnsRecordUsage, AddedDnsRecords, DeletedDnsRecord, DnsRecord, DnsRecordBatch, DnsRecordBatchResult,
  DnsRecordUsage, DnsRecordsBatchQuery, DnsRecordsCreateQuery, DnsRecordsEditQuery, DnsRecordsImportInfo,
  DnsRecordsIndexQuery, DnsRecordsScanInfo, DnsRecordsShowQuery, DnsRecordsUpdateQuery, DnsScanReview,
  EditDnsRecord, Envelope, ImportDnsRecords, NewDnsRecord, PageInfo, ReviewDnsScan, ScanDnsRecords, paths,
} from "./types.js";
export * from "./types.js";

/** The DNS records of a zone. The type of a record decides what else it has. */
export const accountDnsRecords: AccountDnsRecords = resource<paths>()(
  "/accounts/{account_id}/dns_records",
  { only: [], actions: { usage: { method: "get", path: "usage" } } },
);

/** The DNS records of a zone. The type of a record decides what else it has. */
export const dnsRecords: DnsRecords = resource<paths>()("/zones/{zone_id}/dns_records", {
  id: "dns_record_id",
  permissions: ["DNS Write"],
  actions: {
    index: { paging: { by: "page" }, permissions: ["DNS Read"] },
    show: { permissions: ["DNS Read"] },
    batch: { method: "post", path: "batch", body: "required", permissions: [] },
    export: { method: "get", path: "export", answer: "body", as: "text", permissions: ["DNS Read"] },
    import: { method: "post", path: "import", body: "required", contentType: "multipart/form-data" },
    listScanned: { method: "get", path: "scan/review", permissions: [] },
    reviewScanned: { method: "post", path: "scan/review", body: "required", permissions: [] },
    scan: { method: "post", path: "scan", body: "empty" },
    triggerScan: { method: "post", path: "scan/trigger", answer: "body", permissions: [] },
    usage: { method: "get", path: "usage", permissions: [] },
  },
});

type AccountDnsRecordsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `accountDnsRecords`: `/accounts/{account_id}/dns_records` */
export interface AccountDnsRecords<Bound extends string = never> {
  /**
   * Get how many DNS records an account has.
   *
   * Answers how many records all zones of the account have together, and how many they may have.
   *
   * `GET /accounts/{account_id}/dns_records/usage`
   * @example
   * const { data, error } = await accountDnsRecords.usage({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/usage/subresources/account/methods/get/
   */
  usage<As extends WaysToRead<"json"> = "json">(
    ...options: AccountDnsRecordsOptions<Bound, As>
  ): Promise<Result<DataAs<AccountDnsRecordUsage, As>>>;
  /** {@link usage}, but returns the data alone and throws a `RestflareError` if the call fails. */
  usageOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountDnsRecordsOptions<Bound, As>
  ): Promise<DataAs<AccountDnsRecordUsage, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "usage">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountDnsRecords<Bound | BoundBy<Params>>;
}

type DnsRecordsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: DnsRecordsIndexQuery }, Bound, As
>;
type DnsRecordsCreateOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: DnsRecordsCreateQuery }, Bound, As
>;
type DnsRecordsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: DnsRecordsShowQuery }, Bound, As
>;
type DnsRecordsUpdateOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: DnsRecordsUpdateQuery }, Bound, As
>;
type DnsRecordsEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: DnsRecordsEditQuery }, Bound, As
>;
type DnsRecordsBatchOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: DnsRecordsBatchQuery }, Bound, As
>;
type DnsRecordsScanOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; body?: ScanDnsRecords }, Bound, As
>;
type DnsRecordsOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `dnsRecords`: `/zones/{zone_id}/dns_records` */
export interface DnsRecords<Bound extends string = never> {
  /**
   * List DNS records.
   *
   * Lists the records of the zone, page by page, all of them or those that meet some conditions.
   *
   * `GET /zones/{zone_id}/dns_records` needs the permission `DNS Read`.
   * @example
   * const { data, error } = await dnsRecords.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DnsRecordsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<DnsRecord[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DnsRecordsIndexOptions<Bound, As>
  ): Promise<DataAs<DnsRecord[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DnsRecordsIndexOptions<Bound>): AsyncIterable<DnsRecord>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: DnsRecordsIndexOptions<Bound>): AsyncIterable<Page<DnsRecord, PageInfo>>;

  /**
   * Create a DNS record.
   *
   * Adds a record to the zone. A CNAME record shares its name with no address record, an NS record with no
   * other record at all.
   *
   * `POST /zones/{zone_id}/dns_records` needs the permission `DNS Write`.
   * @example
   * const { data, error } = await dnsRecords.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewDnsRecord, ...options: DnsRecordsCreateOptions<Bound, As>
  ): Promise<Result<DataAs<DnsRecord, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewDnsRecord, ...options: DnsRecordsCreateOptions<Bound, As>
  ): Promise<DataAs<DnsRecord, As>>;

  /**
   * Get a DNS record.
   *
   * Answers one record.
   *
   * `GET /zones/{zone_id}/dns_records/{dns_record_id}` needs the permission `DNS Read`.
   * @example
   * const { data, error } = await dnsRecords.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DnsRecordsShowOptions<Bound, As>
  ): Promise<Result<DataAs<DnsRecord, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DnsRecordsShowOptions<Bound, As>
  ): Promise<DataAs<DnsRecord, As>>;

  /**
   * Update a DNS record.
   *
   * Puts another record in the place of one. What the body leaves out gets its default.
   *
   * `PUT /zones/{zone_id}/dns_records/{dns_record_id}` needs the permission `DNS Write`.
   * @example
   * const { data, error } = await dnsRecords.update(id, body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewDnsRecord, ...options: DnsRecordsUpdateOptions<Bound, As>
  ): Promise<Result<DataAs<DnsRecord, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewDnsRecord, ...options: DnsRecordsUpdateOptions<Bound, As>
  ): Promise<DataAs<DnsRecord, As>>;

  /**
   * Edit a DNS record.
   *
   * Changes the fields of a record that the body names.
   *
   * `PATCH /zones/{zone_id}/dns_records/{dns_record_id}` needs the permission `DNS Write`.
   * @example
   * const { data, error } = await dnsRecords.edit(id, { comment: "the web server", proxied: true }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, body: EditDnsRecord, ...options: DnsRecordsEditOptions<Bound, As>
  ): Promise<Result<DataAs<DnsRecord, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: EditDnsRecord, ...options: DnsRecordsEditOptions<Bound, As>
  ): Promise<DataAs<DnsRecord, As>>;

  /**
   * Delete a DNS record.
   *
   * Removes a record from the zone.
   *
   * `DELETE /zones/{zone_id}/dns_records/{dns_record_id}` needs the permission `DNS Write`.
   * @example
   * const { data, error } = await dnsRecords.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DnsRecordsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedDnsRecord, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DnsRecordsOptions<Bound, As>
  ): Promise<DataAs<DeletedDnsRecord, As>>;

  /**
   * Change many DNS records at once.
   *
   * Deletes, edits, replaces and creates records in one request, in this order, whatever the order in the
   * body is. It is all or nothing: one change that is refused undoes the others.
   *
   * `POST /zones/{zone_id}/dns_records/batch`
   * @example
   * const { data, error } = await dnsRecords.batch(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/batch/
   */
  batch<As extends WaysToRead<"json"> = "json">(
    body: DnsRecordBatch, ...options: DnsRecordsBatchOptions<Bound, As>
  ): Promise<Result<DataAs<DnsRecordBatchResult, As>>>;
  /** {@link batch}, but returns the data alone and throws a `RestflareError` if the call fails. */
  batchOrThrow<As extends WaysToRead<"json"> = "json">(
    body: DnsRecordBatch, ...options: DnsRecordsBatchOptions<Bound, As>
  ): Promise<DataAs<DnsRecordBatchResult, As>>;

  /**
   * Export the DNS records.
   *
   * Answers all records of the zone as the text of a BIND zone file.
   *
   * `GET /zones/{zone_id}/dns_records/export` needs the permission `DNS Read`.
   * @example
   * const { data, error } = await dnsRecords.export({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/export/
   */
  export<As extends WaysToRead<"text"> = "text">(
    ...options: DnsRecordsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link export}, but returns the data alone and throws a `RestflareError` if the call fails. */
  exportOrThrow<As extends WaysToRead<"text"> = "text">(
    ...options: DnsRecordsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Import DNS records.
   *
   * Adds the records of a BIND zone file to those that the zone has.
   *
   * `POST /zones/{zone_id}/dns_records/import` needs the permission `DNS Write`.
   * @example
   * const { data, error } = await dnsRecords.import(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/import/
   */
  import<As extends WaysToRead<"json"> = "json">(
    body: ImportDnsRecords, ...options: DnsRecordsOptions<Bound, As>
  ): Promise<Result<DataAs<AddedDnsRecords, As>, DnsRecordsImportInfo>>;
  /** {@link import}, but returns the data alone and throws a `RestflareError` if the call fails. */
  importOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ImportDnsRecords, ...options: DnsRecordsOptions<Bound, As>
  ): Promise<DataAs<AddedDnsRecords, As>>;

  /**
   * List the DNS records that a scan found.
   *
   * Lists what a scan found and nobody has accepted or rejected yet.
   *
   * `GET /zones/{zone_id}/dns_records/scan/review`
   * @example
   * const { data, error } = await dnsRecords.listScanned({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/scan_list/
   */
  listScanned<As extends WaysToRead<"json"> = "json">(
    ...options: DnsRecordsOptions<Bound, As>
  ): Promise<Result<DataAs<DnsRecord[], As>>>;
  /** {@link listScanned}, but returns the data alone and throws a `RestflareError` if the call fails. */
  listScannedOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DnsRecordsOptions<Bound, As>
  ): Promise<DataAs<DnsRecord[], As>>;

  /**
   * Accept or reject DNS records that a scan found.
   *
   * Makes records of what is accepted, and forgets what is rejected. What is in neither list goes on waiting.
   *
   * `POST /zones/{zone_id}/dns_records/scan/review`
   * @example
   * const { data, error } = await dnsRecords.reviewScanned(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/scan_review/
   */
  reviewScanned<As extends WaysToRead<"json"> = "json">(
    body: ReviewDnsScan, ...options: DnsRecordsOptions<Bound, As>
  ): Promise<Result<DataAs<DnsScanReview, As>>>;
  /** {@link reviewScanned}, but returns the data alone and throws a `RestflareError` if the call fails. */
  reviewScannedOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ReviewDnsScan, ...options: DnsRecordsOptions<Bound, As>
  ): Promise<DataAs<DnsScanReview, As>>;

  /**
   * Scan for DNS records.
   *
   * Looks for records that the domain has elsewhere, by the names that are common, and adds what it finds.
   * Its heirs are a scan that is only started, and a review of what it found.
   *
   * `POST /zones/{zone_id}/dns_records/scan` needs the permission `DNS Write`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await dnsRecords.scan({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/scan/
   */
  scan<As extends WaysToRead<"json"> = "json">(
    ...options: DnsRecordsScanOptions<Bound, As>
  ): Promise<Result<DataAs<AddedDnsRecords, As>, DnsRecordsScanInfo>>;
  /**
   * {@link scan}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  scanOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DnsRecordsScanOptions<Bound, As>
  ): Promise<DataAs<AddedDnsRecords, As>>;

  /**
   * Start a scan for DNS records.
   *
   * Starts to look for records that the domain has elsewhere, and does not wait for it. What is found waits
   * for a review, and is no record of the zone before.
   *
   * `POST /zones/{zone_id}/dns_records/scan/trigger`
   * @example
   * const { data, error } = await dnsRecords.triggerScan({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/scan_trigger/
   */
  triggerScan<As extends WaysToRead<"json"> = "json">(
    ...options: DnsRecordsOptions<Bound, As>
  ): Promise<Result<DataAs<Envelope, As>>>;
  /** {@link triggerScan}, but returns the data alone and throws a `RestflareError` if the call fails. */
  triggerScanOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DnsRecordsOptions<Bound, As>
  ): Promise<DataAs<Envelope, As>>;

  /**
   * Get how many DNS records a zone has.
   *
   * Answers how many records the zone has, and how many it may have.
   *
   * `GET /zones/{zone_id}/dns_records/usage`
   * @example
   * const { data, error } = await dnsRecords.usage({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/usage/subresources/zone/methods/get/
   */
  usage<As extends WaysToRead<"json"> = "json">(
    ...options: DnsRecordsOptions<Bound, As>
  ): Promise<Result<DataAs<DnsRecordUsage, As>>>;
  /** {@link usage}, but returns the data alone and throws a `RestflareError` if the call fails. */
  usageOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DnsRecordsOptions<Bound, As>
  ): Promise<DataAs<DnsRecordUsage, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "edit" | "delete">
  ): string;
  pathFor(
    ...options: PathArg<{ zone_id: string }, Bound, "index" | "create" | "batch" | "export" | "import" | "listScanned" | "reviewScanned" | "scan" | "triggerScan" | "usage">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DnsRecords<Bound | BoundBy<Params>>;
}
