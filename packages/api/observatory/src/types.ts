// Written by `pnpm generate` from openapi/observatory.yaml. Not edited by hand.

export interface Availability {
  quota?: {
    plan?: string;
    quotasPerPlan?: {
      value?: AvailabilityValue;
    };
    remainingSchedules?: number;
    remainingTests?: number;
    scheduleQuotasPerPlan?: {
      value?: AvailabilityValue;
    };
  };
  regions?: LabeledRegion[];
  regionsPerPlan?: {
    business?: LabeledRegion[];
    enterprise?: LabeledRegion[];
    free?: LabeledRegion[];
    pro?: LabeledRegion[];
  };
}

export interface AvailabilityValue {
  business?: number;
  enterprise?: number;
  free?: number;
  pro?: number;
}

export interface DeletedSchedule {
  count?: number;
}

export interface DeletedTest {
  count?: number;
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

export interface LabeledRegion {
  label?: string;
  value?: "asia-east1" | "asia-northeast1" | "asia-northeast2" | "asia-south1" | "asia-southeast1" | "australia-southeast1" | "europe-north1" | "europe-southwest1" | "europe-west1" | "europe-west2" | "europe-west3" | "europe-west4" | "europe-west8" | "europe-west9" | "me-west1" | "southamerica-east1" | "us-central1" | "us-east1" | "us-east4" | "us-south1" | "us-west1";
}

export interface LighthouseReport {
  cls?: number;
  deviceType?: "DESKTOP" | "MOBILE";
  error?: {
    code?: "NOT_REACHABLE" | "DNS_FAILURE" | "NOT_HTML" | "LIGHTHOUSE_TIMEOUT" | "UNKNOWN";
    detail?: string;
    finalDisplayedUrl?: string;
  };
  fcp?: number;
  jsonReportUrl?: string;
  lcp?: number;
  performanceScore?: number;
  si?: number;
  state?: "RUNNING" | "COMPLETE" | "FAILED";
  tbt?: number;
  ttfb?: number;
  tti?: number;
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

export interface NewTest {
  /** Default: `"us-central1"`. */
  region?: "asia-east1" | "asia-northeast1" | "asia-northeast2" | "asia-south1" | "asia-southeast1" | "australia-southeast1" | "europe-north1" | "europe-southwest1" | "europe-west1" | "europe-west2" | "europe-west3" | "europe-west4" | "europe-west8" | "europe-west9" | "me-west1" | "southamerica-east1" | "us-central1" | "us-east1" | "us-east4" | "us-south1" | "us-west1";
}

export interface ObservatoryPagesTestsDeleteAllQuery {
  /** Default: `"us-central1"`. */
  region?: "asia-east1" | "asia-northeast1" | "asia-northeast2" | "asia-south1" | "asia-southeast1" | "australia-southeast1" | "europe-north1" | "europe-southwest1" | "europe-west1" | "europe-west2" | "europe-west3" | "europe-west4" | "europe-west8" | "europe-west9" | "me-west1" | "southamerica-east1" | "us-central1" | "us-east1" | "us-east4" | "us-south1" | "us-west1";
}

export interface ObservatoryPagesTestsIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `20`.
   */
  per_page?: number;
  /** Default: `"us-central1"`. */
  region?: "asia-east1" | "asia-northeast1" | "asia-northeast2" | "asia-south1" | "asia-southeast1" | "australia-southeast1" | "europe-north1" | "europe-southwest1" | "europe-west1" | "europe-west2" | "europe-west3" | "europe-west4" | "europe-west8" | "europe-west9" | "me-west1" | "southamerica-east1" | "us-central1" | "us-east1" | "us-east4" | "us-south1" | "us-west1";
}

export interface ObservatoryPagesTrendQuery {
  deviceType: "DESKTOP" | "MOBILE";
  /** The end of the time that is asked for. */
  end?: string;
  metrics: string;
  region: "asia-east1" | "asia-northeast1" | "asia-northeast2" | "asia-south1" | "asia-southeast1" | "australia-southeast1" | "europe-north1" | "europe-southwest1" | "europe-west1" | "europe-west2" | "europe-west3" | "europe-west4" | "europe-west8" | "europe-west9" | "me-west1" | "southamerica-east1" | "us-central1" | "us-east1" | "us-east4" | "us-south1" | "us-west1";
  /** The start of the time that is asked for. */
  start: string;
  tz: string;
}

export interface ObservatoryScheduleCreateQuery {
  frequency?: "DAILY" | "WEEKLY";
  /** Default: `"us-central1"`. */
  region?: "asia-east1" | "asia-northeast1" | "asia-northeast2" | "asia-south1" | "asia-southeast1" | "australia-southeast1" | "europe-north1" | "europe-southwest1" | "europe-west1" | "europe-west2" | "europe-west3" | "europe-west4" | "europe-west8" | "europe-west9" | "me-west1" | "southamerica-east1" | "us-central1" | "us-east1" | "us-east4" | "us-south1" | "us-west1";
}

export interface ObservatoryScheduleDeleteQuery {
  /** Default: `"us-central1"`. */
  region?: "asia-east1" | "asia-northeast1" | "asia-northeast2" | "asia-south1" | "asia-southeast1" | "australia-southeast1" | "europe-north1" | "europe-southwest1" | "europe-west1" | "europe-west2" | "europe-west3" | "europe-west4" | "europe-west8" | "europe-west9" | "me-west1" | "southamerica-east1" | "us-central1" | "us-east1" | "us-east4" | "us-south1" | "us-west1";
}

export interface ObservatoryScheduleShowQuery {
  /** Default: `"us-central1"`. */
  region?: "asia-east1" | "asia-northeast1" | "asia-northeast2" | "asia-south1" | "asia-southeast1" | "australia-southeast1" | "europe-north1" | "europe-southwest1" | "europe-west1" | "europe-west2" | "europe-west3" | "europe-west4" | "europe-west8" | "europe-west9" | "me-west1" | "southamerica-east1" | "us-central1" | "us-east1" | "us-east4" | "us-south1" | "us-west1";
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

export interface PageSchema {
  region?: LabeledRegion;
  scheduleFrequency?: "DAILY" | "WEEKLY";
  tests?: Test[];
  url?: string;
}

export interface Schedule {
  schedule?: ScheduleResourceSchedule;
  test?: Test;
}

export interface ScheduleResourceSchedule {
  frequency?: "DAILY" | "WEEKLY";
  region?: "asia-east1" | "asia-northeast1" | "asia-northeast2" | "asia-south1" | "asia-southeast1" | "australia-southeast1" | "europe-north1" | "europe-southwest1" | "europe-west1" | "europe-west2" | "europe-west3" | "europe-west4" | "europe-west8" | "europe-west9" | "me-west1" | "southamerica-east1" | "us-central1" | "us-east1" | "us-east4" | "us-south1" | "us-west1";
  url?: string;
}

export interface SpeedTrend {
  cls?: (number | null)[];
  fcp?: (number | null)[];
  lcp?: (number | null)[];
  performanceScore?: (number | null)[];
  si?: (number | null)[];
  tbt?: (number | null)[];
  ttfb?: (number | null)[];
  tti?: (number | null)[];
}

export interface Test {
  date?: string;
  desktopReport?: LighthouseReport;
  id?: string;
  mobileReport?: LighthouseReport;
  region?: LabeledRegion;
  scheduleFrequency?: "DAILY" | "WEEKLY";
  url?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/speed_api/availabilities": {
    /** Get the Observatory availability of a zone */
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
          result: Availability;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/speed_api/pages": {
    /** List the Observatory pages of a zone */
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
          result: PageSchema[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/speed_api/pages/{url}/tests": {
    /** List the tests of an Observatory page */
    get: {
      parameters: {
        query?: ObservatoryPagesTestsIndexQuery;
        header?: never;
        path: { zone_id: string; url: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Test[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a test for an Observatory page */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; url: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": NewTest } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Test;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the tests of an Observatory page */
    delete: {
      parameters: {
        query?: ObservatoryPagesTestsDeleteAllQuery;
        header?: never;
        path: { zone_id: string; url: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedTest;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/speed_api/pages/{url}/tests/{test_id}": {
    /** Get a test of an Observatory page */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; url: string; test_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Test;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/speed_api/pages/{url}/trend": {
    /** Get the trend of an Observatory page */
    get: {
      parameters: {
        query: ObservatoryPagesTrendQuery;
        header?: never;
        path: { zone_id: string; url: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SpeedTrend;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/speed_api/schedule/{url}": {
    /** Get an Observatory schedule of a zone */
    get: {
      parameters: {
        query?: ObservatoryScheduleShowQuery;
        header?: never;
        path: { zone_id: string; url: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ScheduleResourceSchedule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an Observatory schedule for a zone */
    post: {
      parameters: {
        query?: ObservatoryScheduleCreateQuery;
        header?: never;
        path: { zone_id: string; url: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Schedule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an Observatory schedule of a zone */
    delete: {
      parameters: {
        query?: ObservatoryScheduleDeleteQuery;
        header?: never;
        path: { zone_id: string; url: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedSchedule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
