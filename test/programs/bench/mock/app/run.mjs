// One way to answer, in a process of its own: milliseconds until the first test has passed, and of each after that.
const [way, rounds] = process.argv.slice(2);
const began = performance.now();
const { start } = await import(`./${way}.mjs`);
const { consumerTest } = await import("./consumer-test.mjs");
const imported = performance.now();
const mock = await start();
await consumerTest(mock);
const passed = performance.now();
for (let round = 0; round < Number(rounds); round += 1) {
  mock.reset();
  await consumerTest(mock);
}
const ended = performance.now();
mock.stop();
console.log(
  JSON.stringify({
    imports: imported - began,
    first: passed - imported,
    each: (ended - passed) / Number(rounds),
  }),
);
