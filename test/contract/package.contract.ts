import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { readLedger } from "../../scripts/generate/ledger-file.js";
import type { OpenApi } from "../../scripts/generate/openapi.js";
import { OPENAPI } from "../../scripts/generate/own-documents.js";
import { planDocument } from "../../scripts/generate/plan/index.js";
import type { Exports } from "./calls/functions.js";
import { contractSuite } from "./calls/suite.js";

// The contract test of the package in whose folder it runs: what it is generated from is in there too.

const file = (name: string): string => path.resolve(name);
const document = JSON.parse(readFileSync(file("openapi.json"), "utf8")) as OpenApi;
const ledger = readLedger(path.join(OPENAPI, "names.json"));
const { packages } = planDocument({ source: "openapi.json", document }, { own: true, ledger });
const [plan] = packages;
if (!plan || packages.length > 1) throw new Error("openapi.json: holds more or less than one package");

const exports = (await import(pathToFileURL(file("dist/index.js")).href)) as Exports;
contractSuite(plan, exports, pathToFileURL(file("openapi.json")));
