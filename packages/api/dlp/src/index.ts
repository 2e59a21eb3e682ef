// Written by `pnpm generate` from openapi/dlp.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, RawBody, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccountMapping, CreatedDlpEntry, CustomPromptTopic, CustomPromptTopicUpdate, DataClass, DataClassUpdate,
  DataTag, DataTagCategory, DataTagCategoryUpdate, DataTagUpdate, DatasetCreation, DatasetVersion, DlpDataset,
  DlpDatasetUpdate, DlpDatasetsVersionsCreateBodyItem, DlpDocumentFingerprintsCreateResult,
  DlpDocumentFingerprintsIndexResultItem, DlpDocumentFingerprintsPostResult,
  DlpDocumentFingerprintsShowResult, DlpDocumentFingerprintsUpdateResult, DlpEntry,
  DlpProfilesCustomIndexResultItem, DlpProfilesIndexQuery, DlpProfilesPredefinedConfigCreateResult,
  DlpSettingsInput, DlpSettingsSchema, EmailRule, EmailRuleInput, Entry, EntryCustom, EntryCustomUpdate,
  EntryIntegration, EntryIntegrationUpdate, EntryPredefinedUpdate, EntryUpdate, Level, LevelUpdate, Limit,
  NewAccountMapping, NewCustomPromptTopic, NewDataClass, NewDataTag, NewDataTagCategory, NewDlpDataset,
  NewEntry, NewEntryIntegration, NewLevel, NewPredefined, NewProfileCustom, NewSensitivityGroup, NewVersion,
  Order, OrderUpdate, PatternValidate, PatternValidateInput, PayloadLog, PayloadLogUpdate, Predefined,
  PredefinedProfile, Profile, ProfileCustomUpdate, ProfilePredefinedUpdate, RuleBulkEdit, SensitivityGroup,
  SensitivityGroupUpdate, UpdatedEntry, VersionEntry, paths,
} from "./types.js";
export type * from "./types.js";

const dlpTable = {
  only: [],
  actions: { limits: { method: "get", path: "limits" } },
  resources: {
    customPromptTopics: { endpoint: "custom_prompt_topics", id: "entry_id", except: ["edit"] },
    dataClasses: {
      endpoint: "data_classes",
      id: "data_class_id",
      except: ["edit"],
      actions: { update: { body: "optional" } },
    },
    dataTagCategories: {
      endpoint: "data_tag_categories",
      id: "category_id",
      except: ["edit"],
      actions: { update: { body: "optional" } },
      resources: {
        dataTags: {
          endpoint: "{category_id}/data_tags",
          id: "tag_id",
          except: ["edit"],
          actions: { update: { body: "optional" } },
        },
      },
    },
    datasets: {
      endpoint: "datasets",
      id: "dataset_id",
      except: ["edit"],
      actions: { create: { secrets: ["secret"] }, delete: { answer: "any" } },
      resources: {
        upload: {
          endpoint: "{dataset_id}/upload",
          id: "version",
          only: ["create"],
          actions: {
            create: { body: "none", secrets: ["secret"] },
            post: { method: "post", path: "{id}", body: "required", contentType: "application/octet-stream" },
          },
        },
        versions: {
          endpoint: "{dataset_id}/versions",
          id: "version",
          only: ["create"],
          actions: { create: { method: "post", path: "{id}" } },
          resources: {
            entries: {
              endpoint: "{version}/entries",
              id: "entry_id",
              only: ["create"],
              actions: { create: { method: "post", path: "{id}", contentType: "application/octet-stream" } },
            },
          },
        },
      },
    },
    documentFingerprints: {
      endpoint: "document_fingerprints",
      id: "document_fingerprint_id",
      except: ["edit"],
      actions: {
        create: { body: "optional" },
        update: { body: "optional" },
        delete: { answer: "any" },
        post: { method: "post", path: "{id}", body: "optional" },
      },
    },
    email: {
      endpoint: "email",
      only: [],
      resources: {
        accountMapping: {
          endpoint: "account_mapping",
          singular: true,
          only: ["create", "show"],
          actions: {
            create: { secrets: ["addin_identifier_token"] },
            show: { secrets: ["addin_identifier_token"] },
          },
        },
        rules: {
          endpoint: "rules",
          id: "rule_id",
          except: ["edit"],
          actions: { editAll: { method: "patch", body: "required" } },
        },
      },
    },
    entries: {
      endpoint: "entries",
      id: "entry_id",
      except: ["edit"],
      resources: {
        custom: { endpoint: "custom", id: "entry_id", only: ["update"] },
        integration: { endpoint: "integration", id: "entry_id", except: ["index", "show", "edit"] },
        predefined: { endpoint: "predefined", id: "entry_id", except: ["index", "show", "edit"] },
      },
    },
    patterns: {
      endpoint: "patterns",
      only: [],
      actions: { validate: { method: "post", path: "validate", body: "required" } },
    },
    payloadLog: { endpoint: "payload_log", singular: true, only: ["show", "update"] },
    profiles: {
      endpoint: "profiles",
      id: "profile_id",
      only: ["index", "show"],
      resources: {
        custom: { endpoint: "custom", id: "profile_id", except: ["edit"] },
        predefined: {
          endpoint: "predefined",
          id: "profile_id",
          except: ["index", "edit"],
          actions: { create: { body: "optional" }, update: { body: "optional" } },
          resources: {
            config: {
              endpoint: "{profile_id}/config",
              singular: true,
              except: ["edit", "delete"],
              actions: { create: { body: "optional" }, update: { body: "optional" } },
            },
          },
        },
      },
    },
    sensitivityGroups: {
      endpoint: "sensitivity_groups",
      id: "sensitivity_group_id",
      except: ["edit"],
      actions: { update: { body: "optional" } },
      resources: {
        levelOrder: {
          endpoint: "{sensitivity_group_id}/level_order",
          only: ["index"],
          actions: { index: { items: "level_ids" }, updateAll: { method: "put", body: "required" } },
        },
        levels: {
          endpoint: "{sensitivity_group_id}/levels",
          id: "sensitivity_level_id",
          except: ["edit"],
          actions: { update: { body: "optional" } },
        },
      },
    },
    settings: {
      endpoint: "settings",
      singular: true,
      except: ["create"],
      actions: { update: { body: "optional" }, edit: { body: "optional" } },
    },
  },
} as const;

/** Data loss prevention: profiles, entries, datasets and settings. */
export const dlp: Dlp = resource<paths>()("/accounts/{account_id}/dlp", dlpTable);

type DlpOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `dlp`: `/accounts/{account_id}/dlp` */
export interface Dlp<Bound extends string = never> {
  /**
   * Get the DLP limits of an account.
   *
   * `GET /accounts/{account_id}/dlp/limits`
   * @example
   * const { data, error } = await dlp.limits({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/limits/methods/list/
   */
  limits<As extends WaysToRead<"json"> = "json">(
    ...options: DlpOptions<Bound, As>
  ): Promise<Result<DataAs<Limit, As>>>;
  /** {@link limits}, but returns the data alone and throws a `RestflareError` if the call fails. */
  limitsOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DlpOptions<Bound, As>
  ): Promise<DataAs<Limit, As>>;

  /** `/accounts/{account_id}/dlp/custom_prompt_topics` */
  readonly customPromptTopics: DlpCustomPromptTopics<Bound>;

  /** `/accounts/{account_id}/dlp/data_classes` */
  readonly dataClasses: DlpDataClasses<Bound>;

  /** `/accounts/{account_id}/dlp/data_tag_categories` */
  readonly dataTagCategories: DlpDataTagCategories<Bound>;

  /** `/accounts/{account_id}/dlp/datasets` */
  readonly datasets: DlpDatasets<Bound>;

  /** `/accounts/{account_id}/dlp/document_fingerprints` */
  readonly documentFingerprints: DlpDocumentFingerprints<Bound>;

  /** `/accounts/{account_id}/dlp/email` */
  readonly email: DlpEmail<Bound>;

  /** `/accounts/{account_id}/dlp/entries` */
  readonly entries: DlpEntries<Bound>;

  /** `/accounts/{account_id}/dlp/patterns` */
  readonly patterns: DlpPatterns<Bound>;

  /** `/accounts/{account_id}/dlp/payload_log` */
  readonly payloadLog: DlpPayloadLog<Bound>;

  /** `/accounts/{account_id}/dlp/profiles` */
  readonly profiles: DlpProfiles<Bound>;

  /** `/accounts/{account_id}/dlp/sensitivity_groups` */
  readonly sensitivityGroups: DlpSensitivityGroups<Bound>;

  /** `/accounts/{account_id}/dlp/settings` */
  readonly settings: DlpSettings<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "limits">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly category_id?: string | number | undefined; readonly dataset_id?: string | number | undefined; readonly version?: string | number | undefined; readonly profile_id?: string | number | undefined; readonly sensitivity_group_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Dlp<Bound | BoundBy<Params>>;
}

type DlpCustomPromptTopicsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `dlp.customPromptTopics`: `/accounts/{account_id}/dlp/custom_prompt_topics` */
export interface DlpCustomPromptTopics<Bound extends string = never> {
  /**
   * List the DLP custom prompt topics of an account.
   *
   * `GET /accounts/{account_id}/dlp/custom_prompt_topics`
   * @example
   * const { data, error } = await dlp.customPromptTopics.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/custom_prompt_topics/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DlpCustomPromptTopicsOptions<Bound, As>
  ): Promise<Result<DataAs<CustomPromptTopic[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DlpCustomPromptTopicsOptions<Bound, As>
  ): Promise<DataAs<CustomPromptTopic[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DlpCustomPromptTopicsOptions<Bound>): AsyncIterable<CustomPromptTopic>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: DlpCustomPromptTopicsOptions<Bound>): AsyncIterable<Page<CustomPromptTopic>>;

  /**
   * Create a DLP custom prompt topic for an account.
   *
   * `POST /accounts/{account_id}/dlp/custom_prompt_topics`
   * @example
   * const { data, error } = await dlp.customPromptTopics.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/custom_prompt_topics/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewCustomPromptTopic, ...options: DlpCustomPromptTopicsOptions<Bound, As>
  ): Promise<Result<DataAs<CustomPromptTopic, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewCustomPromptTopic, ...options: DlpCustomPromptTopicsOptions<Bound, As>
  ): Promise<DataAs<CustomPromptTopic, As>>;

  /**
   * Get a DLP custom prompt topic of an account.
   *
   * `GET /accounts/{account_id}/dlp/custom_prompt_topics/{entry_id}`
   * @example
   * const { data, error } = await dlp.customPromptTopics.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/custom_prompt_topics/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpCustomPromptTopicsOptions<Bound, As>
  ): Promise<Result<DataAs<CustomPromptTopic, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpCustomPromptTopicsOptions<Bound, As>
  ): Promise<DataAs<CustomPromptTopic, As>>;

  /**
   * Update a DLP custom prompt topic of an account.
   *
   * `PUT /accounts/{account_id}/dlp/custom_prompt_topics/{entry_id}`
   * @example
   * const { data, error } = await dlp.customPromptTopics.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/custom_prompt_topics/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: CustomPromptTopicUpdate, ...options: DlpCustomPromptTopicsOptions<Bound, As>
  ): Promise<Result<DataAs<CustomPromptTopic, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: CustomPromptTopicUpdate, ...options: DlpCustomPromptTopicsOptions<Bound, As>
  ): Promise<DataAs<CustomPromptTopic, As>>;

  /**
   * Delete a DLP custom prompt topic of an account.
   *
   * Deletes the topic; prompts about it are not found any more.
   *
   * `DELETE /accounts/{account_id}/dlp/custom_prompt_topics/{entry_id}`
   * @example
   * const { data, error } = await dlp.customPromptTopics.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/custom_prompt_topics/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpCustomPromptTopicsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpCustomPromptTopicsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DlpCustomPromptTopics<Bound | BoundBy<Params>>;
}

type DlpDataClassesOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `dlp.dataClasses`: `/accounts/{account_id}/dlp/data_classes` */
export interface DlpDataClasses<Bound extends string = never> {
  /**
   * List the DLP data classes of an account.
   *
   * `GET /accounts/{account_id}/dlp/data_classes`
   * @example
   * const { data, error } = await dlp.dataClasses.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_classes/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DlpDataClassesOptions<Bound, As>
  ): Promise<Result<DataAs<DataClass[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DlpDataClassesOptions<Bound, As>
  ): Promise<DataAs<DataClass[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DlpDataClassesOptions<Bound>): AsyncIterable<DataClass>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: DlpDataClassesOptions<Bound>): AsyncIterable<Page<DataClass>>;

  /**
   * Create a DLP data class for an account.
   *
   * `POST /accounts/{account_id}/dlp/data_classes`
   * @example
   * const { data, error } = await dlp.dataClasses.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_classes/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewDataClass, ...options: DlpDataClassesOptions<Bound, As>
  ): Promise<Result<DataAs<DataClass, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewDataClass, ...options: DlpDataClassesOptions<Bound, As>
  ): Promise<DataAs<DataClass, As>>;

  /**
   * Get a DLP data class of an account.
   *
   * `GET /accounts/{account_id}/dlp/data_classes/{data_class_id}`
   * @example
   * const { data, error } = await dlp.dataClasses.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_classes/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpDataClassesOptions<Bound, As>
  ): Promise<Result<DataAs<DataClass, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpDataClassesOptions<Bound, As>
  ): Promise<DataAs<DataClass, As>>;

  /**
   * Update a DLP data class of an account.
   *
   * `PUT /accounts/{account_id}/dlp/data_classes/{data_class_id}`
   * @example
   * const { data, error } = await dlp.dataClasses.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_classes/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: DataClassUpdate, ...options: DlpDataClassesOptions<Bound, As>
  ): Promise<Result<DataAs<DataClass, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: DataClassUpdate, ...options: DlpDataClassesOptions<Bound, As>
  ): Promise<DataAs<DataClass, As>>;

  /**
   * Delete a DLP data class of an account.
   *
   * Deletes the data class; policies that look for it find nothing by it.
   *
   * `DELETE /accounts/{account_id}/dlp/data_classes/{data_class_id}`
   * @example
   * const { data, error } = await dlp.dataClasses.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_classes/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpDataClassesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpDataClassesOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DlpDataClasses<Bound | BoundBy<Params>>;
}

type DlpDataTagCategoriesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `dlp.dataTagCategories`: `/accounts/{account_id}/dlp/data_tag_categories` */
export interface DlpDataTagCategories<Bound extends string = never> {
  /**
   * List the DLP data tag categories of an account.
   *
   * `GET /accounts/{account_id}/dlp/data_tag_categories`
   * @example
   * const { data, error } = await dlp.dataTagCategories.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DlpDataTagCategoriesOptions<Bound, As>
  ): Promise<Result<DataAs<DataTagCategory[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DlpDataTagCategoriesOptions<Bound, As>
  ): Promise<DataAs<DataTagCategory[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DlpDataTagCategoriesOptions<Bound>): AsyncIterable<DataTagCategory>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: DlpDataTagCategoriesOptions<Bound>): AsyncIterable<Page<DataTagCategory>>;

  /**
   * Create a DLP data tag category for an account.
   *
   * `POST /accounts/{account_id}/dlp/data_tag_categories`
   * @example
   * const { data, error } = await dlp.dataTagCategories.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewDataTagCategory, ...options: DlpDataTagCategoriesOptions<Bound, As>
  ): Promise<Result<DataAs<DataTagCategory, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewDataTagCategory, ...options: DlpDataTagCategoriesOptions<Bound, As>
  ): Promise<DataAs<DataTagCategory, As>>;

  /**
   * Get a DLP data tag category of an account.
   *
   * `GET /accounts/{account_id}/dlp/data_tag_categories/{category_id}`
   * @example
   * const { data, error } = await dlp.dataTagCategories.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpDataTagCategoriesOptions<Bound, As>
  ): Promise<Result<DataAs<DataTagCategory, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpDataTagCategoriesOptions<Bound, As>
  ): Promise<DataAs<DataTagCategory, As>>;

  /**
   * Update a DLP data tag category of an account.
   *
   * `PUT /accounts/{account_id}/dlp/data_tag_categories/{category_id}`
   * @example
   * const { data, error } = await dlp.dataTagCategories.update(id, { description: "An example", name: "example", tags: [{}] }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: DataTagCategoryUpdate, ...options: DlpDataTagCategoriesOptions<Bound, As>
  ): Promise<Result<DataAs<DataTagCategory, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: DataTagCategoryUpdate, ...options: DlpDataTagCategoriesOptions<Bound, As>
  ): Promise<DataAs<DataTagCategory, As>>;

  /**
   * Delete a DLP data tag category of an account.
   *
   * Deletes the category with the data tags in it; policies that look for them find nothing by them.
   *
   * `DELETE /accounts/{account_id}/dlp/data_tag_categories/{category_id}`
   * @example
   * const { data, error } = await dlp.dataTagCategories.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpDataTagCategoriesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpDataTagCategoriesOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** `/accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags` */
  readonly dataTags: DlpDataTagCategoriesDataTags<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly category_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DlpDataTagCategories<Bound | BoundBy<Params>>;
}

type DlpDataTagCategoriesDataTagsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; category_id: string } }, Bound, As
>;

