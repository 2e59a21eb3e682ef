// Written by `pnpm generate` from openapi/ddos-protection.yaml. Not edited by hand.

export interface AdvancedTcpProtectionAllowlistItem {
  comment: string;
  created_on: string;
  enabled: boolean;
  id: string;
  modified_on: string;
  prefix: string;
}

export interface AdvancedTcpProtectionAllowlistItemDeleteErrorSource {
  pointer?: string;
}

export interface AdvancedTcpProtectionAllowlistItemEdit {
  comment?: string;
  enabled?: boolean;
}

export interface AdvancedTcpProtectionPrefixItem {
  comment: string;
  created_on: string;
  excluded: boolean;
  id: string;
  modified_on: string;
  prefix: string;
}

export interface AdvancedTcpProtectionPrefixItemDeleteErrorSource {
  pointer?: string;
}

export interface AdvancedTcpProtectionPrefixItemEdit {
  comment?: string;
  excluded?: boolean;
}

export interface AdvancedTcpProtectionStatusEdit {
  enabled: boolean;
}

export interface Allowlist {
  comment: string;
  created_on: string;
  enabled: boolean;
  id: string;
  modified_on: string;
  prefix: string;
}

export interface AllowlistBulkDeleteSource {
  pointer?: string;
}

export interface DdosProtectionAdvancedDnsProtectionRulesCreateResult {
  burst_sensitivity?: string;
  created_on?: string;
  id?: string;
  mode?: string;
  modified_on?: string;
  name?: string;
  profile_sensitivity?: string;
  rate_sensitivity?: string;
  scope?: string;
}

export interface DdosProtectionAdvancedDnsProtectionRulesDeleteAllAnswer {
  errors?: {
    code?: number;
    documentation_url?: string;
    message?: string;
    source?: {
      pointer?: string;
    };
  }[];
  messages?: {
    code?: number;
    documentation_url?: string;
    message?: string;
    source?: {
      pointer?: string;
    };
  }[];
  success?: boolean;
}

export interface DdosProtectionAdvancedDnsProtectionRulesDeleteAnswer {
  errors?: {
    code?: number;
    documentation_url?: string;
    message?: string;
    source?: {
      pointer?: string;
    };
  }[];
  messages?: {
    code?: number;
    documentation_url?: string;
    message?: string;
    source?: {
      pointer?: string;
    };
  }[];
  success?: boolean;
}

export interface DdosProtectionAdvancedDnsProtectionRulesIndexResultItem {
  burst_sensitivity?: string;
  created_on?: string;
  id?: string;
  mode?: string;
  modified_on?: string;
  name?: string;
  profile_sensitivity?: string;
  rate_sensitivity?: string;
  scope?: string;
}

export interface DdosProtectionAdvancedDnsProtectionRulesShowResult {
  burst_sensitivity?: string;
  created_on?: string;
  id?: string;
  mode?: string;
  modified_on?: string;
  name?: string;
  profile_sensitivity?: string;
  rate_sensitivity?: string;
  scope?: string;
}

export interface DdosProtectionAdvancedDnsProtectionRulesUpdateResult {
  burst_sensitivity?: string;
  created_on?: string;
  id?: string;
  mode?: string;
  modified_on?: string;
  name?: string;
  profile_sensitivity?: string;
  rate_sensitivity?: string;
  scope?: string;
}

export interface DdosProtectionAdvancedTcpProtectionAllowlistIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: string;
  /** What the list is sorted by. */
  order?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface DdosProtectionAdvancedTcpProtectionPrefixesBulkBodyItem {
  comment: string;
  excluded: boolean;
  prefix: string;
}

export interface DdosProtectionAdvancedTcpProtectionPrefixesIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: string;
  /** What the list is sorted by. */
  order?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface DdosProtectionAdvancedTcpProtectionSynProtectionFiltersIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: string;
  mode?: string;
  /** What the list is sorted by. */
  order?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface DdosProtectionAdvancedTcpProtectionSynProtectionRulesIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: string;
  /** What the list is sorted by. */
  order?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface DdosProtectionAdvancedTcpProtectionTcpFlowProtectionFiltersIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: string;
  mode?: string;
  /** What the list is sorted by. */
  order?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface DdosProtectionAdvancedTcpProtectionTcpFlowProtectionRulesIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: string;
  /** What the list is sorted by. */
  order?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface DeletedAdvancedTcpProtectionAllowlistItem {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: AdvancedTcpProtectionAllowlistItemDeleteErrorSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: AdvancedTcpProtectionAllowlistItemDeleteErrorSource;
  }[];
  success: true;
}

