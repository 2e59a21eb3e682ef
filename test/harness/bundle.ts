import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What an application pays that uses all of these packages. */
export interface Size {
  /** Bytes, minified. */
  readonly minified: number;
  /** Bytes, minified and compressed. */
  readonly compressed: number;
}

/** The size of a module that has these lines. */
export async function sizeOf(...lines: readonly string[]): Promise<Size> {
  const code = await bundle(...lines);
  return { minified: code.byteLength, compressed: gzipSync(code, { level: 9 }).byteLength };
}

/** A module that has these lines, with all that it needs, minified; packages are looked for from the working directory. */
export async function bundle(...lines: readonly string[]): Promise<Buffer> {
  const { outputFiles } = await build({
    stdin: {
      contents: lines.join("\n"),
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return Buffer.from(outputFiles[0]?.contents ?? []);
}
