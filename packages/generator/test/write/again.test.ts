import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { describe, expect, inject, test } from "vitest";
import { file, run, snapshot, temporaryFolder } from "../support/temporary.js";

// What a second run does, and what is left of one that does not come to its end.

const generate = ["--spec", "spec.json", "--out", "out"];

/** As many packages as there are tags, each with one operation. */
function documentOf(tags: number, version = "1.0.0", odd = "") {
  const names = Array.from({ length: tags }, (_, i) => `thing${i}`);
  const get = (name: string) => ({
    tags: [name],
    summary: name === odd ? "Another one." : "A list.",
    responses: {
      "200": {
        description: "Fine.",
        content: { "application/json": { schema: { type: "array", items: {} } } },
      },
    },
  });
  return {
    openapi: "3.1.0",
    info: { title: "Things", version },
    paths: Object.fromEntries(names.map((name) => [`/${name}`, { get: get(name) }])),
  };
}

function workspace(document: object): { folder: string; out: string } {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, "node_modules")); // where a run is remembered
  file(folder, "spec.json", document);
  return { folder, out: path.join(folder, "out") };
}

/** Which files were written since, by their inodes: the generator writes beside, and renames. */
function inodes(out: string): Record<string, number> {
  return Object.fromEntries(
    Object.keys(snapshot(out)).map((name) => [name, statSync(path.join(out, name)).ino]),
  );
}

describe("a second run", { timeout: 60_000 }, () => {
  const said = { code: 0, stdout: "3 packages with 3 operations; nothing to change in out\n" };

  test("touches nothing, and says the same of what is wrong with the document", () => {
    const document = documentOf(3);
    const wrong = {
      ...document,
      paths: {
        ...document.paths,
        "/thing0": {
          get: { ...document.paths["/thing0"]?.get, responses: { "4xx": { description: "No." } } },
        },
      },
    };
    const { folder, out } = workspace(wrong);
    const first = run(generate, folder);
    const before = inodes(out);
    expect(first.stderr).toContain("has the status 4xx");
    expect(run(generate, folder)).toEqual({ ...said, stderr: first.stderr });
    expect(inodes(out)).toEqual(before);
  });

  test("writes only the package whose operation has changed", () => {
    const { folder, out } = workspace(documentOf(3));
    run(generate, folder);
    const before = inodes(out);
    file(folder, "spec.json", documentOf(3, "1.0.0", "thing1"));
    run(generate, folder);
    const after = inodes(out);
    const written = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(written).toEqual(
      ["README.md", "openapi.json", "src/index.ts", "src/types.ts"].map((name) => `thing1/${name}`),
    );
  });

  test.each([
    ["an edited file", (out: string) => writeFileSync(path.join(out, "thing1/README.md"), "mine")],
    ["a lost file", (out: string) => rmSync(path.join(out, "thing2/src/types.ts"))],
    ["a lost package", (out: string) => rmSync(path.join(out, "thing0"), { recursive: true })],
    ["a file too many", (out: string) => writeFileSync(path.join(out, "thing0/src/more.ts"), "")],
    ["a lost ledger", (out: string) => rmSync(path.join(out, "names.json"))],
  ])("puts right %s", (_, harm) => {
    const { folder, out } = workspace(documentOf(3));
    run(generate, folder);
    const before = snapshot(out);
    run(generate, folder); // remembers
    harm(out);
    expect(run([...generate, "--check"], folder).code).toBe(1);
    expect(run(generate, folder).stdout).toMatch(/[1-9]\d* files? in out changed\n$/);
    expect(snapshot(out)).toEqual(before);
    expect(run(generate, folder)).toMatchObject(said);
  });
});

describe("a run that does not come to its end leaves the packages as they were", { timeout: 60_000 }, () => {
  /** A run that is in the middle of writing when it is told to end. */
  function endedBy(signal: NodeJS.Signals, { folder, out }: { folder: string; out: string }) {
    const child: ChildProcess = spawn(process.execPath, [inject("command"), ...generate], {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
    });
    const watcher = watch(out, (_, name) => {
      if (!name?.startsWith(".restflare-")) return;
      watcher.close();
      child.kill(signal);
    });
    let stderr = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    return new Promise<{ code: number | null; stderr: string }>((resolve) => {
      child.on("close", (code) => resolve({ code, stderr }));
    });
  }

  // there a program that another one ends hears of it in no case
  test.skipIf(process.platform === "win32")("Ctrl-C", async () => {
    const { folder, out } = workspace(documentOf(300));
    run(generate, folder);
    const before = snapshot(out);
    file(folder, "spec.json", documentOf(300, "2.0.0"));
    const { code, stderr } = await endedBy("SIGINT", { folder, out });
    expect(stderr).toContain("generate: stopped by SIGINT; the packages are as they were\n");
    expect(code).toBe(1);
    expect(snapshot(out)).toEqual(before);
  });

  test("a kill, and the next run sweeps up", async () => {
    const { folder, out } = workspace(documentOf(300));
    run(generate, folder);
    const before = snapshot(out);
    file(folder, "spec.json", documentOf(300, "2.0.0"));
    await endedBy("SIGKILL", { folder, out });
    const left = readdirSync(out).filter((name) => name.startsWith("."));
    expect(left).toHaveLength(1);
    const packages = Object.keys(snapshot(out)).filter((name) => !name.startsWith("."));
    expect(packages).toEqual(Object.keys(before));
    expect(run(generate, folder).code).toBe(0);
    expect(readdirSync(out).filter((name) => name.startsWith("."))).toEqual([]);
    expect(readFileSync(path.join(out, "thing7/openapi.json"), "utf8")).toContain("2.0.0");
  });

  test("a disk on which a file does not fit", () => {
    const { folder, out } = workspace(documentOf(3));
    run(generate, folder);
    const before = snapshot(out);
    const large = { ...documentOf(3, "2.0.0"), info: { title: "Things", version: "2".repeat(200_000) } };
    file(folder, "spec.json", large);
    const { status, stderr } = spawnSync(
      "bash",
      ["-c", 'ulimit -f 100; exec "$@"', "-", process.execPath, inject("command"), ...generate],
      { cwd: folder, encoding: "utf8" },
    );
    expect(stderr).toMatch(/cannot be written to \((EFBIG|ENOSPC)\), and is as it was; make room there/);
    expect(status).toBe(1);
    expect(snapshot(out)).toEqual(before);
    expect(existsSync(path.join(out, "names.json"))).toBe(true);
  });
});
