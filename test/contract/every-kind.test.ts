import { contractSuite } from "./calls/suite.js";
import { exportsOf, planOf, WAREHOUSE, warehouse } from "./fixture.js";

// The contract test itself, on a document with every kind of operation: envelopes and bare bodies, text, bytes, streams and
// nothing at all, JSON, forms, files and parts of JSON, unions, literals, lists by page and by cursor.

const plan = planOf(warehouse());
contractSuite(plan, exportsOf(plan), WAREHOUSE);
