import type { APIRoute } from "astro";
import { packagePage, slugs } from "../data/read.js";
import { guides } from "../guides/written.js";
import { indexOf } from "../search/engine.js";
import { entriesOf } from "../search/entries.js";

/** The index that the search of every page reads, once somebody searches. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(indexOf(entriesOf(slugs().map(packagePage), await guides()))));
