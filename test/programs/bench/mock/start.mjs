// Milliseconds from an empty process until a mock of some packages listens: `node start.mjs zones/openapi.json`.
const began = performance.now();
const { startMock } = await import("@restflare/mock");
const mock = await startMock(process.argv.slice(2));
console.log(performance.now() - began);
await mock.stop();
