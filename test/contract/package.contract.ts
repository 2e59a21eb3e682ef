import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { planOfPackage } from "../harness/plan.js";
import type { Exports } from "./calls/functions.js";
import { contractSuite } from "./calls/suite.js";

// The contract test of the package in whose folder it runs: what it is generated from is in there too.

const url = (name: string): URL => pathToFileURL(resolve(name));
const exports = (await import(url("dist/index.js").href)) as Exports;
contractSuite(planOfPackage(process.cwd()), exports, url("openapi.json"));
