// Written by `pnpm generate` from openapi/dns-records.yaml. Not edited by hand.

import {
  type BoundBy,
  type Client,
  type DataAs,
  type OptionsArg,
  type Page,
  type PathArg,
  type Result,
  type WaysToRead,
  type WithOptions,
  resource,
} from "@restflare/core";
import type {
  AddedDnsRecords,
  DeletedDnsRecord,
  DnsRecord,
  DnsRecordsImportInfo,
  DnsRecordsIndexQuery,
  DnsRecordsScanInfo,
  EditDnsRecord,
  ImportDnsRecords,
  NewDnsRecord,
  PageInfo,
  ScanDnsRecords,
  paths,
} from "./types.js";

export type {
  ARecord,
  AaaaRecord,
  AddedDnsRecords,
  AddedDnsRecordsAnswer,
  CaaData,
  CaaRecord,
  CertData,
  CertRecord,
  CnameRecord,
  Comment,
  DeletedDnsRecord,
  DeletedDnsRecordAnswer,
  DnsRecord,
  DnsRecordAnswer,
  DnsRecordContent,
  DnsRecordFacts,
  DnsRecordList,
  DnsRecordOptions,
  DnsRecordType,
  DnsRecordsImportInfo,
  DnsRecordsIndexQuery,
  DnsRecordsScanInfo,
  DnskeyData,
  DnskeyRecord,
  DsData,
  DsRecord,
  EditDnsRecord,
  Envelope,
  ErrorAnswer,
  HttpsData,
  HttpsRecord,
  ImportDnsRecords,
  LocData,
  LocRecord,
  Message,
  MxRecord,
  NaptrData,
  NaptrRecord,
  NewDnsRecord,
  NsRecord,
  PageInfo,
  Proxied,
  PtrRecord,
  RecordName,
  ScanDnsRecords,
  SmimeaData,
  SmimeaRecord,
  SrvData,
  SrvRecord,
  SshfpData,
  SshfpRecord,
  SvcbData,
  SvcbRecord,
  Tags,
  TimeToLive,
  Timing,
  TlsaData,
  TlsaRecord,
  TxtRecord,
  UriData,
  UriRecord,
  paths,
} from "./types.js";

/**
 * The DNS records of a zone. The type of a record decides what else it has.
 *
 * `/zones/{zone_id}/dns_records`
 */
export interface DnsRecords<Bound extends string = never> {
  /**
   * List DNS records.
   *
   * Lists the records of the zone, page by page, all of them or those that meet some conditions.
   *
   * `GET /zones/{zone_id}/dns_records`
   *
   * Needs the permission `DNS Read`.
   *
   * @example
   * const { data, error } = await dnsRecords.index({ client, params: { zone_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<{ params: { zone_id: string }; query?: DnsRecordsIndexQuery }, Bound, As>
  ): Promise<Result<DataAs<DnsRecord[], As>, PageInfo>>;

  /**
   * List DNS records. Throws a `RestflareError` if the call fails.
   *
   * Lists the records of the zone, page by page, all of them or those that meet some conditions.
   *
   * `GET /zones/{zone_id}/dns_records`
   *
   * Needs the permission `DNS Read`.
   *
   * @example
   * const data = await dnsRecords.indexOrThrow({ client, params: { zone_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/list/
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<{ params: { zone_id: string }; query?: DnsRecordsIndexQuery }, Bound, As>
  ): Promise<DataAs<DnsRecord[], As>>;

  /**
   * List DNS records. Every item of every page; throws a `RestflareError` if a page fails.
   *
   * Lists the records of the zone, page by page, all of them or those that meet some conditions.
   *
   * `GET /zones/{zone_id}/dns_records`
   *
   * Needs the permission `DNS Read`.
   *
   * @example
   * for await (const item of dnsRecords.indexAll({ client, params: { zone_id } })) console.log(item);
   *
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/list/
   */
  indexAll(
    ...options: OptionsArg<{ params: { zone_id: string }; query?: DnsRecordsIndexQuery }, Bound>
  ): AsyncIterable<DnsRecord>;

  /**
   * List DNS records. Page by page; throws a `RestflareError` if a page fails.
   *
   * Lists the records of the zone, page by page, all of them or those that meet some conditions.
   *
   * `GET /zones/{zone_id}/dns_records`
   *
   * Needs the permission `DNS Read`.
   *
   * @example
   * for await (const page of dnsRecords.indexPages({ client, params: { zone_id } })) console.log(page.data);
   *
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/list/
   */
  indexPages(
    ...options: OptionsArg<{ params: { zone_id: string }; query?: DnsRecordsIndexQuery }, Bound>
  ): AsyncIterable<Page<DnsRecord, PageInfo>>;