/**
 * `dlp.dataTagCategories.dataTags`: `/accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags`
 */
export interface DlpDataTagCategoriesDataTags<Bound extends string = never> {
  /**
   * List the data tags of a DLP data tag category.
   *
   * `GET /accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags`
   * @example
   * const { data, error } = await dlp.dataTagCategories.dataTags.index({ client, params: { account_id, category_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/subresources/data_tags/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DlpDataTagCategoriesDataTagsOptions<Bound, As>
  ): Promise<Result<DataAs<DataTag[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DlpDataTagCategoriesDataTagsOptions<Bound, As>
  ): Promise<DataAs<DataTag[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DlpDataTagCategoriesDataTagsOptions<Bound>): AsyncIterable<DataTag>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: DlpDataTagCategoriesDataTagsOptions<Bound>): AsyncIterable<Page<DataTag>>;

  /**
   * Create a data tag for a DLP data tag category.
   *
   * `POST /accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags`
   * @example
   * const { data, error } = await dlp.dataTagCategories.dataTags.create({ description: "An example", name: "example" }, { client, params: { account_id, category_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/subresources/data_tags/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewDataTag, ...options: DlpDataTagCategoriesDataTagsOptions<Bound, As>
  ): Promise<Result<DataAs<DataTag, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewDataTag, ...options: DlpDataTagCategoriesDataTagsOptions<Bound, As>
  ): Promise<DataAs<DataTag, As>>;

  /**
   * Get a data tag of a DLP data tag category.
   *
   * `GET /accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags/{tag_id}`
   * @example
   * const { data, error } = await dlp.dataTagCategories.dataTags.show(id, { client, params: { account_id, category_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/subresources/data_tags/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpDataTagCategoriesDataTagsOptions<Bound, As>
  ): Promise<Result<DataAs<DataTag, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpDataTagCategoriesDataTagsOptions<Bound, As>
  ): Promise<DataAs<DataTag, As>>;

  /**
   * Update a data tag of a DLP data tag category.
   *
   * `PUT /accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags/{tag_id}`
   * @example
   * const { data, error } = await dlp.dataTagCategories.dataTags.update(id, { description: "An example", name: "example" }, { client, params: { account_id, category_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/subresources/data_tags/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: DataTagUpdate, ...options: DlpDataTagCategoriesDataTagsOptions<Bound, As>
  ): Promise<Result<DataAs<DataTag, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: DataTagUpdate, ...options: DlpDataTagCategoriesDataTagsOptions<Bound, As>
  ): Promise<DataAs<DataTag, As>>;

  /**
   * Delete a data tag of a DLP data tag category.
   *
   * Deletes the data tag; policies that look for it find nothing by it.
   *
   * `DELETE /accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags/{tag_id}`
   * @example
   * const { data, error } = await dlp.dataTagCategories.dataTags.delete(id, { client, params: { account_id, category_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/subresources/data_tags/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpDataTagCategoriesDataTagsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpDataTagCategoriesDataTagsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; category_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; category_id: string }, Bound, "index" | "create">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly category_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DlpDataTagCategoriesDataTags<Bound | BoundBy<Params>>;
}

type DlpDatasetsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `dlp.datasets`: `/accounts/{account_id}/dlp/datasets` */
export interface DlpDatasets<Bound extends string = never> {
  /**
   * List the DLP datasets of an account.
   *
   * `GET /accounts/{account_id}/dlp/datasets`
   * @example
   * const { data, error } = await dlp.datasets.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/datasets/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DlpDatasetsOptions<Bound, As>
  ): Promise<Result<DataAs<DlpDataset[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DlpDatasetsOptions<Bound, As>
  ): Promise<DataAs<DlpDataset[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DlpDatasetsOptions<Bound>): AsyncIterable<DlpDataset>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: DlpDatasetsOptions<Bound>): AsyncIterable<Page<DlpDataset>>;

  /**
   * Create a DLP dataset for an account.
   *
   * `POST /accounts/{account_id}/dlp/datasets`
   * @example
   * const { data, error } = await dlp.datasets.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/datasets/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewDlpDataset, ...options: DlpDatasetsOptions<Bound, As>
  ): Promise<Result<DataAs<DatasetCreation, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewDlpDataset, ...options: DlpDatasetsOptions<Bound, As>
  ): Promise<DataAs<DatasetCreation, As>>;

  /**
   * Get a DLP dataset of an account.
   *
   * `GET /accounts/{account_id}/dlp/datasets/{dataset_id}`
   * @example
   * const { data, error } = await dlp.datasets.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/datasets/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpDatasetsOptions<Bound, As>
  ): Promise<Result<DataAs<DlpDataset, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpDatasetsOptions<Bound, As>
  ): Promise<DataAs<DlpDataset, As>>;

  /**
   * Update a DLP dataset of an account.
   *
   * `PUT /accounts/{account_id}/dlp/datasets/{dataset_id}`
   * @example
   * const { data, error } = await dlp.datasets.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/datasets/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: DlpDatasetUpdate, ...options: DlpDatasetsOptions<Bound, As>
  ): Promise<Result<DataAs<DlpDataset, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: DlpDatasetUpdate, ...options: DlpDatasetsOptions<Bound, As>
  ): Promise<DataAs<DlpDataset, As>>;

  /**
   * Delete a DLP dataset of an account.
   *
   * Deletes the dataset with all that was uploaded; profiles that match against it match nothing of it, and
   * the data must be uploaded anew. The API's owner does not describe what it answers.
   *
   * `DELETE /accounts/{account_id}/dlp/datasets/{dataset_id}`
   * @example
   * const { data, error } = await dlp.datasets.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/datasets/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpDatasetsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpDatasetsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** `/accounts/{account_id}/dlp/datasets/{dataset_id}/upload` */
  readonly upload: DlpDatasetsUpload<Bound>;

  /** `/accounts/{account_id}/dlp/datasets/{dataset_id}/versions` */
  readonly versions: DlpDatasetsVersions<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly dataset_id?: string | number | undefined; readonly version?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DlpDatasets<Bound | BoundBy<Params>>;
}

type DlpDatasetsUploadOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; dataset_id: string } }, Bound, As
>;

