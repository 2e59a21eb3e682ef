import { getCollection } from "astro:content";
import { at } from "../data/base.js";
import { standalone } from "./standalone.js";

/** A page that a person wrote. */
export interface Guide {
  /** Its path, without slashes around it. */
  id: string;
  title: string;
  description: string;
  /** As Markdown that needs nothing else of the site. */
  body: string;
}

interface Entry {
  id: string;
  data: { title: string; description?: string };
  body?: string;
}

/** Those that have an address of their own in a list: not the start page. */
export async function guides(): Promise<Guide[]> {
  const entries: Entry[] = await getCollection("docs");
  return entries
    .filter(({ id }) => id !== "404" && id !== "index")
    .map(({ id, data: { title, description = "" }, body = "" }) => ({
      id,
      title,
      description,
      body: standalone(body, at(`/${id}/`)),
    }));
}
