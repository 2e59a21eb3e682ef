import path from "node:path";
import { fail } from "../base/error.js";
import { putNamesAside, putNamesBack } from "./bare-names.js";
import { isUrl } from "./read.js";

export interface Bundled {
  parsed: unknown;
  /** The other files and URLs that are in it now. */
  references: string[];
}

/** One document of a source that refers to other files or URLs. */
export async function bundleExternal(source: string): Promise<Bundled> {
  // Loaded only here: most runs on a large single file never need it.
  const { BaseResolver, bundle, createConfig } = await import("@redocly/openapi-core");
  const config = await createConfig({});
  const externalRefResolver = new (class extends BaseResolver {
    override parseDocument(...given: Parameters<InstanceType<typeof BaseResolver>["parseDocument"]>) {
      const document = super.parseDocument(...given);
      putNamesAside(document.parsed);
      return document;
    }
  })(config.resolve);
  const result = await bundle({ ref: source, config, externalRefResolver });
  const problem = result.problems.find(({ severity }) => severity === "error");
  if (problem) {
    const location = problem.location[0];
    const file = location ? shown(location.source.absoluteRef) : source;
    fail(
      `${file}: ${location?.pointer ?? "#/"}`,
      `${lowerFirst(problem.message.replace(/\.?$/, "."))} Correct the reference or add what it names`,
    );
  }
  putNamesBack(result.bundle.parsed);
  return { parsed: result.bundle.parsed, references: [...result.fileDependencies].sort() };
}

function shown(absolute: string): string {
  return isUrl(absolute) ? absolute : path.relative(process.cwd(), absolute);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
