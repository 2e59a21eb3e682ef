import type { PageInfo, ServiceToken, ServiceTokenWithSecret } from "@restflare/access-service-tokens";

// The examples of openapi/access-service-tokens.yaml, which Prism answers with.

export const accountId = "699d98642c564d2e855e9661899b7252";
export const id = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";

export const token: ServiceToken = {
  id,
  name: "ci",
  client_id: "88bf3b6d86161464f6509f7219099e57.access",
  duration: "8760h",
  enabled: true,
  created_at: "2026-01-05T08:30:00Z",
  updated_at: "2026-02-01T12:00:00Z",
  expires_at: "2027-02-01T12:00:00Z",
  last_seen_at: "2026-02-01T12:00:00Z",
};

const withoutExpiry = {
  id,
  name: "ci",
  client_id: "88bf3b6d86161464f6509f7219099e57.access",
  duration: "8760h",
  enabled: true,
  created_at: "2026-01-05T08:30:00Z",
};

export const created: ServiceTokenWithSecret = {
  ...withoutExpiry,
  client_secret: "example-client-secret-of-create",
  updated_at: "2026-01-05T08:30:00Z",
};

export const rotated: ServiceTokenWithSecret = {
  ...withoutExpiry,
  client_secret: "example-client-secret-of-rotate",
  updated_at: "2026-02-01T12:00:00Z",
};

export const listed: ServiceToken[] = [
  { ...token, updated_at: "2026-01-05T08:30:00Z", expires_at: "2027-01-05T08:30:00Z" },
  {
    id: "0b8a7c1e-52d4-4b6f-9a34-7d1f0c2e9b56",
    name: "nightly export",
    client_id: "1f0c2e9b56d44b6f9a347d0b8a7c1e52.access",
    duration: "forever",
    enabled: false,
    created_at: "2026-01-06T09:00:00Z",
    updated_at: "2026-01-07T10:15:00Z",
    expires_at: "9999-12-31T23:59:59Z",
  },
];

export const pageInfo: PageInfo = { page: 1, per_page: 25, count: 2, total_count: 2, total_pages: 1 };
