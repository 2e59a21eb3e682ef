// Loaded into npm while it publishes: npm shows neither the header of a 429 nor obeys it, so this writes it down.
const { subscribe } = require("node:diagnostics_channel");

subscribe("http.client.response.finish", (message) => {
  const { statusCode, headers } = /** @type {{ response: import("node:http").IncomingMessage }} */ (message)
    .response;
  const after = headers["retry-after"];
  if (after !== undefined && (statusCode === 429 || statusCode === 503))
    process.stderr.write(`restflare: retry-after ${after}\n`);
});
