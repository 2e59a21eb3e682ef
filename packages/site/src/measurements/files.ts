import type { Figures, Measurement } from "@restflare/test-harness/measurement";
import client from "../../measurements/client.json" with { type: "json" };
import consumer from "../../measurements/consumer.json" with { type: "json" };
import faults from "../../measurements/faults.json" with { type: "json" };
import generate from "../../measurements/generate.json" with { type: "json" };
import mock from "../../measurements/mock.json" with { type: "json" };

/** What the benchmarks have written; a file of another shape does not compile. */
export const measurements: { readonly [Name in keyof Figures]: Measurement<Name> } = {
  client,
  consumer,
  faults,
  generate,
  mock,
};
