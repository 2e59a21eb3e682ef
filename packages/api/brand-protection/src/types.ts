// Written by `pnpm generate` from openapi/brand-protection.yaml. Not edited by hand.

export interface BrandProtectionLogo {
  id?: number;
  tag?: string;
  upload_path?: string;
}

export interface BrandProtectionLogoMatchesDownloadQuery {
  /** How many items to answer at most. */
  limit?: string;
  logo_id?: string[];
  /** How many items to skip. */
  offset?: string;
}

export interface BrandProtectionLogoMatchesShowQuery {
  /** How many items to answer at most. */
  limit?: string;
  logo_id?: string[];
  /** How many items to skip. */
  offset?: string;
}

export interface BrandProtectionLogosCreateQuery {
  match_type?: string;
  /** Only what has this tag. */
  tag?: string;
  threshold?: number;
}

export interface BrandProtectionMatchesDownloadQuery {
  id?: string;
  include_dismissed?: boolean;
  include_domain_id?: boolean;
  /** How many items to answer at most. */
  limit?: number;
  /** How many items to skip. */
  offset?: number;
}

export interface BrandProtectionMatchesShowQuery {
  id?: string;
  include_dismissed?: boolean;
  include_domain_id?: boolean;
  /** How many items to answer at most. */
  limit?: number;
  /** How many items to skip. */
  offset?: number;
}

export interface BrandProtectionQueriesCreateQuery {
  id?: string;
  scan?: boolean;
  /** Only what has this tag. */
  tag?: string;
}

export interface BrandProtectionQueriesDeleteQuery {
  id?: string;
  scan?: boolean;
  /** Only what has this tag. */
  tag?: string;
}

export interface BrandProtectionSubmit {
  skipped_urls?: {
    [key: string]: unknown;
  }[];
  submitted_urls?: {
    [key: string]: unknown;
  }[];
}

export interface BrandProtectionUrlInfoSchema {
  [key: string]: unknown;
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

export interface LogoMatch {
  matches?: {
    [key: string]: unknown;
  }[];
  total?: number;
}

export interface Match {
  matches?: {
    [key: string]: unknown;
  }[];
  total?: number;
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

export interface NewBrandProtectionLogo {
  image?: Blob;
}

export interface NewBrandProtectionQuery {
  max_time?: string | null;
  min_time?: string | null;
  scan?: boolean;
  string_matches?: unknown;
  tag?: string;
}

export interface QueryBulkInput {
  queries?: {
    [key: string]: unknown;
  }[];
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/brand-protection/alerts": {
    /** Get the brand protection alerts of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the brand protection alerts of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/brand-protection/alerts/clear": {
    /** Clear the brand protection alerts of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/brand-protection/alerts/refute": {
    /** Refute the brand protection alerts of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/brand-protection/alerts/verify": {
    /** Verify the brand protection alerts of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/brand-protection/brands": {
    /** Get the brands of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a brand for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the brands of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/brand-protection/brands/patterns": {
    /** Get the patterns of the brands of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a pattern for the brands of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the patterns of the brands of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/brand-protection/clear": {
    /** Clear a submission to the brand protection of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/brand-protection/domain-info": {
    /** Get the brand protection domain information of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/brand-protection/logo-matches": {
    /** Get the brand protection logo matches of an account */
    get: {
      parameters: {
        query?: BrandProtectionLogoMatchesShowQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": LogoMatch } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/brand-protection/logo-matches/download": {
    /** Download the brand protection logo matches of an account */
    get: {
      parameters: {
        query?: BrandProtectionLogoMatchesDownloadQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": LogoMatch } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/brand-protection/logos": {
    /** List the brand protection logos of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a brand protection logo for an account */
    post: {
      parameters: {
        query?: BrandProtectionLogosCreateQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "multipart/form-data": NewBrandProtectionLogo } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": BrandProtectionLogo } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/brand-protection/logos/{logo_id}": {
    /** Get a brand protection logo of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; logo_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a brand protection logo of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; logo_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        204: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/brand-protection/matches": {
    /** Get the brand protection matches of an account */
    get: {
      parameters: {
        query?: BrandProtectionMatchesShowQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Match } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/brand-protection/matches/download": {
    /** Download the brand protection matches of an account */
    get: {
      parameters: {
        query?: BrandProtectionMatchesDownloadQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Match } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/brand-protection/queries": {
    /** Get the brand protection queries of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a brand protection query for an account */
    post: {
      parameters: {
        query?: BrandProtectionQueriesCreateQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": NewBrandProtectionQuery } };
      responses: {
        204: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the brand protection queries of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the brand protection queries of an account */
    delete: {
      parameters: {
        query?: BrandProtectionQueriesDeleteQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        204: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/brand-protection/queries/bulk": {
    /** Change many brand protection queries of an account at once */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": QueryBulkInput } };
      responses: {
        204: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/brand-protection/recent-submissions": {
    /** Get the brand protection recent submissions of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/brand-protection/refute": {
    /** Refute a submission to the brand protection of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/brand-protection/scan-logo": {
    /** Scan a logo for the brand protection of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/brand-protection/scan-page": {
    /** Scan a page for the brand protection of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/brand-protection/search": {
    /** Search domains for the brand protection of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/brand-protection/submission-info": {
    /** Get the brand protection submission information of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/brand-protection/submit": {
    /** Submit a URL to the brand protection of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": BrandProtectionSubmit } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/brand-protection/total-queries": {
    /** Count the brand protection queries of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/brand-protection/tracked-domains": {
    /** Get the brand protection tracked domains of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/brand-protection/url-info": {
    /** Get what the brand protection of an account knows of a URL */
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
          result: BrandProtectionUrlInfoSchema[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/brand-protection/verify": {
    /** Verify a submission to the brand protection of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/internal/submit": {
    /** Submit a URL to the brand protection, without an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/live": {
    /** Check whether the brand protection is alive */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/ready": {
    /** Check whether the brand protection is ready */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/signed-url": {
    /** Get a signed URL for the brand protection */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
