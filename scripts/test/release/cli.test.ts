import { expect, it } from "vitest";
import { readArguments } from "../../release/cli.js";

it.each([
  [[], { step: "all", isDry: false, help: false, pause: 2000 }],
  [["--dry-run"], { step: "all", isDry: true, help: false, pause: 2000 }],
  [["version"], { step: "version", isDry: false, help: false, pause: 2000 }],
  [
    ["--", "publish", "--dry-run", "--pause", "0.5"],
    { step: "publish", isDry: true, help: false, pause: 500 },
  ],
  [["trust", "--dry-run"], { step: "trust", isDry: true, help: false, pause: 2000 }],
  [["-h"], { step: "all", isDry: false, help: true, pause: 2000 }],
])("release %j", (args, want) => {
  expect(readArguments(args)).toEqual(want);
});

it.each([
  [["publsh"], 'release: no step "publsh"; there are version, publish, trust, or none for the first two'],
  [
    ["version", "publish"],
    'release: no step "version publish"; there are version, publish, trust, or none for the first two',
  ],
  [["--pause", "soon"], 'release: --pause takes seconds, 0 to 3600, not "soon"'],
  [["--pause="], 'release: --pause takes seconds, 0 to 3600, not ""'],
  [
    ["publish", "--pause", "--dry-run"],
    "release: --pause takes seconds behind it, as in --pause 5; see --help",
  ],
  [["--pause"], "release: --pause takes seconds behind it, as in --pause 5; see --help"],
  [["--dry-run=yes"], "release: option '--dry-run' does not take an argument; see --help"],
  [["--token", "x"], "release: unknown option '--token'; see --help"],
])("release %j is refused", (args, message) => {
  expect(() => readArguments(args)).toThrow(message);
});
