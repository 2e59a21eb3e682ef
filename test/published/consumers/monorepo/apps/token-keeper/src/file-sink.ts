import { type FileHandle, mkdir, open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Place, Sink } from "./sink.js";

/** Secrets as files that only their owner may read, `<token>.<when it would have expired>.json`; they are never overwritten. */
export function fileSink(folder: string): Sink {
  return {
    async claim({ id, expires_at }) {
      const path = join(folder, `${encodeURIComponent(id)}.${Date.parse(expires_at)}.json`);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = await create(path);
      if (file) return placeOf(file, path);
      if ((await readFile(path, "utf8")).endsWith("\n")) return undefined;
      throw new Error(
        `${path} was taken by a run that did not end: if none is at work, see whether it rotated the token, then remove it`,
      );
    },
  };
}

/** `undefined` if it is there already. */
async function create(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, "wx", 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return undefined;
    throw error;
  }
}

function placeOf(file: FileHandle, path: string): Place {
  return {
    async write({ client_id, client_secret }) {
      await file.writeFile(`${JSON.stringify({ client_id, client_secret })}\n`);
      await file.sync();
    },
    release: () => rm(path),
    [Symbol.asyncDispose]: () => file.close(),
  };
}
