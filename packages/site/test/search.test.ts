import { readFileSync } from "node:fs";
import { join } from "node:path";
import MiniSearch from "minisearch";
import { expect, it } from "vitest";
import { type Entry, lookFor, OPTIONS } from "../src/search/engine.js";
import { SMALL } from "./support/build.js";

// The index of a small build, as a page loads it.

const index = MiniSearch.loadJSON<Entry>(readFileSync(join(SMALL.folder, "search.json"), "utf8"), OPTIONS);
const found = (text: string) => lookFor(index, text).map(({ to }) => to.replace("/reference/", ""));

it.each([
  ["a task", "purge cache", "zones/#zones.purgeCache"],
  ["a task in other words", "take files out of the cache", "zones/#zones.purgeCache"],
  ["one word", "rotate", "access-service-tokens/#accessServiceTokens.rotate"],
  ["a word that is not finished", "rotat", "access-service-tokens/#accessServiceTokens.rotate"],
  ["a word with a slip", "pugre cahce purgecahe", "zones/#zones.purgeCache"],
  ["a call", "zones.purgeCache", "zones/#zones.purgeCache"],
  ["a call in small letters", "purgecache", "zones/#zones.purgeCache"],
  ["a path", "/zones/{zone_id}/purge_cache", "zones/#zones.purgeCache"],
  ["a part of a path", "/activation_check", "zones/#zones.activationCheck"],
  ["words of a path", "zone_id settings ssl", "zone-settings/#zoneSettings.show/ssl"],
  ["a method and a path", "POST /zones", "zones/#zones.create"],
  ["a package", "@restflare/zone-settings", "zone-settings/"],
  ["a permission", "Cache Purge", "zones/#zones.purgeCache"],
])("%s is found: %s", (_, text, first) => {
  expect(found(text)[0]).toBe(first);
});

it("a guide is found by what stands in it", () => {
  expect(lookFor(index, "first call")[0]).toMatchObject({ from: "Guide", to: "/guides/first-call/" });
});

it("nothing is found by what is nowhere", () => {
  expect(found("xylophone")).toEqual([]);
  expect(found("")).toEqual([]);
  expect(found("{}/")).toEqual([]);
});

it("what was found says what a reader needs to choose", () => {
  expect(lookFor(index, "purge cache")[0]).toMatchObject({
    title: "zones.purgeCache(id, body)",
    does: "Purge the cache of a zone",
    request: "POST /zones/{zone_id}/purge_cache",
    from: "Zones",
  });
});

it("every address leads to a page that there is", () => {
  const pages = new Set(lookFor(index, "zone").map(({ to }) => to.replace(/#.*/, "")));
  expect(pages.size).toBeGreaterThan(1);
  for (const page of pages) expect(readFileSync(join(SMALL.folder, page, "index.html"), "utf8")).not.toBe("");
});
