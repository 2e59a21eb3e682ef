import { isDeepStrictEqual } from "node:util";
import type { Log } from "./log.js";
import { namesIn, type Rehearsal, type Shelf, TAGS } from "./rehearsal.js";

type Chapter = (rehearsal: Rehearsal, log: Log) => Promise<void>;

const [LAMPS, PUMPS] = TAGS;
const lamps = "@restflare/rehearsal-lamps";
const pumps = "@restflare/rehearsal-pumps";
const core = "@restflare/core";

/** What the registry has now and had not before. */
const added = (before: Shelf, after: Shelf): string[] => [...after].filter((one) => !before.has(one)).sort();

async function released(
  rehearsal: Rehearsal,
  log: Log,
  args = "",
): Promise<{ code: number | null; output: string }> {
  const ran = await rehearsal.release(args);
  log.ran(`release ${args}`.trim(), ran);
  return ran;
}

/** What comes after it makes no sense without it. */
async function generated({ clone }: Rehearsal, log: Log): Promise<void> {
  const ran = await clone.pnpm("generate --changesets");
  log.ran("generate --changesets", ran);
  if (ran.code !== 0) throw new Error("the generator refuses the documents of the rehearsal");
}

/** Documents become packages, each with its first changeset. */
const documents: Chapter = async (rehearsal, log) => {
  log.chapter("Three documents more in a clone of this repository, each with its automatic changeset");
  for (const tag of TAGS) rehearsal.describe(tag, "name");
  await generated(rehearsal, log);
  rehearsal.clone.commit("Three documents more");
  const waiting = await rehearsal.release("publish --dry-run");
  log.expect(
    "a package without a version of its own waits for it",
    waiting.output.includes("waits for the version"),
  );
};

const killed: Chapter = async (rehearsal, log) => {
  const all = namesIn(rehearsal.clone);
  log.chapter(
    `The first release of ${all.length} packages; the process dies as the registry has taken the second`,
  );
  const ran = await rehearsal.release("", (kill) => rehearsal.gate.afterTaking(2, kill));
  log.ran("release", ran);
  log.expect("the release was killed", ran.code === null, ran.code);
  const shelf = await rehearsal.shelf();
  log.expect("the registry has two packages", shelf.size === 2, [...shelf]);
  log.expect("nothing is left uncommitted", rehearsal.clone.git("status", "--porcelain") === "");
  const { output } = await rehearsal.release("trust --dry-run");
  log.expect(
    "the other packages cannot have a trusted publisher yet",
    output.includes(`publisher of 2 packages; ${all.length - 2} are not there yet: publish them first`),
  );
};

const resumed: Chapter = async (rehearsal, log) => {
  log.chapter("The same command again publishes the rest; the registry throttles it twice on the way");
  rehearsal.gate.throttle(2);
  const { code, output } = await released(rehearsal, log);
  const { taken } = rehearsal.gate;
  const shelf = await rehearsal.shelf();
  log.expect("it succeeds", code === 0, code);
  log.expect("it obeys Retry-After", output.match(/429, too many requests; waits 1 s/g)?.length === 2);
  log.expect("the registry has every package", shelf.size === namesIn(rehearsal.clone).length, [...shelf]);
  log.expect(
    "and took nothing twice",
    new Set(taken).size === taken.length && taken.length === shelf.size,
    taken,
  );
  const tags = rehearsal.clone.git("tag").split("\n");
  log.expect("each has its tag", tags.length === shelf.size && tags.every((tag) => shelf.has(tag)), tags);
  const manifest = await rehearsal.manifest(lamps, "0.1.0");
  log.expect(
    "they ask for a caret range of core",
    /^\^1\./.test(manifest?.dependencies?.[core] ?? ""),
    manifest,
  );
  log.expect("core, which they need, came first", taken[0]?.startsWith(`${core}@`) === true, taken[0]);
};

const trusted: Chapter = async (rehearsal, log) => {
  log.chapter(
    "The release workflow becomes the trusted publisher of all, in two goes; the registry throttles the second",
  );
  const { gate } = rehearsal;
  const names = namesIn(rehearsal.clone);
  const killed = await rehearsal.release("trust", (kill) => gate.afterTaking(2, kill));
  log.ran("release trust", killed);
  log.expect(
    "the first was killed after two",
    killed.code === null && gate.trusted.length === 2,
    gate.trusted,
  );
  gate.throttle(2);
  const { code, output } = await released(rehearsal, log, "trust");
  log.expect("the second succeeds", code === 0, code);
  log.expect("it obeys Retry-After", output.match(/429, too many requests; waits 1 s/g)?.length === 2);
  log.expect(
    "it finds the two, and names the rest",
    output.includes(`2 already there, ${names.length - 2} trusted`),
  );
  log.expect(
    "every package has its publisher once",
    gate.trusted
      .map(({ name }) => name)
      .sort()
      .join() === names.sort().join(),
    gate.trusted,
  );
  const claims = {
    repository: "restflare/restflare",
    workflow_ref: { file: "release.yml" },
    environment: "npm",
  };
  log.expect(
    "which is the workflow in its environment, and may publish",
    gate.trusted.every((one) =>
      isDeepStrictEqual([one.claims, one.permissions], [claims, ["createPackage"]]),
    ),
    gate.trusted[0],
  );
};

