// Serves on this machine alone: whoever gets through may make service tokens. PORT is 8080 by default.
import { connectFromEnvironment } from "@example/cloudflare";
import { createService } from "./service.js";

const port = Number(process.env["PORT"] ?? 8080);
createService(connectFromEnvironment()).listen(port, "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${port}/tokens`);
});