/** `dlp.datasets.upload`: `/accounts/{account_id}/dlp/datasets/{dataset_id}/upload` */
export interface DlpDatasetsUpload<Bound extends string = never> {
  /**
   * Prepare the upload of a new version of a DLP dataset.
   *
   * `POST /accounts/{account_id}/dlp/datasets/{dataset_id}/upload`
   * @example
   * const { data, error } = await dlp.datasets.upload.create({ client, params: { account_id, dataset_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/datasets/subresources/upload/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    ...options: DlpDatasetsUploadOptions<Bound, As>
  ): Promise<Result<DataAs<NewVersion, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DlpDatasetsUploadOptions<Bound, As>
  ): Promise<DataAs<NewVersion, As>>;

  /**
   * Upload the content of a version of a DLP dataset.
   *
   * `POST /accounts/{account_id}/dlp/datasets/{dataset_id}/upload/{version}`
   * @example
   * const { data, error } = await dlp.datasets.upload.post(id, body, { client, params: { account_id, dataset_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/datasets/subresources/upload/methods/edit/
   */
  post<As extends WaysToRead<"json"> = "json">(
    id: string | number, body: RawBody, ...options: DlpDatasetsUploadOptions<Bound, As>
  ): Promise<Result<DataAs<DlpDataset, As>>>;
  /** {@link post}, but returns the data alone and throws a `RestflareError` if the call fails. */
  postOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, body: RawBody, ...options: DlpDatasetsUploadOptions<Bound, As>
  ): Promise<DataAs<DlpDataset, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; dataset_id: string }, Bound, "post">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; dataset_id: string }, Bound, "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly dataset_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DlpDatasetsUpload<Bound | BoundBy<Params>>;
}

type DlpDatasetsVersionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; dataset_id: string } }, Bound, As
>;

/** `dlp.datasets.versions`: `/accounts/{account_id}/dlp/datasets/{dataset_id}/versions` */
export interface DlpDatasetsVersions<Bound extends string = never> {
  /**
   * Set the columns of a version of a DLP dataset.
   *
   * `POST /accounts/{account_id}/dlp/datasets/{dataset_id}/versions/{version}`
   * @example
   * const { data, error } = await dlp.datasets.versions.create(id, [{ entry_id: "d9ca31a8372d0c353023e105f4ecef8a" }], { client, params: { account_id, dataset_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/datasets/subresources/versions/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    id: string | number,
    body: DlpDatasetsVersionsCreateBodyItem[],
    ...options: DlpDatasetsVersionsOptions<Bound, As>
  ): Promise<Result<DataAs<DatasetVersion[], As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number,
    body: DlpDatasetsVersionsCreateBodyItem[],
    ...options: DlpDatasetsVersionsOptions<Bound, As>
  ): Promise<DataAs<DatasetVersion[], As>>;

  /** `/accounts/{account_id}/dlp/datasets/{dataset_id}/versions/{version}/entries` */
  readonly entries: DlpDatasetsVersionsEntries<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; dataset_id: string }, Bound, "create">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; dataset_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly dataset_id?: string | number | undefined; readonly version?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DlpDatasetsVersions<Bound | BoundBy<Params>>;
}

type DlpDatasetsVersionsEntriesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; dataset_id: string; version: string | number } }, Bound, As
>;

/**
 * `dlp.datasets.versions.entries`:
 * `/accounts/{account_id}/dlp/datasets/{dataset_id}/versions/{version}/entries`
 */
export interface DlpDatasetsVersionsEntries<Bound extends string = never> {
  /**
   * Upload the content of an entry of a version of a DLP dataset.
   *
   * `POST /accounts/{account_id}/dlp/datasets/{dataset_id}/versions/{version}/entries/{entry_id}`
   * @example
   * const { data, error } = await dlp.datasets.versions.entries.create(id, body, { client, params: { account_id, dataset_id, version } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/datasets/subresources/versions/subresources/entries/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    id: string, body: RawBody, ...options: DlpDatasetsVersionsEntriesOptions<Bound, As>
  ): Promise<Result<DataAs<VersionEntry, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: RawBody, ...options: DlpDatasetsVersionsEntriesOptions<Bound, As>
  ): Promise<DataAs<VersionEntry, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; dataset_id: string; version: string }, Bound, "create">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; dataset_id: string; version: string }, Bound, never>
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly dataset_id?: string | number | undefined; readonly version?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DlpDatasetsVersionsEntries<Bound | BoundBy<Params>>;
}

type DlpDocumentFingerprintsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;
type DlpDocumentFingerprintsPostOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `dlp.documentFingerprints`: `/accounts/{account_id}/dlp/document_fingerprints` */
export interface DlpDocumentFingerprints<Bound extends string = never> {
  /**
   * List the DLP document fingerprints of an account.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/dlp/document_fingerprints`
   * @example
   * const { data, error } = await dlp.documentFingerprints.index({ client, params: { account_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DlpDocumentFingerprintsOptions<Bound, As>
  ): Promise<Result<DataAs<DlpDocumentFingerprintsIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DlpDocumentFingerprintsOptions<Bound, As>
  ): Promise<DataAs<DlpDocumentFingerprintsIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: DlpDocumentFingerprintsOptions<Bound>
  ): AsyncIterable<DlpDocumentFingerprintsIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: DlpDocumentFingerprintsOptions<Bound>
  ): AsyncIterable<Page<DlpDocumentFingerprintsIndexResultItem>>;

  /**
   * Create a DLP document fingerprint for an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/dlp/document_fingerprints`
   * @example
   * const { data, error } = await dlp.documentFingerprints.create({}, { client, params: { account_id } });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: DlpDocumentFingerprintsOptions<Bound, As>
  ): Promise<Result<DataAs<DlpDocumentFingerprintsCreateResult, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: DlpDocumentFingerprintsOptions<Bound, As>
  ): Promise<DataAs<DlpDocumentFingerprintsCreateResult, As>>;

  /**
   * Get a DLP document fingerprint of an account.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/dlp/document_fingerprints/{document_fingerprint_id}`
   * @example
   * const { data, error } = await dlp.documentFingerprints.show(id, { client, params: { account_id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpDocumentFingerprintsOptions<Bound, As>
  ): Promise<Result<DataAs<DlpDocumentFingerprintsShowResult, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpDocumentFingerprintsOptions<Bound, As>
  ): Promise<DataAs<DlpDocumentFingerprintsShowResult, As>>;

  /**
   * Update a DLP document fingerprint of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PUT /accounts/{account_id}/dlp/document_fingerprints/{document_fingerprint_id}`
   * @example
   * const { data, error } = await dlp.documentFingerprints.update(id, {}, { client, params: { account_id } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: DlpDocumentFingerprintsOptions<Bound, As>
  ): Promise<Result<DataAs<DlpDocumentFingerprintsUpdateResult, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: DlpDocumentFingerprintsOptions<Bound, As>
  ): Promise<DataAs<DlpDocumentFingerprintsUpdateResult, As>>;

  /**
   * Delete a DLP document fingerprint of an account.
   *
   * Deletes the fingerprint; documents like it are not found any more. The API's owner does not describe
   * which query it takes. The API's owner does not describe what it answers.
   *
   * `DELETE /accounts/{account_id}/dlp/document_fingerprints/{document_fingerprint_id}`
   * @example
   * const { data, error } = await dlp.documentFingerprints.delete(id, { client, params: { account_id } });
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpDocumentFingerprintsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpDocumentFingerprintsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Upload the document of a DLP document fingerprint.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/dlp/document_fingerprints/{document_fingerprint_id}`
   * @example
   * const { data, error } = await dlp.documentFingerprints.post(id, { client, params: { account_id }, body: {} });
   */
  post<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpDocumentFingerprintsPostOptions<Bound, As>
  ): Promise<Result<DataAs<DlpDocumentFingerprintsPostResult, As>>>;
  /** {@link post}, but returns the data alone and throws a `RestflareError` if the call fails. */
  postOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpDocumentFingerprintsPostOptions<Bound, As>
  ): Promise<DataAs<DlpDocumentFingerprintsPostResult, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "post">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DlpDocumentFingerprints<Bound | BoundBy<Params>>;
}

/** `dlp.email`: `/accounts/{account_id}/dlp/email` */
export interface DlpEmail<Bound extends string = never> {
  /** `/accounts/{account_id}/dlp/email/account_mapping` */
  readonly accountMapping: DlpEmailAccountMapping<Bound>;