  /**
   * Create a DNS record.
   *
   * Adds a record to the zone. A CNAME record shares its name with no address record, an NS record with no
   * other record at all.
   *
   * `POST /zones/{zone_id}/dns_records`
   *
   * Needs the permission `DNS Write`.
   *
   * @example
   * const { data, error } = await dnsRecords.create(body, { client, params: { zone_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewDnsRecord,
    ...options: OptionsArg<{ params: { zone_id: string } }, Bound, As>
  ): Promise<Result<DataAs<DnsRecord, As>>>;

  /**
   * Create a DNS record. Throws a `RestflareError` if the call fails.
   *
   * Adds a record to the zone. A CNAME record shares its name with no address record, an NS record with no
   * other record at all.
   *
   * `POST /zones/{zone_id}/dns_records`
   *
   * Needs the permission `DNS Write`.
   *
   * @example
   * const data = await dnsRecords.createOrThrow(body, { client, params: { zone_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/create/
   */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewDnsRecord,
    ...options: OptionsArg<{ params: { zone_id: string } }, Bound, As>
  ): Promise<DataAs<DnsRecord, As>>;

  /**
   * Get a DNS record.
   *
   * Answers one record.
   *
   * `GET /zones/{zone_id}/dns_records/{dns_record_id}`
   *
   * Needs the permission `DNS Read`.
   *
   * @example
   * const { data, error } = await dnsRecords.show(id, { client, params: { zone_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { zone_id: string } }, Bound, As>
  ): Promise<Result<DataAs<DnsRecord, As>>>;

  /**
   * Get a DNS record. Throws a `RestflareError` if the call fails.
   *
   * Answers one record.
   *
   * `GET /zones/{zone_id}/dns_records/{dns_record_id}`
   *
   * Needs the permission `DNS Read`.
   *
   * @example
   * const data = await dnsRecords.showOrThrow(id, { client, params: { zone_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/get/
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { zone_id: string } }, Bound, As>
  ): Promise<DataAs<DnsRecord, As>>;

  /**
   * Update a DNS record.
   *
   * Puts another record in the place of one. What the body leaves out gets its default.
   *
   * `PUT /zones/{zone_id}/dns_records/{dns_record_id}`
   *
   * Needs the permission `DNS Write`.
   *
   * @example
   * const { data, error } = await dnsRecords.update(id, body, { client, params: { zone_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: NewDnsRecord,
    ...options: OptionsArg<{ params: { zone_id: string } }, Bound, As>
  ): Promise<Result<DataAs<DnsRecord, As>>>;

  /**
   * Update a DNS record. Throws a `RestflareError` if the call fails.
   *
   * Puts another record in the place of one. What the body leaves out gets its default.
   *
   * `PUT /zones/{zone_id}/dns_records/{dns_record_id}`
   *
   * Needs the permission `DNS Write`.
   *
   * @example
   * const data = await dnsRecords.updateOrThrow(id, body, { client, params: { zone_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/update/
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: NewDnsRecord,
    ...options: OptionsArg<{ params: { zone_id: string } }, Bound, As>
  ): Promise<DataAs<DnsRecord, As>>;

  /**
   * Edit a DNS record.
   *
   * Changes the fields of a record that the body names.
   *
   * `PATCH /zones/{zone_id}/dns_records/{dns_record_id}`
   *
   * Needs the permission `DNS Write`.
   *
   * @example
   * const { data, error } = await dnsRecords.edit(id, { comment: "the web server", proxied: true }, { client, params: { zone_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: EditDnsRecord,
    ...options: OptionsArg<{ params: { zone_id: string } }, Bound, As>
  ): Promise<Result<DataAs<DnsRecord, As>>>;

  /**
   * Edit a DNS record. Throws a `RestflareError` if the call fails.
   *
   * Changes the fields of a record that the body names.
   *
   * `PATCH /zones/{zone_id}/dns_records/{dns_record_id}`
   *
   * Needs the permission `DNS Write`.
   *
   * @example
   * const data = await dnsRecords.editOrThrow(id, { comment: "the web server", proxied: true }, { client, params: { zone_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/edit/
   */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: EditDnsRecord,
    ...options: OptionsArg<{ params: { zone_id: string } }, Bound, As>
  ): Promise<DataAs<DnsRecord, As>>;

  /**
   * Delete a DNS record.
   *
   * Removes a record from the zone.
   *
   * `DELETE /zones/{zone_id}/dns_records/{dns_record_id}`
   *
   * Needs the permission `DNS Write`.
   *
   * @example
   * const { data, error } = await dnsRecords.delete(id, { client, params: { zone_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { zone_id: string } }, Bound, As>
  ): Promise<Result<DataAs<DeletedDnsRecord, As>>>;

  /**
   * Delete a DNS record. Throws a `RestflareError` if the call fails.
   *
   * Removes a record from the zone.
   *
   * `DELETE /zones/{zone_id}/dns_records/{dns_record_id}`
   *
   * Needs the permission `DNS Write`.
   *
   * @example
   * const data = await dnsRecords.deleteOrThrow(id, { client, params: { zone_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/delete/
   */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    ...options: OptionsArg<{ params: { zone_id: string } }, Bound, As>
  ): Promise<DataAs<DeletedDnsRecord, As>>;

  /**
   * Export the DNS records.
   *
   * Answers all records of the zone as the text of a BIND zone file.
   *
   * `GET /zones/{zone_id}/dns_records/export`
   *
   * Needs the permission `DNS Read`.
   *
   * @example
   * const { data, error } = await dnsRecords.export({ client, params: { zone_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/export/
   */
  export<As extends WaysToRead<"text"> = "text">(
    ...options: OptionsArg<{ params: { zone_id: string } }, Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;

  /**
   * Export the DNS records. Throws a `RestflareError` if the call fails.
   *
   * Answers all records of the zone as the text of a BIND zone file.
   *
   * `GET /zones/{zone_id}/dns_records/export`
   *
   * Needs the permission `DNS Read`.
   *
   * @example
   * const data = await dnsRecords.exportOrThrow({ client, params: { zone_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/export/
   */
  exportOrThrow<As extends WaysToRead<"text"> = "text">(
    ...options: OptionsArg<{ params: { zone_id: string } }, Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Import DNS records.
   *
   * Adds the records of a BIND zone file to those that the zone has.
   *
   * `POST /zones/{zone_id}/dns_records/import`
   *
   * Needs the permission `DNS Write`.
   *
   * @example
   * const { data, error } = await dnsRecords.import(body, { client, params: { zone_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/import/
   */
  import<As extends WaysToRead<"json"> = "json">(
    body: ImportDnsRecords,
    ...options: OptionsArg<{ params: { zone_id: string } }, Bound, As>
  ): Promise<Result<DataAs<AddedDnsRecords, As>, DnsRecordsImportInfo>>;

  /**
   * Import DNS records. Throws a `RestflareError` if the call fails.
   *
   * Adds the records of a BIND zone file to those that the zone has.
   *
   * `POST /zones/{zone_id}/dns_records/import`
   *
   * Needs the permission `DNS Write`.
   *
   * @example
   * const data = await dnsRecords.importOrThrow(body, { client, params: { zone_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/import/
   */
  importOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ImportDnsRecords,
    ...options: OptionsArg<{ params: { zone_id: string } }, Bound, As>
  ): Promise<DataAs<AddedDnsRecords, As>>;

  /**
   * Scan for DNS records.
   *
   * Looks for records that the domain has elsewhere, by the names that are common, and adds what it finds.
   *
   * `POST /zones/{zone_id}/dns_records/scan`
   *
   * Needs the permission `DNS Write`.
   *
   * @example
   * const { data, error } = await dnsRecords.scan({ client, params: { zone_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/scan/
   */
  scan<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<{ params: { zone_id: string }; body?: ScanDnsRecords }, Bound, As>
  ): Promise<Result<DataAs<AddedDnsRecords, As>, DnsRecordsScanInfo>>;

  /**
   * Scan for DNS records. Throws a `RestflareError` if the call fails.
   *
   * Looks for records that the domain has elsewhere, by the names that are common, and adds what it finds.
   *
   * `POST /zones/{zone_id}/dns_records/scan`
   *
   * Needs the permission `DNS Write`.
   *
   * @example
   * const data = await dnsRecords.scanOrThrow({ client, params: { zone_id } });
   *
   * @see https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/scan/
   */
  scanOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: OptionsArg<{ params: { zone_id: string }; body?: ScanDnsRecords }, Bound, As>
  ): Promise<DataAs<AddedDnsRecords, As>>;

  /**
   * The path of the endpoint, of a member, or of an action. Throws a `RestflareError` on a bad id or
   * parameter.
   */
  pathFor(
    id: string | number,
    ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "edit" | "delete">
  ): string;
  pathFor(
    ...options: PathArg<{ zone_id: string }, Bound, "index" | "create" | "export" | "import" | "scan">
  ): string;

  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;

  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DnsRecords<Bound | BoundBy<Params>>;
}

/** `/zones/{zone_id}/dns_records` */
export const dnsRecords: DnsRecords = resource<paths>()("/zones/{zone_id}/dns_records", {
  id: "dns_record_id",
  permissions: ["DNS Write"],
  actions: {
    index: { paging: { by: "page" }, permissions: ["DNS Read"] },
    show: { permissions: ["DNS Read"] },
    export: { method: "get", path: "export", answer: "body", as: "text", permissions: ["DNS Read"] },
    import: { method: "post", path: "import", body: "required", contentType: "multipart/form-data" },
    scan: { method: "post", path: "scan", body: "empty" },
  },
});
