// Written by `pnpm generate` from openapi/url-scanner.yaml. Not edited by hand.

export interface CreatedScan {
  api: string;
  message: string;
  options?: ScanOptions;
  result: string;
  url: string;
  uuid: string;
  visibility: "public" | "unlisted";
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

export interface NewUrlScannerScan {
  agentReadiness?: boolean;
  country?: "AF" | "AL" | "DZ" | "AD" | "AO" | "AG" | "AR" | "AM" | "AU" | "AT" | "AZ" | "BH" | "BD" | "BB" | "BY" | "BE" | "BZ" | "BJ" | "BM" | "BT" | "BO" | "BA" | "BW" | "BR" | "BN" | "BG" | "BF" | "BI" | "KH" | "CM" | "CA" | "CV" | "KY" | "CF" | "TD" | "CL" | "CN" | "CO" | "KM" | "CG" | "CR" | "CI" | "HR" | "CU" | "CY" | "CZ" | "CD" | "DK" | "DJ" | "DM" | "DO" | "EC" | "EG" | "SV" | "GQ" | "ER" | "EE" | "SZ" | "ET" | "FJ" | "FI" | "FR" | "GA" | "GE" | "DE" | "GH" | "GR" | "GL" | "GD" | "GT" | "GN" | "GW" | "GY" | "HT" | "HN" | "HU" | "IS" | "IN" | "ID" | "IR" | "IQ" | "IE" | "IL" | "IT" | "JM" | "JP" | "JO" | "KZ" | "KE" | "KI" | "KW" | "KG" | "LA" | "LV" | "LB" | "LS" | "LR" | "LY" | "LI" | "LT" | "LU" | "MO" | "MG" | "MW" | "MY" | "MV" | "ML" | "MR" | "MU" | "MX" | "FM" | "MD" | "MC" | "MN" | "MS" | "MA" | "MZ" | "MM" | "NA" | "NR" | "NP" | "NL" | "NZ" | "NI" | "NE" | "NG" | "KP" | "MK" | "NO" | "OM" | "PK" | "PS" | "PA" | "PG" | "PY" | "PE" | "PH" | "PL" | "PT" | "QA" | "RO" | "RU" | "RW" | "SH" | "KN" | "LC" | "VC" | "WS" | "SM" | "ST" | "SA" | "SN" | "RS" | "SC" | "SL" | "SK" | "SI" | "SB" | "SO" | "ZA" | "KR" | "SS" | "ES" | "LK" | "SD" | "SR" | "SE" | "CH" | "SY" | "TW" | "TJ" | "TZ" | "TH" | "BS" | "GM" | "TL" | "TG" | "TO" | "TT" | "TN" | "TR" | "TM" | "UG" | "UA" | "AE" | "GB" | "US" | "UY" | "UZ" | "VU" | "VE" | "VN" | "YE" | "ZM" | "ZW";
  customHeaders?: {
    [key: string]: string;
  };
  customagent?: string;
  referer?: string;
  screenshotsResolutions?: ("desktop" | "mobile" | "tablet")[];
  url: string;
  visibility?: "Public" | "Unlisted";
}

export interface Scan {
  data: {
    console: {
      message: {
        level: string;
        source: string;
        text: string;
        url: string;
      };
    }[];
    cookies: {
      domain: string;
      expires: number;
      httpOnly: boolean;
      name: string;
      path: string;
      priority: string;
      sameParty: boolean;
      secure: boolean;
      session: boolean;
      size: number;
      sourcePort: number;
      sourceScheme: string;
      value: string;
    }[];
    globals: {
      prop: string;
      type: string;
    }[];
    links: {
      href: string;
      text: string;
    }[];
    performance: {
      duration: number;
      entryType: string;
      name: string;
      startTime: number;
    }[];
    requests: {
      request: {
        documentURL: string;
        frameId?: string;
        hasUserGesture: boolean;
        initiator: {
          host: string;
          type: string;
          url: string;
        };
        loaderId?: string;
        primaryRequest?: boolean;
        redirectHasExtraInfo: boolean;
        redirectResponse?: {
          charset: string;
          headers?: unknown;
          mimeType: string;
          protocol: string;
          remoteIPAddress: string;
          remotePort: number;
          securityHeaders: ScanSecurityHeader[];
          securityState: string;
          status: number;
          statusText: string;
          url: string;
        };
        request: {
          headers?: unknown;
          initialPriority: string;
          isSameSite: boolean;
          method: string;
          mixedContentType: string;
          referrerPolicy: string;
          url: string;
        };
        requestId: string;
        type: string;
        wallTime: number;
      };
      requests?: {
        documentURL: string;
        frameId: string;
        hasUserGesture: boolean;
        initiator: {
          type: string;
        };
        loaderId: string;
        redirectHasExtraInfo: boolean;
        request: {
          headers: {
            name: string;
          };
          initialPriority: string;
          isSameSite: boolean;
          method: string;
          mixedContentType: string;
          referrerPolicy: string;
          url: string;
        };
        requestId: string;
        type: string;
        wallTime: number;
      }[];
      response: {
        asn: ScanAsn;
        contentAvailable?: boolean;
        dataLength: number;
        encodedDataLength: number;
        geoip: {
          city: string;
          country: string;
          country_name: string;
          geonameId: string;
          ll: number[];
          region: string;
        };
        hasExtraInfo: boolean;
        hash?: string;
        requestId: string;
        response: {
          charset: string;
          headers?: unknown;
          mimeType: string;
          protocol: string;
          remoteIPAddress: string;
          remotePort: number;
          securityDetails: {
            certificateId: number;
            certificateTransparencyCompliance: string;
            cipher: string;
            encryptedClientHello: boolean;
            issuer: string;
            keyExchange: string;
            keyExchangeGroup: string;
            protocol: string;
            sanList: string[];
            serverSignatureAlgorithm: number;
            subjectName: string;
            validFrom: number;
            validTo: number;
          };
          securityHeaders: ScanSecurityHeader[];
          securityState: string;
          status: number;
          statusText: string;
          url: string;
        };
        size: number;
        type: string;
      };
    }[];
  };
  lists: {
    asns: string[];
    certificates: {
      issuer: string;
      subjectName: string;
      validFrom: number;
      validTo: number;
    }[];
    continents: string[];
    countries: string[];
    domains: string[];
    hashes: string[];
    ips: string[];
    linkDomains: string[];
    servers: string[];
    urls: string[];
  };
  meta: {
    processors: {
      agentReadiness?: {
        checks: {
          botAccessControl: {
            contentSignals: {
              details?: unknown;
              durationMs?: number;
              evidence?: ScanEvidence[];
              message?: string;
              status: string;
            };
            robotsTxtAiRules: {
              details?: unknown;
              durationMs?: number;
              evidence?: ScanEvidence[];
              message?: string;
              status: string;
            };
            webBotAuth: {
              details?: unknown;
              durationMs?: number;
              evidence?: ScanEvidence[];
              message?: string;
              status: string;
            };
          };
          commerce: {
            acp: {
              details?: unknown;
              durationMs?: number;
              evidence?: ScanEvidence[];
              message?: string;
              status: string;
            };
            ap2: {
              details?: unknown;
              durationMs?: number;
              evidence?: ScanEvidence[];
              message?: string;
              status: string;
            };
            mpp: {
              details?: unknown;
              durationMs?: number;
              evidence?: ScanEvidence[];
              message?: string;
              status: string;
            };
            ucp: {
              details?: unknown;
              durationMs?: number;
              evidence?: ScanEvidence[];
              message?: string;
              status: string;
            };
            x402: {
              details?: unknown;
              durationMs?: number;
              evidence?: ScanEvidence[];
              message?: string;
              status: string;
            };
          };
          contentAccessibility: {
            markdownNegotiation: {
              details?: unknown;
              durationMs?: number;
              evidence?: ScanEvidence[];
              message?: string;
              status: string;
            };
          };
          discoverability: {
            dnsAid: {
              details?: unknown;
              durationMs?: number;
              evidence?: ScanEvidence[];
              message?: string;
              status: string;
            };
            linkHeaders: {
              details?: unknown;
              durationMs?: number;
              evidence?: ScanEvidence[];
              message?: string;
              status: string;
            };
            robotsTxt: {
              details?: unknown;
              durationMs?: number;
              evidence?: ScanEvidence[];
              message?: string;
              status: string;
            };
            sitemap: {
              details?: unknown;
              durationMs?: number;
              evidence?: ScanEvidence[];
              message?: string;
              status: string;
            };
          };
          discovery: {
            a2aAgentCard: {
              details?: unknown;
              durationMs?: number;
              evidence?: ScanEvidence[];
              message?: string;
              status: string;
            };
            agentSkills: {
              details?: unknown;
              durationMs?: number;
              evidence?: ScanEvidence[];
              message?: string;
              status: string;
            };
            apiCatalog: {
              details?: unknown;
              durationMs?: number;
              evidence?: ScanEvidence[];
              message?: string;
              status: string;
            };
            ard: {
              details?: unknown;
              durationMs?: number;
              evidence?: ScanEvidence[];
              message?: string;
              status: string;
            };
            authMd: {
              details?: unknown;
              durationMs?: number;
              evidence?: ScanEvidence[];
              message?: string;
              status: string;
            };
            mcpServerCard: {
              details?: unknown;
              durationMs?: number;
              evidence?: ScanEvidence[];
              message?: string;
              status: string;
            };
            oauthDiscovery: {
              details?: unknown;
              durationMs?: number;
              evidence?: ScanEvidence[];
              message?: string;
              status: string;
            };
            oauthProtectedResource: {
              details?: unknown;
              durationMs?: number;
              evidence?: ScanEvidence[];
              message?: string;
              status: string;
            };
            webMcp: {
              details?: unknown;
              durationMs?: number;
              evidence?: ScanEvidence[];
              message?: string;
              status: string;
            };
          };
        };
        commerceSignals?: string[];
        isCommerce?: boolean;
        level: number;
        levelName: string;
        nextLevel?: {
          name: string;
          requirements: {
            check: string;
            description: string;
            prompt: string;
            skillUrl: string;
            specUrls: string[];
          }[];
          target: number;
        };
      };
      asn: {
        data: {
          asn: string;
          country: string;
          description: string;
          ip: string;
          name: string;
        }[];
      };
      dns: {
        data: {
          address: string;
          dnssec_valid: boolean;
          name: string;
          type: string;
        }[];
      };
      domainCategories: {
        data: {
          inherited: unknown;
          isPrimary: boolean;
          name: string;
        }[];
      };
      geoip: {
        data: {
          geoip: ScanGeoip;
          ip: string;
        }[];
      };
      phishing: {
        data: string[];
      };
      phishing_v2?: {
        data: string[];
      };
      radarRank: {
        data: {
          bucket: string;
          hostname: string;
          rank?: number;
        }[];
      };
      robotsTxt?: {
        data: {
          hash?: string;
          rules: {
            [key: string]: {
              allow: string[];
              contentSignal?: {
                "ai-input"?: string;
                "ai-train"?: string;
                search?: string;
              };
              crawlDelay?: number;
              disallow: string[];
            };
          };
          sitemaps: string[];
        }[];
      };
      urlCategories?: {
        data: {
          content: ScanContent[];
          inherited: {
            content: ScanContent[];
            from: string;
            risks: ScanRisk[];
          };
          name: string;
          risks: ScanRisk[];
        }[];
      };
      wappa: {
        data: {
          app: string;
          categories: {
            name: string;
            priority: number;
          }[];
          confidence: {
            confidence: number;
            name: string;
            pattern: string;
            patternType: string;
          }[];
          confidenceTotal: number;
          icon: string;
          website: string;
        }[];
      };
    };
  };
  page: {
    apexDomain: string;
    asn: string;
    asnname: string;
    city: string;
    country: string;
    domain: string;
    ip: string;
    mimeType: string;
    screenshot?: {
      dhash: string;
      mm3Hash: number;
      name: string;
      phash: string;
    };
    server: string;
    status: string;
    title: string;
    tlsAgeDays: number;
    tlsIssuer: string;
    tlsValidDays: number;
    tlsValidFrom: string;
    url: string;
  };
  scanner: {
    colo: string;
    country: string;
  };
  stats: {
    IPv6Percentage: number;
    domainStats: {
      count: number;
      countries: string[];
      domain: string;
      encodedSize: number;
      index: number;
      initiators: string[];
      ips: string[];
      redirects: number;
      size: number;
    }[];
    ipStats: {
      asn: ScanAsn;
      count?: number;
      countries: string[];
      domains: string[];
      encodedSize: number;
      geoip: ScanGeoip;
      index: number;
      ip: string;
      ipv6: boolean;
      redirects: number;
      requests: number;
      size: number;
    }[];
    malicious: number;
    protocolStats: {
      count: number;
      countries: string[];
      encodedSize: number;
      ips: string[];
      protocol: string;
      size: number;
    }[];
    resourceStats: {
      compression: number;
      count: number;
      countries: string[];
      encodedSize: number;
      ips: string[];
      percentage: number;
      size: number;
      type: string;
    }[];
    securePercentage: number;
    secureRequests: number;
    serverStats: {
      count: number;
      countries: string[];
      encodedSize: number;
      ips: string[];
      server: string;
      size: number;
    }[];
    tlsStats: {
      count: number;
      countries: string[];
      encodedSize: number;
      ips: string[];
      protocols: {
        "TLS 1.3 / AES_128_GCM": number;
      };
      securityState: string;
      size: number;
    }[];
    totalLinks: number;
    uniqASNs: number;
    uniqCountries: number;
  };
  task: {
    apexDomain: string;
    domURL: string;
    domain: string;
    method: string;
    options: {
      customHeaders?: unknown;
      screenshotsResolutions?: string[];
    };
    reportURL: string;
    screenshotURL: string;
    source: string;
    success: boolean;
    time: string;
    url: string;
    uuid: string;
    visibility: string;
  };
  verdicts: {
    overall: {
      categories: string[];
      hasVerdicts: boolean;
      malicious: boolean;
      tags: string[];
    };
  };
}

export interface ScanAsn {
  asn: string;
  country: string;
  description: string;
  ip: string;
  name: string;
  org: string;
}

export type ScanBulk = {
  api: string;
  options?: ScanOptions;
  result: string;
  url: string;
  uuid: string;
  visibility: "public" | "unlisted";
}[];

export interface ScanContent {
  id: number;
  name: string;
  super_category_id: number;
}

export interface ScanEvidence {
  action: string;
  finding?: {
    outcome: string;
    summary: string;
  };
  label: string;
  request?: {
    headers?: unknown;
    method: string;
    url: string;
  };
  response?: {
    bodyPreview?: string;
    bodySize?: number;
    headers?: unknown;
    redirectedTo?: string;
    status: number;
    statusText: string;
  };
}

export interface ScanGeoip {
  city: string;
  country: string;
  country_name: string;
  ll: number[];
  region: string;
}

export interface ScanHar {
  log: {
    creator: {
      comment: string;
      name: string;
      version: string;
    };
    entries: {
      _initialPriority: string;
      _initiator_type: string;
      _priority: string;
      _requestId: string;
      _requestTime: number;
      _resourceType: string;
      cache: unknown;
      connection: string;
      pageref: string;
      request: {
        bodySize: number;
        headers: ScanHarHeader[];
        headersSize: number;
        httpVersion: string;
        method: string;
        url: string;
      };
      response: {
        _transferSize: number;
        bodySize: number;
        content: {
          compression?: number;
          mimeType: string;
          size: number;
        };
        headers: ScanHarHeader[];
        headersSize: number;
        httpVersion: string;
        redirectURL: string;
        status: number;
        statusText: string;
      };
      serverIPAddress: string;
      startedDateTime: string;
      time: number;
    }[];
    pages: {
      id: string;
      pageTimings: {
        onContentLoad: number;
        onLoad: number;
      };
      startedDateTime: string;
      title: string;
    }[];
    version: string;
  };
}

export interface ScanHarHeader {
  name: string;
  value: string;
}

export interface ScanListItem {
  results: {
    _id: string;
    page: {
      asn: string;
      country: string;
      ip: string;
      url: string;
    };
    result: string;
    stats: {
      dataLength: number;
      requests: number;
      uniqCountries: number;
      uniqIPs: number;
    };
    task: {
      time: string;
      url: string;
      uuid: string;
      visibility: string;
    };
    verdicts: {
      malicious: boolean;
    };
  }[];
}

export interface ScanOptions {
  useragent?: string;
}

export interface ScanRisk {
  id: number;
  name: string;
  super_category_id: number;
}

export interface ScanSecurityHeader {
  name: string;
  value: string;
}

export interface UrlScannerBulkAnswerItem {
  api: string;
  options?: ScanOptions;
  result: string;
  url: string;
  uuid: string;
  visibility: "public" | "unlisted";
}

export interface UrlScannerBulkBodyItem {
  agentReadiness?: boolean;
  customHeaders?: {
    [key: string]: string;
  };
  customagent?: string;
  referer?: string;
  screenshotsResolutions?: ("desktop" | "mobile" | "tablet")[];
  url: string;
  visibility?: "Public" | "Unlisted";
}

export interface UrlScannerScansCreateResult {
  time?: string;
  url?: string;
  uuid?: string;
  visibility?: string;
}

export interface UrlScannerScansHarResult {
  har?: {
    log?: {
      creator?: {
        comment?: string;
        name?: string;
        version?: string;
      };
      entries?: {
        _initialPriority?: string;
        _initiator_type?: string;
        _priority?: string;
        _requestId?: string;
        _requestTime?: number;
        _resourceType?: string;
        cache?: Record<string, unknown>;
        connection?: string;
        pageref?: string;
        request?: {
          bodySize?: unknown;
          headers?: unknown;
          headersSize?: unknown;
          httpVersion?: unknown;
          method?: unknown;
          url?: unknown;
        };
        response?: {
          _transferSize?: unknown;
          bodySize?: unknown;
          content?: unknown;
          headers?: unknown;
          headersSize?: unknown;
          httpVersion?: unknown;
          redirectURL?: unknown;
          status?: unknown;
          statusText?: unknown;
        };
        serverIPAddress?: string;
        startedDateTime?: string;
        time?: number;
      }[];
      pages?: {
        id?: string;
        pageTimings?: {
          onContentLoad?: unknown;
          onLoad?: unknown;
        };
        startedDateTime?: string;
        title?: string;
      }[];
      version?: string;
    };
  };
}

export interface UrlScannerScansIndexItem {
  country?: string;
  success?: boolean;
  time?: string;
  url?: string;
  uuid?: string;
  visibility?: string;
}

export interface UrlScannerScansIndexResult {
  tasks?: {
    country?: string;
    success?: boolean;
    time?: string;
    url?: string;
    uuid?: string;
    visibility?: string;
  }[];
}

export interface UrlScannerScansShowResult {
  scan?: {
    asns?: {
      asn?: {
        asn?: string;
        description?: string;
        location_alpha2?: string;
        name?: string;
        org_name?: string;
      };
    };
    certificates?: {
      issuer?: string;
      subjectName?: string;
      validFrom?: number;
      validTo?: number;
    }[];
    domains?: {
      "example.com"?: {
        categories?: {
          content?: unknown[];
          inherited?: {
            content?: unknown;
            from?: unknown;
            risks?: unknown;
          };
          risks?: unknown[];
        };
        dns?: {
          address?: unknown;
          dnssec_valid?: unknown;
          name?: unknown;
          type?: unknown;
        }[];
        name?: string;
        rank?: {
          bucket?: string;
          name?: string;
          rank?: number;
        };
        type?: string;
      };
    };
    geo?: {
      continents?: string[];
      locations?: string[];
    };
    ips?: {
      ip?: {
        asn?: string;
        asnDescription?: string;
        asnLocationAlpha2?: string;
        asnName?: string;
        asnOrgName?: string;
        continent?: string;
        geonameId?: string;
        ip?: string;
        ipVersion?: string;
        latitude?: string;
        locationAlpha2?: string;
        locationName?: string;
        longitude?: string;
        subdivision1Name?: string;
        subdivision2Name?: string;
      };
    };
    links?: {
      link?: {
        href?: string;
        text?: string;
      };
    };
    meta?: {
      processors?: {
        categories?: {
          content?: unknown[];
          risks?: unknown[];
        };
        phishing?: string[];
        rank?: {
          bucket?: string;
          name?: string;
          rank?: number;
        };
        tech?: {
          categories?: unknown;
          confidence?: unknown;
          description?: unknown;
          evidence?: unknown;
          icon?: unknown;
          name?: unknown;
          slug?: unknown;
          website?: unknown;
        }[];
      };
    };
    page?: {
      asn?: string;
      asnLocationAlpha2?: string;
      asnname?: string;
      console?: {
        category?: string;
        text?: string;
        type?: string;
        url?: string;
      }[];
      cookies?: {
        domain?: string;
        expires?: number;
        httpOnly?: boolean;
        name?: string;
        path?: string;
        priority?: string;
        sameParty?: boolean;
        secure?: boolean;
        session?: boolean;
        size?: number;
        sourcePort?: number;
        sourceScheme?: string;
        value?: string;
      }[];
      country?: string;
      countryLocationAlpha2?: string;
      domain?: string;
      headers?: {
        name?: string;
        value?: string;
      }[];
      ip?: string;
      js?: {
        variables?: {
          name?: unknown;
          type?: unknown;
        }[];
      };
      securityViolations?: {
        category?: string;
        text?: string;
        url?: string;
      }[];
      status?: number;
      subdivision1Name?: string;
      subdivision2name?: string;
      url?: string;
    };
    performance?: {
      connectEnd?: number;
      connectStart?: number;
      decodedBodySize?: number;
      domComplete?: number;
      domContentLoadedEventEnd?: number;
      domContentLoadedEventStart?: number;
      domInteractive?: number;
      domainLookupEnd?: number;
      domainLookupStart?: number;
      duration?: number;
      encodedBodySize?: number;
      entryType?: string;
      fetchStart?: number;
      initiatorType?: string;
      loadEventEnd?: number;
      loadEventStart?: number;
      name?: string;
      nextHopProtocol?: string;
      redirectCount?: number;
      redirectEnd?: number;
      redirectStart?: number;
      requestStart?: number;
      responseEnd?: number;
      responseStart?: number;
      secureConnectionStart?: number;
      startTime?: number;
      transferSize?: number;
      type?: string;
      unloadEventEnd?: number;
      unloadEventStart?: number;
      workerStart?: number;
    }[];
    task?: {
      clientLocation?: string;
      clientType?: string;
      effectiveUrl?: string;
      errors?: {
        message?: string;
      }[];
      scannedFrom?: {
        colo?: string;
      };
      status?: string;
      success?: boolean;
      time?: string;
      timeEnd?: string;
      url?: string;
      uuid?: string;
      visibility?: string;
    };
    verdicts?: {
      overall?: {
        categories?: {
          id?: unknown;
          name?: unknown;
          super_category_id?: unknown;
        }[];
        malicious?: boolean;
        phishing?: string[];
      };
    };
  };
}

export interface UrlScannerScreenshotsShowQuery {
  resolution?: "desktop" | "mobile" | "tablet";
}

export interface UrlScannerSearchQuery {
  q?: string;
  size?: number;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/urlscanner/response/{response_id}": {
    /** Get a response that a URL scan met, version 1 */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; response_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/urlscanner/scan": {
    /** Search the URL scans of an account, version 1 */
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
            tasks?: {
              country?: string;
              success?: boolean;
              time?: string;
              url?: string;
              uuid?: string;
              visibility?: string;
            }[];
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Scan a URL, version 1 */
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
            time?: string;
            url?: string;
            uuid?: string;
            visibility?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/urlscanner/scan/{scan_id}": {
    /** Get a URL scan of an account, version 1 */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; scan_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            scan?: {
              asns?: {
                asn?: {
                  asn?: string;
                  description?: string;
                  location_alpha2?: string;
                  name?: string;
                  org_name?: string;
                };
              };
              certificates?: {
                issuer?: string;
                subjectName?: string;
                validFrom?: number;
                validTo?: number;
              }[];
              domains?: {
                "example.com"?: {
                  categories?: {
                    content?: unknown[];
                    inherited?: {
                      content?: unknown;
                      from?: unknown;
                      risks?: unknown;
                    };
                    risks?: unknown[];
                  };
                  dns?: {
                    address?: unknown;
                    dnssec_valid?: unknown;
                    name?: unknown;
                    type?: unknown;
                  }[];
                  name?: string;
                  rank?: {
                    bucket?: string;
                    name?: string;
                    rank?: number;
                  };
                  type?: string;
                };
              };
              geo?: {
                continents?: string[];
                locations?: string[];
              };
              ips?: {
                ip?: {
                  asn?: string;
                  asnDescription?: string;
                  asnLocationAlpha2?: string;
                  asnName?: string;
                  asnOrgName?: string;
                  continent?: string;
                  geonameId?: string;
                  ip?: string;
                  ipVersion?: string;
                  latitude?: string;
                  locationAlpha2?: string;
                  locationName?: string;
                  longitude?: string;
                  subdivision1Name?: string;
                  subdivision2Name?: string;
                };
              };
              links?: {
                link?: {
                  href?: string;
                  text?: string;
                };
              };
              meta?: {
                processors?: {
                  categories?: {
                    content?: unknown[];
                    risks?: unknown[];
                  };
                  phishing?: string[];
                  rank?: {
                    bucket?: string;
                    name?: string;
                    rank?: number;
                  };
                  tech?: {
                    categories?: unknown;
                    confidence?: unknown;
                    description?: unknown;
                    evidence?: unknown;
                    icon?: unknown;
                    name?: unknown;
                    slug?: unknown;
                    website?: unknown;
                  }[];
                };
              };
              page?: {
                asn?: string;
                asnLocationAlpha2?: string;
                asnname?: string;
                console?: {
                  category?: string;
                  text?: string;
                  type?: string;
                  url?: string;
                }[];
                cookies?: {
                  domain?: string;
                  expires?: number;
                  httpOnly?: boolean;
                  name?: string;
                  path?: string;
                  priority?: string;
                  sameParty?: boolean;
                  secure?: boolean;
                  session?: boolean;
                  size?: number;
                  sourcePort?: number;
                  sourceScheme?: string;
                  value?: string;
                }[];
                country?: string;
                countryLocationAlpha2?: string;
                domain?: string;
                headers?: {
                  name?: string;
                  value?: string;
                }[];
                ip?: string;
                js?: {
                  variables?: {
                    name?: unknown;
                    type?: unknown;
                  }[];
                };
                securityViolations?: {
                  category?: string;
                  text?: string;
                  url?: string;
                }[];
                status?: number;
                subdivision1Name?: string;
                subdivision2name?: string;
                url?: string;
              };
              performance?: {
                connectEnd?: number;
                connectStart?: number;
                decodedBodySize?: number;
                domComplete?: number;
                domContentLoadedEventEnd?: number;
                domContentLoadedEventStart?: number;
                domInteractive?: number;
                domainLookupEnd?: number;
                domainLookupStart?: number;
                duration?: number;
                encodedBodySize?: number;
                entryType?: string;
                fetchStart?: number;
                initiatorType?: string;
                loadEventEnd?: number;
                loadEventStart?: number;
                name?: string;
                nextHopProtocol?: string;
                redirectCount?: number;
                redirectEnd?: number;
                redirectStart?: number;
                requestStart?: number;
                responseEnd?: number;
                responseStart?: number;
                secureConnectionStart?: number;
                startTime?: number;
                transferSize?: number;
                type?: string;
                unloadEventEnd?: number;
                unloadEventStart?: number;
                workerStart?: number;
              }[];
              task?: {
                clientLocation?: string;
                clientType?: string;
                effectiveUrl?: string;
                errors?: {
                  message?: string;
                }[];
                scannedFrom?: {
                  colo?: string;
                };
                status?: string;
                success?: boolean;
                time?: string;
                timeEnd?: string;
                url?: string;
                uuid?: string;
                visibility?: string;
              };
              verdicts?: {
                overall?: {
                  categories?: {
                    id?: unknown;
                    name?: unknown;
                    super_category_id?: unknown;
                  }[];
                  malicious?: boolean;
                  phishing?: string[];
                };
              };
            };
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/urlscanner/scan/{scan_id}/har": {
    /** Get the HAR file of a URL scan, version 1 */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; scan_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            har?: {
              log?: {
                creator?: {
                  comment?: string;
                  name?: string;
                  version?: string;
                };
                entries?: {
                  _initialPriority?: string;
                  _initiator_type?: string;
                  _priority?: string;
                  _requestId?: string;
                  _requestTime?: number;
                  _resourceType?: string;
                  cache?: Record<string, unknown>;
                  connection?: string;
                  pageref?: string;
                  request?: {
                    bodySize?: unknown;
                    headers?: unknown;
                    headersSize?: unknown;
                    httpVersion?: unknown;
                    method?: unknown;
                    url?: unknown;
                  };
                  response?: {
                    _transferSize?: unknown;
                    bodySize?: unknown;
                    content?: unknown;
                    headers?: unknown;
                    headersSize?: unknown;
                    httpVersion?: unknown;
                    redirectURL?: unknown;
                    status?: unknown;
                    statusText?: unknown;
                  };
                  serverIPAddress?: string;
                  startedDateTime?: string;
                  time?: number;
                }[];
                pages?: {
                  id?: string;
                  pageTimings?: {
                    onContentLoad?: unknown;
                    onLoad?: unknown;
                  };
                  startedDateTime?: string;
                  title?: string;
                }[];
                version?: string;
              };
            };
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/urlscanner/scan/{scan_id}/screenshot": {
    /** Get the screenshot of a URL scan, version 1 */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; scan_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/octet-stream": Blob } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/urlscanner/v2/bulk": {
    /** Scan many URLs at once */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": UrlScannerBulkBodyItem[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ScanBulk } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/urlscanner/v2/dom/{scan_id}": {
    /** Get the DOM of a URL scan */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; scan_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "text/plain": string } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/urlscanner/v2/har/{scan_id}": {
    /** Get the HAR file of a URL scan */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; scan_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ScanHar } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/urlscanner/v2/responses/{response_id}": {
    /** Get a response that a URL scan met */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; response_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "text/plain": string } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/urlscanner/v2/result/{scan_id}": {
    /** Get the result of a URL scan */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; scan_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Scan } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/urlscanner/v2/scan": {
    /** Scan a URL */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewUrlScannerScan } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": CreatedScan } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/urlscanner/v2/screenshots/{scan_id}.png": {
    /** Get a screenshot of the URL scans of an account */
    get: {
      parameters: {
        query?: UrlScannerScreenshotsShowQuery;
        header?: never;
        path: { account_id: string; scan_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/octet-stream": Blob } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/urlscanner/v2/search": {
    /** Search the URL scans of an account */
    get: {
      parameters: {
        query?: UrlScannerSearchQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ScanListItem } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}