  /** `/accounts/{account_id}/dlp/email/rules` */
  readonly rules: DlpEmailRules<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DlpEmail<Bound | BoundBy<Params>>;
}

type DlpEmailAccountMappingOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `dlp.email.accountMapping`: `/accounts/{account_id}/dlp/email/account_mapping` */
export interface DlpEmailAccountMapping<Bound extends string = never> {
  /**
   * Create the account mapping for the scan of e-mails.
   *
   * `POST /accounts/{account_id}/dlp/email/account_mapping`
   * @example
   * const { data, error } = await dlp.email.accountMapping.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/email/subresources/account_mapping/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewAccountMapping, ...options: DlpEmailAccountMappingOptions<Bound, As>
  ): Promise<Result<DataAs<AccountMapping, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewAccountMapping, ...options: DlpEmailAccountMappingOptions<Bound, As>
  ): Promise<DataAs<AccountMapping, As>>;

  /**
   * Get the account mapping for the scan of e-mails.
   *
   * `GET /accounts/{account_id}/dlp/email/account_mapping`
   * @example
   * const { data, error } = await dlp.email.accountMapping.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/email/subresources/account_mapping/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: DlpEmailAccountMappingOptions<Bound, As>
  ): Promise<Result<DataAs<AccountMapping, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DlpEmailAccountMappingOptions<Bound, As>
  ): Promise<DataAs<AccountMapping, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create" | "show">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DlpEmailAccountMapping<Bound | BoundBy<Params>>;
}

type DlpEmailRulesOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `dlp.email.rules`: `/accounts/{account_id}/dlp/email/rules` */
export interface DlpEmailRules<Bound extends string = never> {
  /**
   * List the e-mail rules of an account.
   *
   * `GET /accounts/{account_id}/dlp/email/rules`
   * @example
   * const { data, error } = await dlp.email.rules.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/email/subresources/rules/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DlpEmailRulesOptions<Bound, As>
  ): Promise<Result<DataAs<EmailRule[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DlpEmailRulesOptions<Bound, As>
  ): Promise<DataAs<EmailRule[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DlpEmailRulesOptions<Bound>): AsyncIterable<EmailRule>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: DlpEmailRulesOptions<Bound>): AsyncIterable<Page<EmailRule>>;

  /**
   * Create an e-mail rule for an account.
   *
   * `POST /accounts/{account_id}/dlp/email/rules`
   * @example
   * const { data, error } = await dlp.email.rules.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/email/subresources/rules/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: EmailRuleInput, ...options: DlpEmailRulesOptions<Bound, As>
  ): Promise<Result<DataAs<EmailRule, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: EmailRuleInput, ...options: DlpEmailRulesOptions<Bound, As>
  ): Promise<DataAs<EmailRule, As>>;

  /**
   * Get an e-mail rule of an account.
   *
   * `GET /accounts/{account_id}/dlp/email/rules/{rule_id}`
   * @example
   * const { data, error } = await dlp.email.rules.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/email/subresources/rules/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpEmailRulesOptions<Bound, As>
  ): Promise<Result<DataAs<EmailRule, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpEmailRulesOptions<Bound, As>
  ): Promise<DataAs<EmailRule, As>>;

  /**
   * Update an e-mail rule of an account.
   *
   * `PUT /accounts/{account_id}/dlp/email/rules/{rule_id}`
   * @example
   * const { data, error } = await dlp.email.rules.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/email/subresources/rules/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: EmailRuleInput, ...options: DlpEmailRulesOptions<Bound, As>
  ): Promise<Result<DataAs<EmailRule, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: EmailRuleInput, ...options: DlpEmailRulesOptions<Bound, As>
  ): Promise<DataAs<EmailRule, As>>;

  /**
   * Delete an e-mail rule of an account.
   *
   * Deletes the rule; mail that only it stopped is sent.
   *
   * `DELETE /accounts/{account_id}/dlp/email/rules/{rule_id}`
   * @example
   * const { data, error } = await dlp.email.rules.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/email/subresources/rules/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpEmailRulesOptions<Bound, As>
  ): Promise<Result<DataAs<EmailRule, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpEmailRulesOptions<Bound, As>
  ): Promise<DataAs<EmailRule, As>>;

  /**
   * Edit the e-mail rules of an account.
   *
   * `PATCH /accounts/{account_id}/dlp/email/rules`
   * @example
   * const { data, error } = await dlp.email.rules.editAll({ new_priorities: { example: 1 } }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/email/subresources/rules/methods/bulk_edit/
   */
  editAll<As extends WaysToRead<"json"> = "json">(
    body: RuleBulkEdit, ...options: DlpEmailRulesOptions<Bound, As>
  ): Promise<Result<DataAs<EmailRule, As>>>;
  /** {@link editAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: RuleBulkEdit, ...options: DlpEmailRulesOptions<Bound, As>
  ): Promise<DataAs<EmailRule, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "editAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DlpEmailRules<Bound | BoundBy<Params>>;
}

type DlpEntriesOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `dlp.entries`: `/accounts/{account_id}/dlp/entries` */
export interface DlpEntries<Bound extends string = never> {
  /**
   * List the DLP entries of an account.
   *
   * `GET /accounts/{account_id}/dlp/entries`
   * @example
   * const { data, error } = await dlp.entries.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DlpEntriesOptions<Bound, As>
  ): Promise<Result<DataAs<DlpEntry[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DlpEntriesOptions<Bound, As>
  ): Promise<DataAs<DlpEntry[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DlpEntriesOptions<Bound>): AsyncIterable<DlpEntry>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: DlpEntriesOptions<Bound>): AsyncIterable<Page<DlpEntry>>;

  /**
   * Create a DLP entry for an account.
   *
   * `POST /accounts/{account_id}/dlp/entries`
   * @example
   * const { data, error } = await dlp.entries.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewEntry, ...options: DlpEntriesOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedDlpEntry, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewEntry, ...options: DlpEntriesOptions<Bound, As>
  ): Promise<DataAs<CreatedDlpEntry, As>>;

  /**
   * Get a DLP entry of an account.
   *
   * `GET /accounts/{account_id}/dlp/entries/{entry_id}`
   * @example
   * const { data, error } = await dlp.entries.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpEntriesOptions<Bound, As>
  ): Promise<Result<DataAs<Entry, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpEntriesOptions<Bound, As>
  ): Promise<DataAs<Entry, As>>;

  /**
   * Update a DLP entry of an account.
   *
   * `PUT /accounts/{account_id}/dlp/entries/{entry_id}`
   * @example
   * const { data, error } = await dlp.entries.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: EntryUpdate, ...options: DlpEntriesOptions<Bound, As>
  ): Promise<Result<DataAs<UpdatedEntry, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: EntryUpdate, ...options: DlpEntriesOptions<Bound, As>
  ): Promise<DataAs<UpdatedEntry, As>>;

  /**
   * Delete a DLP entry of an account.
   *
   * Deletes the entry; profiles do not match by it any more.
   *
   * `DELETE /accounts/{account_id}/dlp/entries/{entry_id}`
   * @example
   * const { data, error } = await dlp.entries.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpEntriesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpEntriesOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** `/accounts/{account_id}/dlp/entries/custom` */
  readonly custom: DlpEntriesCustom<Bound>;

  /** `/accounts/{account_id}/dlp/entries/integration` */
  readonly integration: DlpEntriesIntegration<Bound>;

