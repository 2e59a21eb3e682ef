import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { survey } from "./cruise.js";
import { core, generator, type House, site } from "./floors.js";

it.each([core, generator, site])(
  "in $folder every import points down, and none runs in a circle",
  async (house) => {
    const { wrong, arrows } = await survey(house);
    expect(wrong).toEqual([]);
    expect(arrows).toBeGreaterThan(0);
  },
);

// That it can fail, on a house of a few files.

const small: House = {
  folder: "src",
  floors: [["top"], ["left", "right"], ["types", "ground"]],
  types: ["types"],
};

const sound = {
  "top.ts":
    'import type { Left } from "./left/left.js";\nexport type { Shape } from "./types/shape.js";\nexport type Top = Left;',
  "left/left.ts": 'import type { Side } from "./side.js";\nexport type Left = Side;',
  "left/side.ts": 'import { type Shape } from "../types/shape.js";\nexport type Side = Shape;',
  "right/right.ts": 'import { ground } from "../ground.js";\nexport const right = ground;',
  "types/shape.ts": "export interface Shape {}",
  "ground.ts": "export const ground = 1;",
};

it("finds nothing in a house that is sound", async () => {
  expect(await surveyOf(sound)).toEqual({ wrong: [], arrows: 5 });
});

const type = (name: string, from: string) =>
  `import type { ${name} } from "${from}";\nexport type Again = ${name};\n`;

it.each([
  {
    what: "an import upwards of a type alone, by its `.js` name",
    files: { "ground.ts": type("Right", "./right/right.js"), "right/right.ts": "export interface Right {}" },
    wrong: ["an arrow that goes up or sideways: ground.ts -> right/right.ts"],
  },
  {
    what: "an import upwards inside a type",
    files: {
      "ground.ts": 'export type Right = import("./right/right.js").Right;',
      "right/right.ts": "export interface Right {}",
    },
    wrong: ["an arrow that goes up or sideways: ground.ts -> right/right.ts"],
  },
  {
    what: "a re-export upwards of a type alone",
    files: {
      "ground.ts": 'export type { Right } from "./right/right.js";',
      "right/right.ts": "export interface Right {}",
    },
    wrong: ["an arrow that goes up or sideways: ground.ts -> right/right.ts"],
  },
  {
    what: "a dynamic import upwards",
    files: { "ground.ts": 'export const load = () => import("./left/left.js");' },
    wrong: ["an arrow that goes up or sideways: ground.ts -> left/left.ts"],
  },
  {
    what: "an import from the room next door",
    files: { "left/left.ts": type("right", "../right/right.js").replace("= right", "= typeof right") },
    wrong: ["an arrow that goes up or sideways: left/left.ts -> right/right.ts"],
  },
  {
    what: "a circle of types alone inside a room",
    files: { "left/side.ts": type("Left", "./left.js"), "left/left.ts": type("Again", "./side.js") },
    wrong: ["a circle: left/left.ts -> left/side.ts -> left/left.ts"],
  },
  {
    what: "a file that stands on no floor",
    files: { "cellar.ts": "export const cellar = -1;" },
    wrong: ["a file on no floor: cellar.ts"],
  },
  {
    what: "a value where there should be nothing but types",
    files: {
      "top.ts": 'import { shape } from "./types/shape.js";\nexport const top = shape;',
      "types/shape.ts": "export const shape = 1;",
    },
    wrong: ["types imported without `type`: top.ts -> types/shape.ts"],
  },
  {
    what: "a file that is not there",
    files: { "ground.ts": type("Gone", "./gone.js") },
    wrong: ["a file that is not there: ground.ts -> ./gone.js"],
  },
])("finds $what", async ({ files, wrong }) => {
  const found = await surveyOf({ ...sound, ...files });
  expect(found.wrong).toEqual(wrong);
});

/** What is found in a small house of these files. */
async function surveyOf(files: Record<string, string>) {
  const root = mkdtempSync(path.join(tmpdir(), "floors-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, small.folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return survey(small, root);
}
