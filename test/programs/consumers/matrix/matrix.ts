import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Consumer, filesIn, manifestOf } from "@restflare/test-consumers/consumer";
import type { Tarballs } from "@restflare/test-consumers/pack";

/** Every TypeScript that our types are for. */
const COMPILERS = ["~5.5.0", "~5.9.0", "~6.0.0", "~7.0.0"] as const;
const RESOLUTIONS = { nodenext: "nodenext", bundler: "esnext" } as const;

type Compiler = (typeof COMPILERS)[number];
type Resolution = keyof typeof RESOLUTIONS;

/** Whether a program type-checked, and what was said if not. */
export interface Cell {
  readonly compiler: Compiler;
  readonly resolution: Resolution;
  readonly complaint?: string;
}

/** An app that is only type-checked, with all compilers side by side. */
export function typesApp(tarballs: Tarballs) {
  return async (folder: string) => {
    const compilers = COMPILERS.map((version) => [folderOf(version), `npm:typescript@${version}`]);
    const manifest = manifestOf(tarballs, { ...Object.fromEntries(compilers), "@types/node": "^20.19.0" });
    const read = (name: string) => readFile(new URL(name, import.meta.url), "utf8");
    const configs = cells().map((cell) => [configName(cell), JSON.stringify(configOf(cell))]);
    await filesIn(folder, {
      "package.json": JSON.stringify(manifest),
      "program.ts": await read("program.ts"),
      "commonjs.cts": await read("commonjs.cts"),
      ...Object.fromEntries(configs),
    });
  };
}

/** Every compiler with every resolution. */
export function cells(): Cell[] {
  return COMPILERS.flatMap((compiler) =>
    (Object.keys(RESOLUTIONS) as Resolution[]).map((resolution) => ({ compiler, resolution })),
  );
}

/** Type-checks the app. */
export async function checkTypes(consumer: Consumer, cell: Cell): Promise<Cell> {
  const compiler = join("node_modules", folderOf(cell.compiler), "bin", "tsc");
  try {
    await consumer.run("node", compiler, "-p", configName(cell));
    return cell;
  } catch (error) {
    return { ...cell, complaint: (error as Error).message };
  }
}

const folderOf = (compiler: Compiler) => `typescript-${compiler.slice(1)}`;
const configName = ({ compiler, resolution }: Cell) => `tsconfig.${compiler.slice(1)}.${resolution}.json`;

/** As strict as it gets, our declarations included, without the types of a browser. */
function configOf({ compiler, resolution }: Cell) {
  return {
    compilerOptions: {
      target: "es2022",
      lib: ["es2023"],
      types: ["node"],
      module: RESOLUTIONS[resolution],
      moduleResolution: resolution,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
    },
    files: ["program.ts", ...(resolution === "nodenext" && compiler !== "~5.5.0" ? ["commonjs.cts"] : [])],
  };
}
