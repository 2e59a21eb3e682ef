export { GenerateError } from "./base/error.js";
export type { Project } from "./base/project.js";
export { readCatalogue } from "./catalogue/read.js";
export type { Corrections } from "./document/corrections.js";
export type {
  Playground,
  PlaygroundBody,
  PlaygroundCall,
  PlaygroundPart,
  PlaygroundValue,
} from "./emit/playground/model.js";
export { type Loaded, load } from "./load/index.js";
export type { Ledger } from "./name/ledger.js";
export type {
  BodyPage,
  CallPage,
  FieldPage,
  LinkedText,
  MemberPage,
  PackagePage,
  ResourcePage,
  TypePage,
} from "./page/model.js";
export type { Plan } from "./plan/model.js";
export { type DocumentedPackage, packagePages } from "./run/pages.js";
export { generate, type Outcome } from "./run/pipeline.js";
export { type PlanOptions, planDocument } from "./run/plan-document.js";
export type { Around, Wanted } from "./run/wanted.js";
