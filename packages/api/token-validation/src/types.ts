// Written by `pnpm generate` from openapi/token-validation.yaml. Not edited by hand.

export interface Configuration {
  description?: string;
  id?: string;
  title?: string;
  token_sources?: string[];
}

export interface ConfigurationApiShieldCredentialsJwtKeyEcEs256 {
  alg: "ES256";
  crv: "P-256";
  kid: string;
  kty: "EC";
  x: string;
  y: string;
}

export interface ConfigurationApiShieldCredentialsJwtKeyEcEs384 {
  alg: "ES384";
  crv: "P-384";
  kid: string;
  kty: "EC";
  x: string;
  y: string;
}

export interface ConfigurationApiShieldCredentialsJwtKeyOct {
  alg: "HS256" | "HS384" | "HS512";
  kid: string;
  kty: "oct";
}

export interface ConfigurationApiShieldCredentialsJwtKeyOctRequest {
  alg: "HS256" | "HS384" | "HS512";
  k: string;
  kid: string;
  kty: "oct";
}

export interface ConfigurationApiShieldCredentialsJwtKeyRsa {
  alg: "RS256" | "RS384" | "RS512" | "PS256" | "PS384" | "PS512";
  e: string;
  kid: string;
  kty: "RSA";
  n: string;
}

export interface ConfigurationCredential {
  keys: (ConfigurationApiShieldCredentialsJwtKeyRsa | ConfigurationApiShieldCredentialsJwtKeyEcEs256 | ConfigurationApiShieldCredentialsJwtKeyEcEs384 | ConfigurationApiShieldCredentialsJwtKeyOct)[];
}

export interface ConfigurationCredentialEdit {
  keys: (ConfigurationApiShieldCredentialsJwtKeyRsa | ConfigurationApiShieldCredentialsJwtKeyEcEs256 | ConfigurationApiShieldCredentialsJwtKeyEcEs384 | {
    alg: "HS256" | "HS384" | "HS512";
    k?: string;
    kid: string;
    kty: "oct";
  })[];
}

export interface ConfigurationEdit {
  description?: string;
  title?: string;
  token_sources?: string[];
}

export interface CredentialUpdate {
  keys: (ConfigurationApiShieldCredentialsJwtKeyRsa | ConfigurationApiShieldCredentialsJwtKeyEcEs256 | ConfigurationApiShieldCredentialsJwtKeyEcEs384 | ConfigurationApiShieldCredentialsJwtKeyOctRequest)[];
}

export interface DeletedConfiguration {
  id?: string;
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

export interface NewConfiguration {
  credentials: {
    keys: (ConfigurationApiShieldCredentialsJwtKeyRsa | ConfigurationApiShieldCredentialsJwtKeyEcEs256 | ConfigurationApiShieldCredentialsJwtKeyEcEs384 | ConfigurationApiShieldCredentialsJwtKeyOctRequest)[];
  };
  description: string;
  title: string;
  token_sources: string[];
  token_type: "JWT";
}

export interface NewTokenValidationRule {
  action: "log" | "block";
  description: string;
  enabled: boolean;
  expression: string;
  selector: RuleSelector;
  title: string;
}

/** Which part of a list a page is. */
export interface PageInfo {
  /** How many items this page holds. */
  count: number;
  /** The number of this page. The first is 1. */
  page: number;
  /** How many items a page holds at most. */
  per_page: number;
  /** How many items there are on all pages. */
  total_count: number;
  /** How many pages there are. */
  total_pages: number;
}

export interface RuleApiShieldAfter {
  after?: string;
}

export interface RuleApiShieldBefore {
  before?: string;
}

export interface RuleApiShieldIndex {
  index: number;
}

export interface RuleSelector {
  exclude?: {
    operation_ids?: string[];
  }[] | null;
  include?: {
    host?: string[];
  }[] | null;
}

export interface TokenConfig {
  created_at: string;
  credentials: {
    keys: (ConfigurationApiShieldCredentialsJwtKeyRsa | ConfigurationApiShieldCredentialsJwtKeyEcEs256 | ConfigurationApiShieldCredentialsJwtKeyEcEs384 | ConfigurationApiShieldCredentialsJwtKeyOct)[];
  };
  description: string;
  id: string;
  last_updated: string;
  title: string;
  token_sources: string[];
  token_type: "JWT";
}

export interface TokenValidationConfigIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface TokenValidationRule {
  action: "log" | "block";
  created_at?: string;
  description: string;
  enabled: boolean;
  expression: string;
  id?: string;
  last_updated?: string;
  selector: RuleSelector;
  title: string;
}

export interface TokenValidationRuleEdit {
  action?: "log" | "block";
  description?: string;
  enabled?: boolean;
  expression?: string;
  position?: RuleApiShieldIndex | RuleApiShieldBefore | RuleApiShieldAfter;
  selector?: RuleSelector;
  title?: string;
}

export interface TokenValidationRulesBulkCreateAllBodyItem {
  action: "log" | "block";
  description: string;
  enabled: boolean;
  expression: string;
  selector: RuleSelector;
  title: string;
}

export interface TokenValidationRulesBulkEditAllBodyItem {
  action?: "log" | "block";
  description?: string;
  enabled?: boolean;
  expression?: string;
  id: string;
  position?: RuleApiShieldIndex | RuleApiShieldBefore | RuleApiShieldAfter;
  selector?: RuleSelector;
  title?: string;
}

export interface TokenValidationRulesIndexQuery {
  action?: "log" | "block";
  enabled?: boolean;
  host?: string;
  hostname?: string;
  id?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  rule_id?: string;
  token_configuration?: string[];
}

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/token_validation/config": {
    /** List the token validation configurations of a zone */
    get: {
      parameters: {
        query?: TokenValidationConfigIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TokenConfig[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a token validation configuration for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewConfiguration } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TokenConfig;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/token_validation/config/{config_id}": {
    /** Get a token validation configuration of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; config_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TokenConfig;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a token validation configuration of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; config_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": ConfigurationEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Configuration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a token validation configuration of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; config_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedConfiguration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/token_validation/config/{config_id}/credentials": {
    /** Update the credentials of a token validation configuration */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; config_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CredentialUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ConfigurationCredential;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit the credentials of a token validation configuration */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; config_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ConfigurationCredentialEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ConfigurationCredential;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/token_validation/rules": {
    /** List the token validation rules of a zone */
    get: {
      parameters: {
        query?: TokenValidationRulesIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TokenValidationRule[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a token validation rule for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewTokenValidationRule } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TokenValidationRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/token_validation/rules/bulk": {
    /** Create many token validation rules of a zone at once */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": TokenValidationRulesBulkCreateAllBodyItem[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TokenValidationRule[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit many token validation rules of a zone at once */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": TokenValidationRulesBulkEditAllBodyItem[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TokenValidationRule[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/token_validation/rules/preview": {
    /** Preview the token validation rules of a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/token_validation/rules/{rule_id}": {
    /** Get a token validation rule of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TokenValidationRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a token validation rule of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": TokenValidationRuleEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TokenValidationRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a token validation rule of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
