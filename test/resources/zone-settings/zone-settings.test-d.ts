import type { Client, Result } from "@restflare/core";
import {
  type DevelopmentModeSetting,
  type MinifySetting,
  type SslRecommenderSetting,
  type SslSetting,
  type ZoneSetting,
  type ZoneSettingsShowMembers,
  type ZoneSettingsUpdateMembers,
  zoneSettings,
} from "@restflare/zone-settings";
import { expectTypeOf } from "vitest";

// Nothing here runs: the type-checker is the test. What must not compile says so, and must go on not compiling.

declare const client: Client;
declare const either: "ssl" | "brotli";
declare const any: string;
const params = { zone_id: "z" };
const settings = zoneSettings.with({ client, params });

async function data() {
  expectTypeOf(await settings.show("ssl")).toEqualTypeOf<Result<SslSetting>>();
  expectTypeOf(await settings.showOrThrow("minify")).toEqualTypeOf<MinifySetting>();
  expectTypeOf(await settings.update("ssl", { value: "strict" })).toEqualTypeOf<Result<SslSetting>>();
  expectTypeOf((await settings.showOrThrow("ssl")).value).toEqualTypeOf<
    "off" | "flexible" | "full" | "strict"
  >();
  expectTypeOf((await settings.showOrThrow("min_tls_version")).value).toEqualTypeOf<
    "1.0" | "1.1" | "1.2" | "1.3"
  >();
  expectTypeOf((await settings.showOrThrow("ciphers")).value).toEqualTypeOf<string[]>();
  expectTypeOf(await settings.showOrThrow("ssl_recommender")).toEqualTypeOf<SslRecommenderSetting>();
  expectTypeOf((await settings.showOrThrow("development_mode")).time_remaining).toEqualTypeOf<
    number | undefined
  >();
  expectTypeOf(await settings.showOrThrow("ssl", { as: "text" })).toEqualTypeOf<string>();
  expectTypeOf(await settings.indexOrThrow()).toEqualTypeOf<ZoneSetting[]>();
  expectTypeOf((await settings.showOrThrow("transformations")).value).toEqualTypeOf<"on" | "off" | "open">();
}

function theIdDecides(setting: ZoneSetting) {
  if (setting.id === "ssl") expectTypeOf(setting).toEqualTypeOf<SslSetting>();
  if (setting.id === "development_mode") expectTypeOf(setting).toEqualTypeOf<DevelopmentModeSetting>();
  expectTypeOf<keyof ZoneSettingsShowMembers>().toEqualTypeOf<keyof ZoneSettingsUpdateMembers>();
}

function values() {
  void settings.update("ssl", { value: "strict" });
  // @ts-expect-error the value of another setting
  void settings.update("ssl", { value: "on" });
  void settings.update("brotli", { value: "on" });
  // @ts-expect-error the value of another setting
  void settings.update("brotli", { value: "strict" });
  void settings.update("browser_cache_ttl", { value: 14400 });
  // @ts-expect-error no such number of seconds
  void settings.update("browser_cache_ttl", { value: 7 });
  // @ts-expect-error the name of another setting
  void settings.update("ssl", { id: "brotli", value: "strict" });
  // @ts-expect-error this one is enabled, and has no value
  void settings.update("ssl_recommender", { value: "on" });
  void settings.update("ssl_recommender", { enabled: true });
  void settings.update("aegis", { value: { enabled: true } });
  // @ts-expect-error the value of another setting
  void settings.update("aegis", { value: "on" });
  // @ts-expect-error no such version
  void settings.update("origin_max_http_version", { value: "3" });
  // @ts-expect-error a value is missing
  void settings.update("ssl", {});
  // @ts-expect-error what to make of it is missing
  void settings.update("ssl");
}

function ids() {
  // @ts-expect-error there is no such setting
  void settings.show("tls");
  // @ts-expect-error one of two, and nobody knows which
  void settings.show(either);
  // @ts-expect-error one of two, and nobody knows which
  void settings.update(either, { value: "off" });
  // @ts-expect-error any text
  void settings.show(any);
  // @ts-expect-error the zone is missing
  void zoneSettings.show("ssl");
  // @ts-expect-error a PATCH without a PUT is called update
  settings.edit;
}

function several() {
  void settings.editAll([
    { id: "ssl", value: "strict" },
    { id: "minify", value: { css: "on" } },
    { id: "origin_h2_max_streams", value: 100 },
  ]);
  // @ts-expect-error the value of another setting
  void settings.editAll([{ id: "ssl", value: "on" }]);
  // @ts-expect-error which setting is that
  void settings.editAll([{ value: "strict" }]);
}

export { data, ids, several, theIdDecides, values };