  /** `/accounts/{account_id}/dlp/entries/predefined` */
  readonly predefined: DlpEntriesPredefined<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DlpEntries<Bound | BoundBy<Params>>;
}

type DlpEntriesCustomOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `dlp.entries.custom`: `/accounts/{account_id}/dlp/entries/custom` */
export interface DlpEntriesCustom<Bound extends string = never> {
  /**
   * Update a custom DLP entry of an account.
   *
   * `PUT /accounts/{account_id}/dlp/entries/custom/{entry_id}`
   * @example
   * const { data, error } = await dlp.entries.custom.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/custom/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: EntryCustomUpdate, ...options: DlpEntriesCustomOptions<Bound, As>
  ): Promise<Result<DataAs<EntryCustom, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: EntryCustomUpdate, ...options: DlpEntriesCustomOptions<Bound, As>
  ): Promise<DataAs<EntryCustom, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "update">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DlpEntriesCustom<Bound | BoundBy<Params>>;
}

type DlpEntriesIntegrationOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `dlp.entries.integration`: `/accounts/{account_id}/dlp/entries/integration` */
export interface DlpEntriesIntegration<Bound extends string = never> {
  /**
   * Create an integration DLP entry for an account.
   *
   * `POST /accounts/{account_id}/dlp/entries/integration`
   * @example
   * const { data, error } = await dlp.entries.integration.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/integration/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewEntryIntegration, ...options: DlpEntriesIntegrationOptions<Bound, As>
  ): Promise<Result<DataAs<EntryIntegration, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewEntryIntegration, ...options: DlpEntriesIntegrationOptions<Bound, As>
  ): Promise<DataAs<EntryIntegration, As>>;

  /**
   * Update an integration DLP entry of an account.
   *
   * `PUT /accounts/{account_id}/dlp/entries/integration/{entry_id}`
   * @example
   * const { data, error } = await dlp.entries.integration.update(id, { enabled: true }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/integration/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: EntryIntegrationUpdate, ...options: DlpEntriesIntegrationOptions<Bound, As>
  ): Promise<Result<DataAs<EntryIntegration, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: EntryIntegrationUpdate, ...options: DlpEntriesIntegrationOptions<Bound, As>
  ): Promise<DataAs<EntryIntegration, As>>;

  /**
   * Delete an integration DLP entry of an account.
   *
   * Deletes the entry of an integration; profiles do not match by it any more.
   *
   * `DELETE /accounts/{account_id}/dlp/entries/integration/{entry_id}`
   * @example
   * const { data, error } = await dlp.entries.integration.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/integration/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpEntriesIntegrationOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpEntriesIntegrationOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DlpEntriesIntegration<Bound | BoundBy<Params>>;
}

type DlpEntriesPredefinedOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `dlp.entries.predefined`: `/accounts/{account_id}/dlp/entries/predefined` */
export interface DlpEntriesPredefined<Bound extends string = never> {
  /**
   * Create a predefined DLP entry for an account.
   *
   * `POST /accounts/{account_id}/dlp/entries/predefined`
   * @example
   * const { data, error } = await dlp.entries.predefined.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/predefined/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewPredefined, ...options: DlpEntriesPredefinedOptions<Bound, As>
  ): Promise<Result<DataAs<Predefined, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewPredefined, ...options: DlpEntriesPredefinedOptions<Bound, As>
  ): Promise<DataAs<Predefined, As>>;

  /**
   * Update a predefined DLP entry of an account.
   *
   * `PUT /accounts/{account_id}/dlp/entries/predefined/{entry_id}`
   * @example
   * const { data, error } = await dlp.entries.predefined.update(id, { enabled: true }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/predefined/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: EntryPredefinedUpdate, ...options: DlpEntriesPredefinedOptions<Bound, As>
  ): Promise<Result<DataAs<Predefined, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: EntryPredefinedUpdate, ...options: DlpEntriesPredefinedOptions<Bound, As>
  ): Promise<DataAs<Predefined, As>>;

  /**
   * Delete a predefined DLP entry of an account.
   *
   * Deletes the entry that was taken over from a predefined one; profiles do not match by it any more.
   *
   * `DELETE /accounts/{account_id}/dlp/entries/predefined/{entry_id}`
   * @example
   * const { data, error } = await dlp.entries.predefined.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/predefined/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpEntriesPredefinedOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpEntriesPredefinedOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DlpEntriesPredefined<Bound | BoundBy<Params>>;
}

type DlpPatternsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `dlp.patterns`: `/accounts/{account_id}/dlp/patterns` */
export interface DlpPatterns<Bound extends string = never> {
  /**
   * Check whether a DLP pattern is valid.
   *
   * `POST /accounts/{account_id}/dlp/patterns/validate`
   * @example
   * const { data, error } = await dlp.patterns.validate({ max_match_bytes: 1024, regex: "example-regex" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/patterns/methods/validate/
   */
  validate<As extends WaysToRead<"json"> = "json">(
    body: PatternValidateInput, ...options: DlpPatternsOptions<Bound, As>
  ): Promise<Result<DataAs<PatternValidate, As>>>;
  /** {@link validate}, but returns the data alone and throws a `RestflareError` if the call fails. */
  validateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: PatternValidateInput, ...options: DlpPatternsOptions<Bound, As>
  ): Promise<DataAs<PatternValidate, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "validate">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DlpPatterns<Bound | BoundBy<Params>>;
}

type DlpPayloadLogOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `dlp.payloadLog`: `/accounts/{account_id}/dlp/payload_log` */
export interface DlpPayloadLog<Bound extends string = never> {
  /**
   * Get the DLP payload log of an account.
   *
   * `GET /accounts/{account_id}/dlp/payload_log`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await dlp.payloadLog.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/payload_logs/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: DlpPayloadLogOptions<Bound, As>
  ): Promise<Result<DataAs<PayloadLog, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DlpPayloadLogOptions<Bound, As>
  ): Promise<DataAs<PayloadLog, As>>;

  /**
   * Update the DLP payload log of an account.
   *
   * `PUT /accounts/{account_id}/dlp/payload_log`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await dlp.payloadLog.update({ masking_level: "full", public_key: "example-public-key" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/payload_logs/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: PayloadLogUpdate, ...options: DlpPayloadLogOptions<Bound, As>
  ): Promise<Result<DataAs<PayloadLog, As>>>;
  /**
   * {@link update}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: PayloadLogUpdate, ...options: DlpPayloadLogOptions<Bound, As>
  ): Promise<DataAs<PayloadLog, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DlpPayloadLog<Bound | BoundBy<Params>>;
}

type DlpProfilesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: DlpProfilesIndexQuery }, Bound, As
>;
type DlpProfilesOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `dlp.profiles`: `/accounts/{account_id}/dlp/profiles` */
export interface DlpProfiles<Bound extends string = never> {
  /**
   * List the DLP profiles of an account.
   *
   * `GET /accounts/{account_id}/dlp/profiles`
   * @example
   * const { data, error } = await dlp.profiles.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DlpProfilesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Profile[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DlpProfilesIndexOptions<Bound, As>
  ): Promise<DataAs<Profile[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DlpProfilesIndexOptions<Bound>): AsyncIterable<Profile>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: DlpProfilesIndexOptions<Bound>): AsyncIterable<Page<Profile>>;

  /**
   * Get a DLP profile of an account.
   *
   * `GET /accounts/{account_id}/dlp/profiles/{profile_id}`
   * @example
   * const { data, error } = await dlp.profiles.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpProfilesOptions<Bound, As>
  ): Promise<Result<DataAs<Profile, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpProfilesOptions<Bound, As>
  ): Promise<DataAs<Profile, As>>;

  /** `/accounts/{account_id}/dlp/profiles/custom` */
  readonly custom: DlpProfilesCustom<Bound>;