export interface DeletedAdvancedTcpProtectionPrefixItem {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: AdvancedTcpProtectionPrefixItemDeleteErrorSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: AdvancedTcpProtectionPrefixItemDeleteErrorSource;
  }[];
  success: true;
}

export interface DeletedAllowlistBulk {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: AllowlistBulkDeleteSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: AllowlistBulkDeleteSource;
  }[];
  success: true;
}

export interface DeletedPrefixBulk {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: PrefixBulkDeleteSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: PrefixBulkDeleteSource;
  }[];
  success: true;
}

export interface DeletedSynProtectionFilterBulk {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: SynProtectionFilterBulkDeleteErrorSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: SynProtectionFilterBulkDeleteErrorSource;
  }[];
  success: true;
}

export interface DeletedSynProtectionFilterItem {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: SynProtectionFilterItemDeleteErrorSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: SynProtectionFilterItemDeleteErrorSource;
  }[];
  success: true;
}

export interface DeletedSynProtectionRuleBulk {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: SynProtectionRuleBulkDeleteErrorSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: SynProtectionRuleBulkDeleteErrorSource;
  }[];
  success: true;
}

export interface DeletedSynProtectionRuleItem {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: SynProtectionRuleItemDeleteErrorSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: SynProtectionRuleItemDeleteErrorSource;
  }[];
  success: true;
}

export interface DeletedTcpFlowProtectionFilterBulk {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: TcpFlowProtectionFilterBulkDeleteErrorSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: TcpFlowProtectionFilterBulkDeleteErrorSource;
  }[];
  success: true;
}

export interface DeletedTcpFlowProtectionFilterItem {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: TcpFlowProtectionFilterItemDeleteErrorSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: TcpFlowProtectionFilterItemDeleteErrorSource;
  }[];
  success: true;
}

export interface DeletedTcpFlowProtectionRuleBulk {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: TcpFlowProtectionRuleBulkDeleteErrorSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: TcpFlowProtectionRuleBulkDeleteErrorSource;
  }[];
  success: true;
}

export interface DeletedTcpFlowProtectionRuleItem {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: TcpFlowProtectionRuleItemDeleteErrorSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: TcpFlowProtectionRuleItemDeleteErrorSource;
  }[];
  success: true;
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

export interface NewAdvancedTcpProtectionPrefix {
  comment: string;
  excluded: boolean;
  prefix: string;
}

export interface NewAllowlist {
  comment: string;
  enabled: boolean;
  prefix: string;
}

export interface NewSynProtectionFilter {
  expression: string;
  mode: string;
}

export interface NewSynProtectionRule {
  burst_sensitivity: string;
  mitigation_type?: string;
  mode: string;
  name: string;
  rate_sensitivity: string;
  scope: string;
}

export interface NewTcpFlowProtectionFilter {
  expression: string;
  mode: string;
}

