import path from "node:path";
import { fail } from "../base/error.js";
import { putNamesAside, putNamesBack } from "./bare-names.js";
import { plainFileAnchors } from "./file-anchors.js";
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

    override async resolveDocument(
      ...given: Parameters<InstanceType<typeof BaseResolver>["resolveDocument"]>
    ) {
      const document = await super.resolveDocument(...given);
      if (document instanceof Error) return document;
      const contentOf = async (file: string): Promise<unknown> => {
        // one that cannot be read is named when the bundler comes to it
        const other = await super.resolveDocument(document.source.absoluteRef, file).catch(() => undefined);
        return other && "parsed" in other ? other.parsed : undefined;
      };
      await plainFileAnchors(document.parsed, contentOf);
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
