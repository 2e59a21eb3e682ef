export { GenerateError } from "./base/error.js";
export type { Project } from "./base/project.js";
export type { Corrections } from "./document/corrections.js";
export { type Loaded, load } from "./load/index.js";
export type { Ledger } from "./name/ledger.js";
export type { Plan } from "./plan/model.js";
export { type Around, generate, type Outcome, type Wanted } from "./run/pipeline.js";
export { type PlanOptions, planDocument } from "./run/plan-document.js";