export interface NewTcpFlowProtectionRule {
  burst_sensitivity: string;
  mode: string;
  name: string;
  rate_sensitivity: string;
  scope: string;
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

export interface Prefix {
  comment: string;
  created_on: string;
  excluded: boolean;
  id: string;
  modified_on: string;
  prefix: string;
}

export interface PrefixBulkDeleteSource {
  pointer?: string;
}

export interface Status {
  enabled: boolean;
}

export interface SynProtectionFilter {
  created_on: string;
  expression: string;
  id: string;
  mode: string;
  modified_on: string;
}

export interface SynProtectionFilterBulkDeleteErrorSource {
  pointer?: string;
}

export interface SynProtectionFilterItem {
  created_on: string;
  expression: string;
  id: string;
  mode: string;
  modified_on: string;
}

export interface SynProtectionFilterItemDeleteErrorSource {
  pointer?: string;
}

export interface SynProtectionFilterItemEdit {
  expression?: string;
  mode?: string;
}

export interface SynProtectionRule {
  burst_sensitivity: string;
  created_on: string;
  id: string;
  mitigation_type: string;
  mode: string;
  modified_on: string;
  name: string;
  rate_sensitivity: string;
  scope: string;
}

export interface SynProtectionRuleBulkDeleteErrorSource {
  pointer?: string;
}

export interface SynProtectionRuleItem {
  burst_sensitivity: string;
  created_on: string;
  id: string;
  mitigation_type: string;
  mode: string;
  modified_on: string;
  name: string;
  rate_sensitivity: string;
  scope: string;
}

export interface SynProtectionRuleItemDeleteErrorSource {
  pointer?: string;
}

export interface SynProtectionRuleItemEdit {
  burst_sensitivity?: string;
  mitigation_type?: string;
  mode?: string;
  rate_sensitivity?: string;
}

export interface TcpFlowProtectionFilter {
  created_on: string;
  expression: string;
  id: string;
  mode: string;
  modified_on: string;
}

export interface TcpFlowProtectionFilterBulkDeleteErrorSource {
  pointer?: string;
}

export interface TcpFlowProtectionFilterItem {
  created_on: string;
  expression: string;
  id: string;
  mode: string;
  modified_on: string;
}

export interface TcpFlowProtectionFilterItemDeleteErrorSource {
  pointer?: string;
}

export interface TcpFlowProtectionFilterItemEdit {
  expression?: string;
  mode?: string;
}

export interface TcpFlowProtectionRule {
  burst_sensitivity: string;
  created_on: string;
  id: string;
  mode: string;
  modified_on: string;
  name: string;
  rate_sensitivity: string;
  scope: string;
}

export interface TcpFlowProtectionRuleBulkDeleteErrorSource {
  pointer?: string;
}

export interface TcpFlowProtectionRuleItem {
  burst_sensitivity: string;
  created_on: string;
  id: string;
  mode: string;
  modified_on: string;
  name: string;
  rate_sensitivity: string;
  scope: string;
}

export interface TcpFlowProtectionRuleItemDeleteErrorSource {
  pointer?: string;
}

export interface TcpFlowProtectionRuleItemEdit {
  burst_sensitivity?: string;
  mode?: string;
  rate_sensitivity?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules": {
    /** List the DNS protection rules of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            burst_sensitivity?: string;
            created_on?: string;
            id?: string;
            mode?: string;
            modified_on?: string;
            name?: string;
            profile_sensitivity?: string;
            rate_sensitivity?: string;
            scope?: string;
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a DNS protection rule for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            burst_sensitivity?: string;
            created_on?: string;
            id?: string;
            mode?: string;
            modified_on?: string;
            name?: string;
            profile_sensitivity?: string;
            rate_sensitivity?: string;
            scope?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the DNS protection rules of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": {
          errors?: {
            code?: number;
            documentation_url?: string;
            message?: string;
            source?: {
              pointer?: string;
            };
          }[];
          messages?: {
            code?: number;
            documentation_url?: string;
            message?: string;
            source?: {
              pointer?: string;
            };
          }[];
          success?: boolean;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules/{rule_id}": {
    /** Get a DNS protection rule of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            burst_sensitivity?: string;
            created_on?: string;
            id?: string;
            mode?: string;
            modified_on?: string;
            name?: string;
            profile_sensitivity?: string;
            rate_sensitivity?: string;
            scope?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a DNS protection rule of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            burst_sensitivity?: string;
            created_on?: string;
            id?: string;
            mode?: string;
            modified_on?: string;
            name?: string;
            profile_sensitivity?: string;
            rate_sensitivity?: string;
            scope?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a DNS protection rule of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": {
          errors?: {
            code?: number;
            documentation_url?: string;
            message?: string;
            source?: {
              pointer?: string;
            };
          }[];
          messages?: {
            code?: number;
            documentation_url?: string;
            message?: string;
            source?: {
              pointer?: string;
            };
          }[];
          success?: boolean;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist": {
    /** List the TCP protection allowlists of an account */
    get: {
      parameters: {
        query?: DdosProtectionAdvancedTcpProtectionAllowlistIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Allowlist[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a TCP protection allowlist for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewAllowlist } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Allowlist;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the TCP protection allowlists of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedAllowlistBulk } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist/{prefix_id}": {
    /** Get a TCP protection allowlist of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; prefix_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AdvancedTcpProtectionAllowlistItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a TCP protection allowlist of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; prefix_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": AdvancedTcpProtectionAllowlistItemEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AdvancedTcpProtectionAllowlistItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a TCP protection allowlist of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; prefix_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedAdvancedTcpProtectionAllowlistItem } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes": {
    /** List the TCP protection prefixes of an account */
    get: {
      parameters: {
        query?: DdosProtectionAdvancedTcpProtectionPrefixesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Prefix[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a TCP protection prefix for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewAdvancedTcpProtectionPrefix } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Prefix;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the TCP protection prefixes of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedPrefixBulk } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes/bulk": {
    /** Change many TCP protection prefixes of an account at once */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": DdosProtectionAdvancedTcpProtectionPrefixesBulkBodyItem[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Prefix[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes/{prefix_id}": {
    /** Get a TCP protection prefix of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; prefix_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AdvancedTcpProtectionPrefixItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a TCP protection prefix of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; prefix_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": AdvancedTcpProtectionPrefixItemEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AdvancedTcpProtectionPrefixItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a TCP protection prefix of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; prefix_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedAdvancedTcpProtectionPrefixItem } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters": {
    /** List the SYN protection filters of an account */
    get: {
      parameters: {
        query?: DdosProtectionAdvancedTcpProtectionSynProtectionFiltersIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SynProtectionFilter[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a SYN protection filter for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewSynProtectionFilter } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SynProtectionFilter;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the SYN protection filters of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedSynProtectionFilterBulk } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters/{filter_id}": {
    /** Get a SYN protection filter of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; filter_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SynProtectionFilterItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a SYN protection filter of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; filter_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": SynProtectionFilterItemEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SynProtectionFilterItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a SYN protection filter of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; filter_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedSynProtectionFilterItem } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules": {
    /** List the SYN protection rules of an account */
    get: {
      parameters: {
        query?: DdosProtectionAdvancedTcpProtectionSynProtectionRulesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SynProtectionRule[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a SYN protection rule for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewSynProtectionRule } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SynProtectionRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the SYN protection rules of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedSynProtectionRuleBulk } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules/{rule_id}": {
    /** Get a SYN protection rule of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SynProtectionRuleItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a SYN protection rule of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": SynProtectionRuleItemEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SynProtectionRuleItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a SYN protection rule of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedSynProtectionRuleItem } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/filters": {
    /** List the TCP flow protection filters of an account */
    get: {
      parameters: {
        query?: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionFiltersIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TcpFlowProtectionFilter[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a TCP flow protection filter for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewTcpFlowProtectionFilter } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TcpFlowProtectionFilter;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the TCP flow protection filters of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedTcpFlowProtectionFilterBulk } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/filters/{filter_id}": {
    /** Get a TCP flow protection filter of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; filter_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TcpFlowProtectionFilterItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a TCP flow protection filter of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; filter_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": TcpFlowProtectionFilterItemEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TcpFlowProtectionFilterItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a TCP flow protection filter of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; filter_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedTcpFlowProtectionFilterItem } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/rules": {
    /** List the TCP flow protection rules of an account */
    get: {
      parameters: {
        query?: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionRulesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TcpFlowProtectionRule[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a TCP flow protection rule for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewTcpFlowProtectionRule } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TcpFlowProtectionRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the TCP flow protection rules of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedTcpFlowProtectionRuleBulk } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/rules/{rule_id}": {
    /** Get a TCP flow protection rule of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TcpFlowProtectionRuleItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a TCP flow protection rule of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": TcpFlowProtectionRuleItemEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TcpFlowProtectionRuleItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a TCP flow protection rule of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedTcpFlowProtectionRuleItem } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_protection_status": {
    /** Get the TCP protection status of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Status;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the TCP protection status of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AdvancedTcpProtectionStatusEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Status;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
