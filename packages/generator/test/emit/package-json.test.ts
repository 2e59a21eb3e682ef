import { describe, expect, test } from "vitest";
import type { OpenApi } from "../../src/document/openapi.js";
import { emit } from "../../src/emit/index.js";
import { documentOf, planOf } from "../support/document.js";

/** The package.json of a document's one package, as one of this repository or of somebody else. */
function manifestOf(document: OpenApi, own: boolean): Record<string, unknown> {
  const manifest = { core: "^1.0.0", typescript: "*", own, isOurs: own };
  const [emitted] = emit(planOf(document), {
    command: "generate",
    license: undefined,
    manifestOf: () => manifest,
  });
  return JSON.parse(String(emitted?.files.get("package.json"))) as Record<string, unknown>;
}

const document = documentOf(["GET /a list"], "DNS records");
const elsewhere: OpenApi = { ...document, servers: [{ url: "https://acme.example" }] };

describe("a package.json", () => {
  test("of this repository leads to its folder there, and is found by what it is", () => {
    expect(manifestOf(document, true)).toMatchObject({
      homepage: "https://github.com/restflare/restflare/tree/main/packages/api/dns-records#readme",
      repository: {
        url: "git+https://github.com/restflare/restflare.git",
        directory: "packages/api/dns-records",
      },
      keywords: ["cloudflare", "dns-records", "api", "client", "sdk", "typescript"],
    });
  });

  test("of another document names no place and no owner, since nobody has said them", () => {
    const manifest = manifestOf(elsewhere, false);
    expect(Object.keys(manifest)).not.toContain("homepage");
    expect(Object.keys(manifest)).not.toContain("repository");
    expect(manifest["keywords"]).toEqual(["dns-records", "api", "client", "sdk", "typescript"]);
  });

  test("has each word once, also where the package is called like one", () => {
    const { keywords } = manifestOf(documentOf(["GET /a list"], "Api"), true);
    expect(keywords).toEqual(["cloudflare", "api", "client", "sdk", "typescript"]);
  });
});
