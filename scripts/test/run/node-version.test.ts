import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { nodeComplaint } from "../../run/node-version.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));

it.each(["20.19.0", "20.20.1", "22.0.0", "26.1.0"])("takes Node %s", (version) => {
  expect(nodeComplaint(root, version)).toBeUndefined();
});

it.each(["18.20.8", "20.9.0", "20.18.3"])("refuses Node %s and says what it needs", (version) => {
  expect(nodeComplaint(root, version)).toMatch(`This is Node ${version}; package.json asks for >=20.19.0`);
});
