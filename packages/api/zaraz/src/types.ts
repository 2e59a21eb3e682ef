// Written by `pnpm generate` from openapi/zaraz.yaml. Not edited by hand.

export interface ButtonTextTranslation {
  accept_all: {
    [key: string]: string;
  };
  confirm_my_choices: {
    [key: string]: string;
  };
  reject_all: {
    [key: string]: string;
  };
}

export interface ConfigConsent {
  buttonTextTranslations?: ButtonTextTranslation;
  companyEmail?: string;
  companyName?: string;
  companyStreetAddress?: string;
  consentModalIntroHTML?: string;
  consentModalIntroHTMLWithTranslations?: {
    [key: string]: string;
  };
  cookieName?: string;
  customCSS?: string;
  customIntroDisclaimerDismissed?: boolean;
  defaultLanguage?: string;
  enabled: boolean;
  hideModal?: boolean;
  purposes?: {
    [key: string]: {
      description: string;
      name: string;
    };
  };
  purposesWithTranslations?: {
    [key: string]: {
      description: {
        [key: string]: string;
      };
      name: {
        [key: string]: string;
      };
      order: number;
    };
  };
  tcfCompliant?: boolean;
}

export interface ConfigSettings {
  autoInjectScript: boolean;
  contextEnricher?: {
    escapedWorkerName: string;
    workerTag: string;
  };
  cookieDomain?: string;
  ecommerce?: boolean;
  eventsApiPath?: string;
  hideExternalReferer?: boolean;
  hideIPAddress?: boolean;
  hideQueryParams?: boolean;
  hideUserAgent?: boolean;
  initPath?: string;
  injectIframes?: boolean;
  mcRootPath?: string;
  scriptPath?: string;
  trackPath?: string;
}

export interface ConfigTriggers {
  description?: string;
  excludeRules: (ConfigZarazLoadRule | ConfigZarazClickListenerRule | ConfigZarazTimerRule | ConfigZarazFormSubmissionRule | ConfigZarazVariableMatchRule | ConfigZarazScrollDepthRule | ConfigZarazElementVisibilityRule)[];
  loadRules: (ConfigZarazLoadRule | ConfigZarazClickListenerRule | ConfigZarazTimerRule | ConfigZarazFormSubmissionRule | ConfigZarazVariableMatchRule | ConfigZarazScrollDepthRule | ConfigZarazElementVisibilityRule)[];
  name: string;
  system?: "pageload";
}

export interface ConfigWorker {
  actions?: {
    [key: string]: NeoEvent;
  };
  blockingTriggers: string[];
  component: string;
  defaultFields: {
    [key: string]: string | boolean;
  };
  defaultPurpose?: string;
  enabled: boolean;
  name: string;
  neoEvents?: NeoEvent[];
  permissions: string[];
  settings: {
    [key: string]: string | boolean;
  };
  type: "custom-mc";
  vendorName?: string;
  vendorPolicyUrl?: string;
  worker: {
    escapedWorkerName: string;
    workerTag: string;
  };
}

export interface ConfigZarazClickListenerRule {
  action: "clickListener";
  id: string;
  settings: {
    selector: string;
    type: "xpath" | "css";
    waitForTags: number;
  };
}

export interface ConfigZarazElementVisibilityRule {
  action: "elementVisibility";
  id: string;
  settings: {
    selector: string;
  };
}

export interface ConfigZarazFormSubmissionRule {
  action: "formSubmission";
  id: string;
  settings: {
    selector: string;
    validate: boolean;
  };
}

export interface ConfigZarazLoadRule {
  id: string;
  match: string;
  op: "CONTAINS" | "EQUALS" | "STARTS_WITH" | "ENDS_WITH" | "MATCH_REGEX" | "NOT_MATCH_REGEX" | "GREATER_THAN" | "GREATER_THAN_OR_EQUAL" | "LESS_THAN" | "LESS_THAN_OR_EQUAL";
  value: string;
}

export interface ConfigZarazManagedComponent {
  actions?: {
    [key: string]: NeoEvent;
  };
  blockingTriggers: string[];
  component: string;
  defaultFields: {
    [key: string]: string | boolean;
  };
  defaultPurpose?: string;
  enabled: boolean;
  name: string;
  neoEvents?: NeoEvent[];
  permissions: string[];
  settings: {
    [key: string]: string | boolean;
  };
  type: "component";
  vendorName?: string;
  vendorPolicyUrl?: string;
}

export interface ConfigZarazScrollDepthRule {
  action: "scrollDepth";
  id: string;
  settings: {
    positions: string;
  };
}

export interface ConfigZarazSecretVariable {
  name: string;
  type: "secret";
  value: string;
}

