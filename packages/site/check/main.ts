import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import MiniSearch from "minisearch";
import { type Entry, lookFor, OPTIONS } from "../src/search/engine.js";
import { pagesIn } from "./html.js";
import { brokenLinks, doubleAnchors, loadedFromElsewhere } from "./links.js";
import { MOST, sizeOf } from "./sizes.js";

// Looks at the whole site as it was built: `pnpm test:site`.

/** In milliseconds. */
const SLOWEST = 100;
const ROUNDS = 20;
const QUESTIONS = [
  "purge cache",
  "rotate",
  "/cfd_tunnel",
  "zone_id settings ssl",
  "list the dns records of a zone",
  "accounts account_id workers scripts",
  "z",
];

export function checkSite(site: { folder: string; base: string }): number {
  const pages = pagesIn(site.folder);
  const sizes = pages
    .map((page) => ({ file: page.file, size: sizeOf(page, site) }))
    .sort((a, b) => b.size - a.size);
  console.log(`${pages.length} pages; the largest, transferred with all that they load at once:`);
  for (const { file, size } of sizes.slice(0, 10)) console.log(`  ${kilobytes(size)}  ${file}`);
  const slow = searchTimes(join(site.folder, "search.json"));
  const wrong = [
    ...brokenLinks({ ...site, pages }),
    ...doubleAnchors(pages).map((one) => `${one} is there twice`),
    ...loadedFromElsewhere(pages).map((one) => `${one} is of another host`),
    ...sizes.filter(({ size }) => size > MOST).map(({ file, size }) => `${file} is ${kilobytes(size)}`),
    ...slow,
  ];
  for (const line of wrong) console.error(line);
  console.log(wrong.length === 0 ? "No link, anchor or size is wrong." : `${wrong.length} wrong.`);
  return wrong.length === 0 ? 0 : 1;
}

function searchTimes(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const started = performance.now();
  const index = MiniSearch.loadJSON<Entry>(text, OPTIONS);
  const loaded = performance.now() - started;
  console.log(
    `search: ${index.documentCount} entries, ${kilobytes(gzipSync(text).length)}, read in ${loaded.toFixed(0)} ms`,
  );
  const slow = QUESTIONS.flatMap((question) => {
    const times = Array.from({ length: ROUNDS }, () => {
      const before = performance.now();
      lookFor(index, question);
      return performance.now() - before;
    }).sort((a, b) => a - b);
    const usual = times[ROUNDS / 2] ?? 0;
    console.log(`  ${usual.toFixed(1)} ms (at most ${times.at(-1)?.toFixed(1)})  ${question}`);
    return usual > SLOWEST ? [`the search for "${question}" takes ${usual.toFixed(0)} ms`] : [];
  });
  return slow;
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