  /** `/accounts/{account_id}/dlp/profiles/predefined` */
  readonly predefined: DlpProfilesPredefined<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly profile_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DlpProfiles<Bound | BoundBy<Params>>;
}

type DlpProfilesCustomOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `dlp.profiles.custom`: `/accounts/{account_id}/dlp/profiles/custom` */
export interface DlpProfilesCustom<Bound extends string = never> {
  /**
   * List the custom DLP profiles of an account.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/dlp/profiles/custom`
   * @example
   * const { data, error } = await dlp.profiles.custom.index({ client, params: { account_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DlpProfilesCustomOptions<Bound, As>
  ): Promise<Result<DataAs<DlpProfilesCustomIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DlpProfilesCustomOptions<Bound, As>
  ): Promise<DataAs<DlpProfilesCustomIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DlpProfilesCustomOptions<Bound>): AsyncIterable<DlpProfilesCustomIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: DlpProfilesCustomOptions<Bound>
  ): AsyncIterable<Page<DlpProfilesCustomIndexResultItem>>;

  /**
   * Create a custom DLP profile for an account.
   *
   * `POST /accounts/{account_id}/dlp/profiles/custom`
   * @example
   * const { data, error } = await dlp.profiles.custom.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/subresources/custom/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewProfileCustom, ...options: DlpProfilesCustomOptions<Bound, As>
  ): Promise<Result<DataAs<Profile, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewProfileCustom, ...options: DlpProfilesCustomOptions<Bound, As>
  ): Promise<DataAs<Profile, As>>;

  /**
   * Get a custom DLP profile of an account.
   *
   * `GET /accounts/{account_id}/dlp/profiles/custom/{profile_id}`
   * @example
   * const { data, error } = await dlp.profiles.custom.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/subresources/custom/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpProfilesCustomOptions<Bound, As>
  ): Promise<Result<DataAs<Profile, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpProfilesCustomOptions<Bound, As>
  ): Promise<DataAs<Profile, As>>;

  /**
   * Update a custom DLP profile of an account.
   *
   * `PUT /accounts/{account_id}/dlp/profiles/custom/{profile_id}`
   * @example
   * const { data, error } = await dlp.profiles.custom.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/subresources/custom/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: ProfileCustomUpdate, ...options: DlpProfilesCustomOptions<Bound, As>
  ): Promise<Result<DataAs<Profile, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: ProfileCustomUpdate, ...options: DlpProfilesCustomOptions<Bound, As>
  ): Promise<DataAs<Profile, As>>;

  /**
   * Delete a custom DLP profile of an account.
   *
   * Deletes the profile with its entries; policies that use it find nothing by it.
   *
   * `DELETE /accounts/{account_id}/dlp/profiles/custom/{profile_id}`
   * @example
   * const { data, error } = await dlp.profiles.custom.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/subresources/custom/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpProfilesCustomOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpProfilesCustomOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DlpProfilesCustom<Bound | BoundBy<Params>>;
}

type DlpProfilesPredefinedOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `dlp.profiles.predefined`: `/accounts/{account_id}/dlp/profiles/predefined` */
export interface DlpProfilesPredefined<Bound extends string = never> {
  /**
   * Create a predefined DLP profile for an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/dlp/profiles/predefined`
   * @example
   * const { data, error } = await dlp.profiles.predefined.create({}, { client, params: { account_id } });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: DlpProfilesPredefinedOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: DlpProfilesPredefinedOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Get a predefined DLP profile of an account.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/dlp/profiles/predefined/{profile_id}`
   * @example
   * const { data, error } = await dlp.profiles.predefined.show(id, { client, params: { account_id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpProfilesPredefinedOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpProfilesPredefinedOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Update a predefined DLP profile of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PUT /accounts/{account_id}/dlp/profiles/predefined/{profile_id}`
   * @example
   * const { data, error } = await dlp.profiles.predefined.update(id, {}, { client, params: { account_id } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: DlpProfilesPredefinedOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: DlpProfilesPredefinedOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Delete a predefined DLP profile of an account.
   *
   * What somebody had set in the predefined profile is lost; policies that use it find nothing by it.
   *
   * `DELETE /accounts/{account_id}/dlp/profiles/predefined/{profile_id}`
   * @example
   * const { data, error } = await dlp.profiles.predefined.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/subresources/predefined/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpProfilesPredefinedOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpProfilesPredefinedOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** `/accounts/{account_id}/dlp/profiles/predefined/{profile_id}/config` */
  readonly config: DlpProfilesPredefinedConfig<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly profile_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DlpProfilesPredefined<Bound | BoundBy<Params>>;
}

type DlpProfilesPredefinedConfigOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; profile_id: string } }, Bound, As
>;

/** `dlp.profiles.predefined.config`: `/accounts/{account_id}/dlp/profiles/predefined/{profile_id}/config` */
export interface DlpProfilesPredefinedConfig<Bound extends string = never> {
  /**
   * Create the configuration for a predefined DLP profile.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/dlp/profiles/predefined/{profile_id}/config`
   * @example
   * const { data, error } = await dlp.profiles.predefined.config.create({}, { client, params: { account_id, profile_id } });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: DlpProfilesPredefinedConfigOptions<Bound, As>
  ): Promise<Result<DataAs<DlpProfilesPredefinedConfigCreateResult, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: DlpProfilesPredefinedConfigOptions<Bound, As>
  ): Promise<DataAs<DlpProfilesPredefinedConfigCreateResult, As>>;

  /**
   * Get the configuration of a predefined DLP profile.
   *
   * `GET /accounts/{account_id}/dlp/profiles/predefined/{profile_id}/config`
   * @example
   * const { data, error } = await dlp.profiles.predefined.config.show({ client, params: { account_id, profile_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/subresources/predefined/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: DlpProfilesPredefinedConfigOptions<Bound, As>
  ): Promise<Result<DataAs<PredefinedProfile, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DlpProfilesPredefinedConfigOptions<Bound, As>
  ): Promise<DataAs<PredefinedProfile, As>>;

  /**
   * Update the configuration of a predefined DLP profile.
   *
   * `PUT /accounts/{account_id}/dlp/profiles/predefined/{profile_id}/config`
   * @example
   * const { data, error } = await dlp.profiles.predefined.config.update(body, { client, params: { account_id, profile_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/subresources/predefined/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: ProfilePredefinedUpdate, ...options: DlpProfilesPredefinedConfigOptions<Bound, As>
  ): Promise<Result<DataAs<PredefinedProfile, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: ProfilePredefinedUpdate, ...options: DlpProfilesPredefinedConfigOptions<Bound, As>
  ): Promise<DataAs<PredefinedProfile, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; profile_id: string }, Bound, "create" | "show" | "update">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly profile_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DlpProfilesPredefinedConfig<Bound | BoundBy<Params>>;
}

type DlpSensitivityGroupsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `dlp.sensitivityGroups`: `/accounts/{account_id}/dlp/sensitivity_groups` */
export interface DlpSensitivityGroups<Bound extends string = never> {
  /**
   * List the DLP sensitivity groups of an account.
   *
   * `GET /accounts/{account_id}/dlp/sensitivity_groups`
   * @example
   * const { data, error } = await dlp.sensitivityGroups.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DlpSensitivityGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<SensitivityGroup[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DlpSensitivityGroupsOptions<Bound, As>
  ): Promise<DataAs<SensitivityGroup[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DlpSensitivityGroupsOptions<Bound>): AsyncIterable<SensitivityGroup>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: DlpSensitivityGroupsOptions<Bound>): AsyncIterable<Page<SensitivityGroup>>;

  /**
   * Create a DLP sensitivity group for an account.
   *
   * `POST /accounts/{account_id}/dlp/sensitivity_groups`
   * @example
   * const { data, error } = await dlp.sensitivityGroups.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewSensitivityGroup, ...options: DlpSensitivityGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<SensitivityGroup, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewSensitivityGroup, ...options: DlpSensitivityGroupsOptions<Bound, As>
  ): Promise<DataAs<SensitivityGroup, As>>;

  /**
   * Get a DLP sensitivity group of an account.
   *
   * `GET /accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}`
   * @example
   * const { data, error } = await dlp.sensitivityGroups.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpSensitivityGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<SensitivityGroup, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpSensitivityGroupsOptions<Bound, As>
  ): Promise<DataAs<SensitivityGroup, As>>;

  /**
   * Update a DLP sensitivity group of an account.
   *
   * `PUT /accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}`
   * @example
   * const { data, error } = await dlp.sensitivityGroups.update(id, { description: "An example", levels: [{}], name: "example" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: SensitivityGroupUpdate, ...options: DlpSensitivityGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<SensitivityGroup, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: SensitivityGroupUpdate, ...options: DlpSensitivityGroupsOptions<Bound, As>
  ): Promise<DataAs<SensitivityGroup, As>>;

  /**
   * Delete a DLP sensitivity group of an account.
   *
   * Deletes the group with its levels; data classes that have one of them lose it.
   *
   * `DELETE /accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}`
   * @example
   * const { data, error } = await dlp.sensitivityGroups.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpSensitivityGroupsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpSensitivityGroupsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** `/accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/level_order` */
  readonly levelOrder: DlpSensitivityGroupsLevelOrder<Bound>;

