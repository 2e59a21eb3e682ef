import type { PackagePage } from "@restflare/generator";
import { shortName } from "./words.js";

interface Heading {
  depth: number;
  slug: string;
  text: string;
}

/** What stands beside a page: its resources, and the calls of each. */
export function headingsOf({ resources, test }: PackagePage): Heading[] {
  return [
    ...resources.flatMap(({ call, calls }) => [
      { depth: 2, slug: call, text: innerName(call) },
      ...calls.map((one) => ({ depth: 3, slug: one.call, text: shortName(one.call, call) })),
    ]),
    { depth: 2, slug: "--errors", text: "Errors" },
    ...(test === undefined ? [] : [{ depth: 2, slug: "--tests", text: "Tests without an account" }]),
    { depth: 2, slug: "--types", text: "Types" },
  ];
}

/** What is inside of an export stands below it, so that its own name is enough. */
const innerName = (call: string): string => call.replace(/^[^.]+\.(?=.)/, "");

/** The anchor of a group in the list of all packages. */
export const anchorOf = (group: string): string => group.toLowerCase().replace(/\W+/g, "-");
