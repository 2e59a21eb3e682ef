// The server of a soak, in a process of its own: of a hundred requests, as many as it is told meet a fault.
import { faults } from "@restflare/test-harness/faults/table";
import { type Reply, startRecordingServer } from "@restflare/test-harness/recording-server";

const every = Math.round(100 / Number(process.argv[2]));
const bad = faults.flatMap(({ reply }) =>
  typeof reply === "function" || reply === "refuse" ? [] : [reply as Reply],
);
const well: Reply = { json: { success: true, errors: [], messages: [], result: { id: "t1" } } };

let met = 0;
const server = await startRecordingServer(
  (_, index) => (index % every ? well : (bad[met++ % bad.length] as Reply)),
  { remember: false },
);
process.send?.(server.url);
// who started it may have been killed
process.once("disconnect", () => process.exit());
