import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { transform } from "esbuild";

const FOLDER = fileURLToPath(new URL(".reports/readme/", import.meta.url));

/** Says which server the clients of all blocks call, and what the variables are that blocks take for granted. */
export function prepareBlocks(baseUrl: string, given: object): void {
  Object.assign(globalThis, { readmeServer: baseUrl, readmeGiven: given });
}

/**
 * The block as a module whose clients call the server, in a folder from which the packages resolve. What a block makes with
 * a mock of its own stays there.
 */
export async function moduleOf(source: string, name: string): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  const given = source.replaceAll(/^declare const (.*);$/gm, (_, names: string) => {
    const plain = names.split(", ").map((one) => one.split(":")[0]);
    return `const { ${plain.join(", ")} } = globalThis.readmeGiven;`;
  });
  const { code } = await transform(given, { loader: "ts", format: "esm" });
  const file = `${FOLDER}${name}.mjs`;
  const moved = code.replace(
    /from "(@restflare\/core(?:\/rate-limit|\/streams)?)"/g,
    (_, entry: string) => `from "${localEntry(entry)}"`,
  );
  writeFileSync(file, code.includes('"@restflare/mock"') ? code : moved);
  return pathToFileURL(file).href;
}

/** An entry of core, whose clients call the server whatever they are told. */
function localEntry(entry: string): string {
  const file = `${FOLDER}${entry.replace(/\W/g, "-")}.mjs`;
  writeFileSync(
    file,
    `export * from "${entry}";
    import { createClient as create } from "${entry}";
    import { init as start } from "@restflare/core";
    const local = (options) => ({ apiToken: "a-token", ...options, baseUrl: globalThis.readmeServer });
    export const createClient = (options) => create(local(options));
    export const init = (options) => start(local(options));`,
  );
  return pathToFileURL(file).href;
}

/** The heading that a line of a page stands under. */
export function headingAbove(page: string, line: number): string {
  const headings = page
    .split("\n")
    .slice(0, line)
    .filter((text) => text.startsWith("#"));
  return headings.at(-1)?.replace(/^#+ /, "") ?? "";
}