const oneField: Chapter = async (rehearsal, log) => {
  log.chapter("One field more in one document, regenerated with its automatic changeset");
  rehearsal.describe(LAMPS, "name", "colour");
  await generated(rehearsal, log);
  rehearsal.clone.commit("lamps: colour");
  const before = await rehearsal.shelf();
  const head = rehearsal.clone.git("rev-parse", "HEAD");
  const plan = await released(rehearsal, log, "--dry-run");
  log.expect("the plan names one package", plan.output.match(/to be published/g)?.length === 1);
  const unchanged =
    rehearsal.clone.git("rev-parse", "HEAD") === head && !rehearsal.clone.git("status", "--porcelain");
  log.expect("and changes nothing", unchanged && added(before, await rehearsal.shelf()).length === 0);
  const { code } = await released(rehearsal, log);
  const more = added(before, await rehearsal.shelf());
  log.expect("there is exactly one new version", code === 0 && more.join() === `${lamps}@0.2.0`, more);
};

const forgotten: Chapter = async (rehearsal, log) => {
  log.chapter(
    "A change whose changeset is forgotten is refused, and with one it goes out in two steps, as in CI",
  );
  rehearsal.describe(PUMPS, "name", "pressure");
  await rehearsal.clone.pnpm("generate");
  rehearsal.clone.commit("pumps: pressure");
  const before = await rehearsal.shelf();
  const { code, output } = await released(rehearsal, log);
  log.expect("it is refused by name", code === 1 && output.includes(`${pumps} differs from 0.1.0`), code);
  rehearsal.clone.write(".changeset/pressure.md", `---\n"${pumps}": minor\n---\n\nPumps have a pressure.\n`);
  rehearsal.clone.commit("A changeset");
  await released(rehearsal, log, "version");
  log.expect("`version` publishes nothing", added(before, await rehearsal.shelf()).length === 0);
  rehearsal.clone.commit("Versions");
  await released(rehearsal, log, "publish");
  const more = added(before, await rehearsal.shelf());
  log.expect("there is exactly one new version", more.join() === `${pumps}@0.2.0`, more);
};

const coreAlone: Chapter = async (rehearsal, log) => {
  log.chapter("A minor of core releases core alone");
  const before = await rehearsal.shelf();
  rehearsal.clone.write(".changeset/core.md", `---\n"${core}": minor\n---\n\nSomething new.\n`);
  rehearsal.clone.commit("core: something new");
  const { code } = await released(rehearsal, log);
  const more = added(before, await rehearsal.shelf());
  log.expect(
    "there is exactly one new version",
    code === 0 && /^@restflare\/core@1\.\d+\.0$/.test(more.join()),
    more,
  );
  const again = await released(rehearsal, log);
  log.expect("after which there is nothing to do", again.output.includes("the registry has everything"));
};

const REFRESHED = 100;

const refreshed: Chapter = async (rehearsal, log) => {
  log.chapter(
    `A refresh that touches ${REFRESHED} packages: a field more in each, with automatic changesets`,
  );
  const { clone } = rehearsal;
  const slugs = rehearsal.addField(REFRESHED);
  const wanted = slugs.map((slug) => `@restflare/${slug}@0.2.0`).sort();
  await generated(rehearsal, log);
  const notes = clone.git("ls-files", "--others", "--", ".changeset").split("\n");
  log.expect("each has a changeset of its own, and nothing else has one", notes.length === REFRESHED, notes);
  clone.commit("A refresh");
  const before = await rehearsal.shelf();
  const plan = await released(rehearsal, log, "--dry-run");
  log.expect(
    "the plan names them all",
    plan.output.match(/to be published/g)?.length === REFRESHED,
    plan.code,
  );
  const { code } = await released(rehearsal, log);
  const more = added(before, await rehearsal.shelf());
  log.expect("there is exactly one new version of each", code === 0 && more.join() === wanted.join(), more);
};

const secrets: Chapter = async (rehearsal, log) => {
  log.chapter("All of it");
  log.expect("nothing of it shows the token", !log.printed().includes(rehearsal.token));
  const { taken } = rehearsal.gate;
  log.expect(
    `${taken.length} versions, none of them sent twice`,
    new Set(taken).size === taken.length,
    taken,
  );
};

export const CHAPTERS: readonly Chapter[] = [
  documents,
  killed,
  resumed,
  trusted,
  oneField,
  forgotten,
  coreAlone,
  refreshed,
  secrets,
];