  /** `/accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/levels` */
  readonly levels: DlpSensitivityGroupsLevels<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly sensitivity_group_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DlpSensitivityGroups<Bound | BoundBy<Params>>;
}

type DlpSensitivityGroupsLevelOrderOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; sensitivity_group_id: string } }, Bound, As
>;

/**
 * `dlp.sensitivityGroups.levelOrder`:
 * `/accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/level_order`
 */
export interface DlpSensitivityGroupsLevelOrder<Bound extends string = never> {
  /**
   * Get the level order of a DLP sensitivity group.
   *
   * `GET /accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/level_order`
   * @example
   * const { data, error } = await dlp.sensitivityGroups.levelOrder.index({ client, params: { account_id, sensitivity_group_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/subresources/levels/subresources/order/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DlpSensitivityGroupsLevelOrderOptions<Bound, As>
  ): Promise<Result<DataAs<Order, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DlpSensitivityGroupsLevelOrderOptions<Bound, As>
  ): Promise<DataAs<Order, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DlpSensitivityGroupsLevelOrderOptions<Bound>): AsyncIterable<string>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: DlpSensitivityGroupsLevelOrderOptions<Bound>): AsyncIterable<Page<string>>;

  /**
   * Update the level orders of a DLP sensitivity group.
   *
   * Replaces the order of all levels of the group; what is asked for from some level on means other levels
   * from now on.
   *
   * `PUT /accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/level_order`
   * @example
   * const { data, error } = await dlp.sensitivityGroups.levelOrder.updateAll({ level_ids: ["353023e105f4ecef8ad9ca31a8372d0c"] }, { client, params: { account_id, sensitivity_group_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/subresources/levels/subresources/order/methods/update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    body: OrderUpdate, ...options: DlpSensitivityGroupsLevelOrderOptions<Bound, As>
  ): Promise<Result<DataAs<Order, As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: OrderUpdate, ...options: DlpSensitivityGroupsLevelOrderOptions<Bound, As>
  ): Promise<DataAs<Order, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; sensitivity_group_id: string }, Bound, "index" | "updateAll">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly sensitivity_group_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DlpSensitivityGroupsLevelOrder<Bound | BoundBy<Params>>;
}

type DlpSensitivityGroupsLevelsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; sensitivity_group_id: string } }, Bound, As
>;

/**
 * `dlp.sensitivityGroups.levels`:
 * `/accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/levels`
 */
export interface DlpSensitivityGroupsLevels<Bound extends string = never> {
  /**
   * List the levels of a DLP sensitivity group.
   *
   * `GET /accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/levels`
   * @example
   * const { data, error } = await dlp.sensitivityGroups.levels.index({ client, params: { account_id, sensitivity_group_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/subresources/levels/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DlpSensitivityGroupsLevelsOptions<Bound, As>
  ): Promise<Result<DataAs<Level[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DlpSensitivityGroupsLevelsOptions<Bound, As>
  ): Promise<DataAs<Level[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DlpSensitivityGroupsLevelsOptions<Bound>): AsyncIterable<Level>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: DlpSensitivityGroupsLevelsOptions<Bound>): AsyncIterable<Page<Level>>;

  /**
   * Create a level for a DLP sensitivity group.
   *
   * `POST /accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/levels`
   * @example
   * const { data, error } = await dlp.sensitivityGroups.levels.create({ description: "An example", name: "example" }, { client, params: { account_id, sensitivity_group_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/subresources/levels/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewLevel, ...options: DlpSensitivityGroupsLevelsOptions<Bound, As>
  ): Promise<Result<DataAs<Level, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewLevel, ...options: DlpSensitivityGroupsLevelsOptions<Bound, As>
  ): Promise<DataAs<Level, As>>;

  /**
   * Get a level of a DLP sensitivity group.
   *
   * `GET /accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/levels/{sensitivity_level_id}`
   * @example
   * const { data, error } = await dlp.sensitivityGroups.levels.show(id, { client, params: { account_id, sensitivity_group_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/subresources/levels/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpSensitivityGroupsLevelsOptions<Bound, As>
  ): Promise<Result<DataAs<Level, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpSensitivityGroupsLevelsOptions<Bound, As>
  ): Promise<DataAs<Level, As>>;

  /**
   * Update a level of a DLP sensitivity group.
   *
   * `PUT /accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/levels/{sensitivity_level_id}`
   * @example
   * const { data, error } = await dlp.sensitivityGroups.levels.update(id, { description: "An example", name: "example" }, { client, params: { account_id, sensitivity_group_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/subresources/levels/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: LevelUpdate, ...options: DlpSensitivityGroupsLevelsOptions<Bound, As>
  ): Promise<Result<DataAs<Level, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: LevelUpdate, ...options: DlpSensitivityGroupsLevelsOptions<Bound, As>
  ): Promise<DataAs<Level, As>>;

  /**
   * Delete a level of a DLP sensitivity group.
   *
   * Deletes the level; data classes that have it lose it.
   *
   * `DELETE
   * /accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/levels/{sensitivity_level_id}`
   * @example
   * const { data, error } = await dlp.sensitivityGroups.levels.delete(id, { client, params: { account_id, sensitivity_group_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/subresources/levels/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpSensitivityGroupsLevelsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DlpSensitivityGroupsLevelsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; sensitivity_group_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; sensitivity_group_id: string }, Bound, "index" | "create">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly sensitivity_group_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DlpSensitivityGroupsLevels<Bound | BoundBy<Params>>;
}

type DlpSettingsEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: DlpSettingsInput }, Bound, As
>;
type DlpSettingsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `dlp.settings`: `/accounts/{account_id}/dlp/settings` */
export interface DlpSettings<Bound extends string = never> {
  /**
   * Get the DLP settings of an account.
   *
   * `GET /accounts/{account_id}/dlp/settings`
   * @example
   * const { data, error } = await dlp.settings.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/settings/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: DlpSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<DlpSettingsSchema, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DlpSettingsOptions<Bound, As>
  ): Promise<DataAs<DlpSettingsSchema, As>>;

  /**
   * Update the DLP settings of an account.
   *
   * `PUT /accounts/{account_id}/dlp/settings`
   * @example
   * const { data, error } = await dlp.settings.update(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/settings/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: DlpSettingsInput, ...options: DlpSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<DlpSettingsSchema, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: DlpSettingsInput, ...options: DlpSettingsOptions<Bound, As>
  ): Promise<DataAs<DlpSettingsSchema, As>>;

  /**
   * Edit the DLP settings of an account.
   *
   * `PATCH /accounts/{account_id}/dlp/settings`
   * @example
   * const { data, error } = await dlp.settings.edit({ client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/settings/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    ...options: DlpSettingsEditOptions<Bound, As>
  ): Promise<Result<DataAs<DlpSettingsSchema, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DlpSettingsEditOptions<Bound, As>
  ): Promise<DataAs<DlpSettingsSchema, As>>;

  /**
   * Delete the DLP settings of an account.
   *
   * Sets all settings of DLP back to what they were at first; what somebody had set is lost.
   *
   * `DELETE /accounts/{account_id}/dlp/settings`
   * @example
   * const { data, error } = await dlp.settings.delete({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/settings/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: DlpSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<DlpSettingsSchema, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DlpSettingsOptions<Bound, As>
  ): Promise<DataAs<DlpSettingsSchema, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "edit" | "delete">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DlpSettings<Bound | BoundBy<Params>>;
}
