import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { CHECKS, suitesFor } from "../../run/test.mjs";
import { planTasks } from "../../run/turbo.mjs";

/** The files of this repository in a temporary folder, of which turbo plans `npm test`; nothing of it runs. */
export class Copy {
  readonly root = mkdtempSync(join(tmpdir(), "restflare-copy-"));
  readonly #hashes: ReadonlyMap<string, string>;

  constructor(readonly repository: string) {
    const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    const files = execFileSync("git", list, { cwd: repository, encoding: "utf8" }).split("\0");
    for (const file of files.filter(Boolean)) cpSync(join(repository, file), join(this.root, file));
    symlinkSync(join(repository, "node_modules"), join(this.root, "node_modules"));
    this.#git("init", "--quiet");
    this.#git("add", "--all");
    const who = ["-c", "user.name=a test", "-c", "user.email=test@example.com"];
    this.#git(...who, "commit", "--quiet", "--message=as it is");
    this.#hashes = this.#plan();
  }

  /** Every task of `npm test`. */
  get tasks(): string[] {
    return [...this.#hashes.keys()];
  }

  /** The tasks that run again after a change, which is taken back. New ones among them are not told. */
  rerun(change: () => void): string[] {
    change();
    const after = this.#plan();
    this.#git("reset", "--hard", "--quiet");
    this.#git("clean", "--force", "-d", "--quiet");
    return [...this.#hashes].flatMap(([task, hash]) => (after.get(task) === hash ? [] : [task]));
  }

  append(file: string, text: string): void {
    readFileSync(join(this.root, file)); // a file that is gone would become a new one
    appendFileSync(join(this.root, file), text);
  }

  replace(file: string, from: string, to: string): void {
    const text = readFileSync(join(this.root, file), "utf8");
    if (!text.includes(from)) throw new Error(`${file} has no ${JSON.stringify(from)}`);
    this.write(file, text.replace(from, to));
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.root, file)), { recursive: true });
    writeFileSync(join(this.root, file), text);
  }

  #plan(): Map<string, string> {
    const tasks = planTasks(this.root, [...CHECKS, ...suitesFor(this.root, [])]);
    return new Map(tasks.map(({ taskId, hash }) => [taskId, hash ?? ""]));
  }

  #git(...args: string[]): void {
    execFileSync("git", args, { cwd: this.root, stdio: ["ignore", "ignore", "inherit"] });
  }
}
