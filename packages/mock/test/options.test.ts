import { createMock, startMock } from "@restflare/mock";
import { expect, test } from "vitest";
import { THINGS } from "./documents.js";

// What a caller in JavaScript may get wrong.

test.each<{ make: "createMock" | "startMock"; options: unknown; message: string }>([
  {
    make: "createMock",
    options: { statefull: true },
    message: "createMock has no option statefull; the nearest is stateful",
  },
  {
    make: "createMock",
    options: { stateful: "yes" },
    message: 'the option stateful of createMock is true or false, not "yes"',
  },
  {
    make: "createMock",
    options: { onLog: 5 },
    message: "the option onLog of createMock is a function, not 5",
  },
  {
    make: "createMock",
    options: { port: 1 },
    message: "createMock has no option port: it listens nowhere; startMock does",
  },
  { make: "createMock", options: null, message: "the options of createMock are an object, not null" },
  { make: "createMock", options: true, message: "the options of createMock are an object, not true" },
  {
    make: "startMock",
    options: { prot: 1 },
    message: "startMock has no option prot; the nearest is port",
  },
  {
    make: "startMock",
    options: { port: "4010" },
    message: 'the option port of startMock is a number from 0, not "4010"',
  },
  {
    make: "startMock",
    options: { port: 1.5 },
    message: "the option port of startMock is a number from 0, not 1.5",
  },
  {
    make: "startMock",
    options: { stateful: 1 },
    message: "the option stateful of startMock is true or false, not 1",
  },
  { make: "startMock", options: null, message: "the options of startMock are an object, not null" },
])("$make refuses the options $options", async ({ make, options, message }) => {
  const made = { createMock, startMock }[make](THINGS, options as never);
  await expect(made).rejects.toThrow(new TypeError(message));
});

test.each<{ sources: unknown; message: string }>([
  { sources: [], message: "a mock takes a package, a file or a document, and the list of them is empty" },
  { sources: "", message: "a mock takes a package's name, not an empty one" },
  { sources: [THINGS, ""], message: "a mock takes a package's name, not an empty one" },
])("there is nothing to mock in $sources", async ({ sources, message }) => {
  await expect(createMock(sources as never)).rejects.toThrow(new TypeError(message));
  await expect(startMock(sources as never)).rejects.toThrow(new TypeError(message));
});
