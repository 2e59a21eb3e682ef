import core = require("@stoplight/prism-core");
import http = require("@stoplight/prism-http");
import server = require("@stoplight/prism-http-server");

// Bundled with Prism to one file (build/bundle.ts), since its packages ask for ranges that do not all run together.

interface PrismOptions {
  readonly port: number;
  /** Gets each line that Prism logs, as JSON. */
  readonly write: (line: string) => void;
}

/** Starts Prism as `prism mock --errors` does: nothing that breaks the document passes, on the way in or out. */
async function startPrism(document: string | object, { port, write }: PrismOptions) {
  const operations = await http.getHttpOperationsFromSpec(document);
  if (operations.length === 0) throw new Error("it has no operations");
  const logger = core.createLogger("PRISM", { level: "info" }, { write });
  const { listen, close } = server.createServer(operations, {
    cors: true,
    config: {
      isProxy: false,
      validateRequest: true,
      validateResponse: true,
      checkSecurity: true,
      errors: true,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    components: { logger: logger.child({ name: "HTTP SERVER" }) },
  });
  const url = await listen(port, "127.0.0.1");
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= close();
    return stopped;
  };
  return { url, stop };
}

export = startPrism;
