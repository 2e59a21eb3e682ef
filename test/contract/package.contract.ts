import { packageSuite } from "./package-suite.js";

// The contract test of the package in whose folder it runs.
await packageSuite(process.cwd());
