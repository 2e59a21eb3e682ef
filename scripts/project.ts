import { fileURLToPath } from "node:url";
import type { Project } from "../packages/generator/src/base/project.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Where our documents and our generated packages are, and the suites that these have. */
export const PROJECT: Project = {
  root,
  documents: `${root}openapi`,
  packages: `${root}packages/api`,
  suites: `${root}test/resources`,
  groups: `${root}test/groups`,
};
