import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** Those of the tests, so that a README means what a test means. */
export function compilerOptions(): ts.CompilerOptions {
  const file = fileURLToPath(new URL("../tsconfig.json", import.meta.url));
  const { config } = ts.readConfigFile(file, ts.sys.readFile) as { config: unknown };
  return ts.parseJsonConfigFileContent(config, ts.sys, dirname(file)).options;
}