export interface ConfigZarazStringVariable {
  name: string;
  type: "string";
  value: string;
}

export interface ConfigZarazTimerRule {
  action: "timer";
  id: string;
  settings: {
    interval: number;
    limit: number;
  };
}

export interface ConfigZarazVariableMatchRule {
  action: "variableMatch";
  id: string;
  settings: {
    match: string;
    variable: string;
  };
}

export interface ConfigZarazWorkerVariable {
  name: string;
  type: "worker";
  value: {
    escapedWorkerName: string;
    workerTag: string;
  };
}

/** What surrounds the result of every successful answer. */
export interface Envelope {
  errors: Message[];
  messages: Message[];
  success: true;
}

/** What the API answers when it refuses a request. */
export interface ErrorAnswer {
  errors: Message[];
  messages: Message[];
  /** Empty, or null. */
  result: Record<string, unknown> | null;
  success: false;
}

export interface HistoryConfig {
  [key: string]: {
    config: ZarazConfiguration;
    createdAt: string;
    id: number;
    updatedAt: string;
    userId: string;
  };
}

/** A remark of the API on a request, or the reason why it was refused. */
export interface Message {
  /** The API's own number for it. */
  code: number;
  /** Where it is explained. */
  documentation_url?: string;
  /** The same in words. */
  message: string;
  /** What in the request it is about. */
  source?: {
    /** A JSON pointer into the body of the request. */
    pointer?: string;
  };
}

export interface NeoEvent {
  actionType: string;
  blockingTriggers: string[];
  data: unknown;
  firingTriggers: string[];
}

export type WorkflowResourceWorkflow = "realtime" | "preview";

/** The values of {@link WorkflowResourceWorkflow}. */
export const WorkflowResourceWorkflows = ["realtime", "preview"] as const;

export interface ZarazConfigUpdate {
  analytics?: {
    defaultPurpose?: string;
    enabled?: boolean;
    sessionExpTime?: number;
  };
  consent?: ConfigConsent;
  dataLayer: boolean;
  debugKey: string;
  historyChange?: boolean;
  settings: ConfigSettings;
  tools: {
    [key: string]: ConfigZarazManagedComponent | ConfigWorker;
  };
  triggers: {
    [key: string]: ConfigTriggers;
  };
  variables: {
    [key: string]: ConfigZarazStringVariable | ConfigZarazSecretVariable | ConfigZarazWorkerVariable;
  };
  zarazVersion: number;
}

export interface ZarazConfiguration {
  analytics?: {
    defaultPurpose?: string;
    enabled?: boolean;
    sessionExpTime?: number;
  };
  consent?: ConfigConsent;
  dataLayer: boolean;
  debugKey: string;
  historyChange?: boolean;
  settings: ConfigSettings;
  tools: {
    [key: string]: ConfigZarazManagedComponent | ConfigWorker;
  };
  triggers: {
    [key: string]: ConfigTriggers;
  };
  variables: {
    [key: string]: ConfigZarazStringVariable | ConfigZarazSecretVariable | ConfigZarazWorkerVariable;
  };
  zarazVersion: number;
}

export interface ZarazHistoryConfigsQuery {
  ids: number[];
}

export interface ZarazHistoryIndexQuery {
  /** How many items to answer at most. */
  limit?: number;
  /** How many items to skip. */
  offset?: number;
  sortField?: "id" | "user_id" | "description" | "created_at" | "updated_at";
  /** The direction in which the list is sorted. */
  sortOrder?: "DESC" | "ASC";
}

export interface ZarazHistorySchema {
  createdAt: string;
  description: string;
  id: number;
  updatedAt: string;
  userId: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/settings/zaraz/config": {
    /** Get the Zaraz configuration of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ZarazConfiguration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the Zaraz configuration of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ZarazConfigUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ZarazConfiguration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/zaraz/default": {
    /** Get the default Zaraz configuration */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ZarazConfiguration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/zaraz/export": {
    /** Export the Zaraz configuration of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ZarazConfiguration } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/zaraz/history": {
    /** Get the Zaraz history of a zone */
    get: {
      parameters: {
        query?: ZarazHistoryIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ZarazHistorySchema[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Restore an earlier Zaraz configuration of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": number } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ZarazConfiguration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/zaraz/history/configs": {
    /** Get earlier Zaraz configurations of a zone */
    get: {
      parameters: {
        query: ZarazHistoryConfigsQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HistoryConfig;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/zaraz/publish": {
    /** Publish the Zaraz configuration of a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": string } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: string;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/settings/zaraz/workflow": {
    /** Get the Zaraz workflow of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WorkflowResourceWorkflow;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the Zaraz workflow of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WorkflowResourceWorkflow } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WorkflowResourceWorkflow;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
