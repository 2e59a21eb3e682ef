// `pnpm test:soak`: the large one, in a process of its own.
import { download, readList } from "./large.js";
import { soak } from "./soak.js";

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

const soaked = await soak({ calls: 20_000, concurrent: 200, faulty: 5, timeout: 2_000 });
const { calls, outcomes, wrong, unhandled, heapGrowth, handleGrowth, seconds } = soaked;
const left = Object.entries(handleGrowth).map(([kind, more]) => `${more} ${kind}`);
console.log(`${calls} calls in ${seconds.toFixed(1)} s: ${JSON.stringify(outcomes)}`);
console.log(`calls without exactly one result: ${wrong}; unhandled rejections: ${unhandled}`);
console.log(`heap: ${megabytes(heapGrowth)} more; handles left: ${left.join(", ") || "none"}`);

const file = await download(500);
console.log(`download of ${megabytes(file.bytes)}: at most ${megabytes(file.most)} of memory`);
const lists = [];
for (const by of ["page", "cursor"] as const) {
  const list = await readList(by, 100_000);
  console.log(`${list.items} items by ${by}: at most ${megabytes(list.most)} of memory`);
  lists.push(list);
}

const isSound =
  wrong === 0 &&
  unhandled === 0 &&
  left.length === 0 &&
  heapGrowth < 8 * 1024 * 1024 &&
  file.bytes === 500 * 1024 * 1024 &&
  file.most < 32 * 1024 * 1024 &&
  lists.every(({ items, most }) => items === 100_000 && most < 8 * 1024 * 1024);
if (!isSound) console.error("this is not what it should be");
process.exitCode = isSound ? 0 : 1;
