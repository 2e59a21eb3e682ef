import { fileURLToPath } from "node:url";
import type { Project } from "@restflare/generator";

export const folder = fileURLToPath(new URL("..", import.meta.url));
const root = fileURLToPath(new URL("../../..", import.meta.url));

/** The repository whose packages the site is about. */
export const PROJECT: Project = {
  root,
  documents: `${root}openapi`,
  packages: `${root}packages/api`,
};
