// Written by `pnpm generate` from openapi/billable-usage.yaml. Not edited by hand.

export interface AccountUsageInfo {
  covered: boolean;
  subscriptions: {
    billing_cycle_anchor_timestamp: string;
    end_timestamp?: string;
    id: string;
    start_timestamp: string;
  }[];
}

export type AccountUsageV1 = {
  BilledCost: number;
  BillingAccountId: string;
  BillingAccountName: string | null;
  BillingCurrency: string;
  BillingPeriodStart: string;
  ChargeCategory: "Usage";
  ChargeClass: string | null;
  ChargeDescription: string | null;
  ChargePeriodEnd: string;
  ChargePeriodStart: string;
  ConsumedQuantity: number;
  ConsumedUnit: string;
  ContractedCost: number;
  CumulatedContractedCost: number;
  CumulatedPricingQuantity: number;
  EffectiveCost: number;
  HostProviderName: string;
  InvoiceIssuerName: string;
  ListCost: number;
  PricingQuantity: number;
  PricingUnit: string;
  ServiceFamilyName?: string;
  ServiceName: string;
  ServiceProviderName: string;
  SubscriptionId?: string | null;
  ZoneId?: string | null;
  ZoneName?: string | null;
}[];

export type AccountUsageV2 = {
  BilledCost?: number | null;
  BillingAccountId?: string;
  BillingAccountName?: string;
  BillingCurrency?: string | null;
  BillingPeriodEnd?: string | null;
  BillingPeriodStart?: string | null;
  ChargeCategory: "Usage";
  ChargeClass?: "Correction" | null;
  ChargeDescription: string;
  ChargeFrequency: "Usage-Based";
  ChargePeriodEnd: string;
  ChargePeriodStart: string;
  ConsumedQuantity: number;
  ConsumedUnit: string;
  ContractedCost?: number | null;
  ContractedUnitPrice?: number | null;
  EffectiveCost?: number | null;
  HostProviderName: string;
  InvoiceIssuerName: string;
  ListCost?: number | null;
  ListUnitPrice?: number | null;
  PricingQuantity?: number | null;
  PricingUnit?: string | null;
  RegionId?: string | null;
  RegionName?: string | null;
  ServiceProviderName: string;
  SubAccountId?: string;
  SubAccountName?: string;
  Tags?: {
    [key: string]: string | true;
  };
  x_BillableMetricId: string;
  x_BillableMetricName?: string;
  x_ProductCategoryName?: string;
  x_ProductFamilyId?: string;
  x_ProductFamilyName?: string;
  x_ZoneId?: string | null;
  x_ZoneName?: string | null;
}[];

export interface BillableUsageIndexQuery {
  from?: string;
  to?: string;
}

export interface BillableUsageIndexResultItem {
  BilledCost: number;
  BillingAccountId: string;
  BillingAccountName: string | null;
  BillingCurrency: string;
  BillingPeriodStart: string;
  ChargeCategory: "Usage";
  ChargeClass: string | null;
  ChargeDescription: string | null;
  ChargePeriodEnd: string;
  ChargePeriodStart: string;
  ConsumedQuantity: number;
  ConsumedUnit: string;
  ContractedCost: number;
  CumulatedContractedCost: number;
  CumulatedPricingQuantity: number;
  EffectiveCost: number;
  HostProviderName: string;
  InvoiceIssuerName: string;
  ListCost: number;
  PricingQuantity: number;
  PricingUnit: string;
  ServiceFamilyName?: string;
  ServiceName: string;
  ServiceProviderName: string;
  SubscriptionId?: string | null;
  ZoneId?: string | null;
  ZoneName?: string | null;
}

export interface BillableUsageV2IndexQuery {
  from?: string;
  to?: string;
}

export interface BillableUsageV2IndexResultItem {
  BilledCost?: number | null;
  BillingAccountId?: string;
  BillingAccountName?: string;
  BillingCurrency?: string | null;
  BillingPeriodEnd?: string | null;
  BillingPeriodStart?: string | null;
  ChargeCategory: "Usage";
  ChargeClass?: "Correction" | null;
  ChargeDescription: string;
  ChargeFrequency: "Usage-Based";
  ChargePeriodEnd: string;
  ChargePeriodStart: string;
  ConsumedQuantity: number;
  ConsumedUnit: string;
  ContractedCost?: number | null;
  ContractedUnitPrice?: number | null;
  EffectiveCost?: number | null;
  HostProviderName: string;
  InvoiceIssuerName: string;
  ListCost?: number | null;
  ListUnitPrice?: number | null;
  PricingQuantity?: number | null;
  PricingUnit?: string | null;
  RegionId?: string | null;
  RegionName?: string | null;
  ServiceProviderName: string;
  SubAccountId?: string;
  SubAccountName?: string;
  Tags?: {
    [key: string]: string | true;
  };
  x_BillableMetricId: string;
  x_BillableMetricName?: string;
  x_ProductCategoryName?: string;
  x_ProductFamilyId?: string;
  x_ProductFamilyName?: string;
  x_ZoneId?: string | null;
  x_ZoneName?: string | null;
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

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/billable-usage": {
    /** Get the billable usage of an account */
    get: {
      parameters: {
        query?: BillableUsageIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AccountUsageV1;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/billable-usage/info": {
    /** Get the billable usage information of an account */
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
          result: AccountUsageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/billable/usage": {
    /** Get the billable usage of an account, version 2 */
    get: {
      parameters: {
        query?: BillableUsageV2IndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AccountUsageV2;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
