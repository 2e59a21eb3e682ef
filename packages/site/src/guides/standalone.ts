import type { Figures } from "@restflare/test-harness/measurement";
import { circumstancesInWords } from "../measurements/circumstances.js";
import { chartOf, tableOf } from "../measurements/figures.js";
import { measurements } from "../measurements/files.js";
import { tableInMarkdown, tableOfChart } from "../measurements/table.js";
import { movesInMarkdown } from "../moves/markdown.js";
import { modules } from "../moves/table.js";

const FENCED = /(^```[\s\S]*?^```$)/m;
const IMPORT = /^import .+;\n/gm;
const COMPONENT = /^<(\w+)([^>]*)\/>$/gm;
const ATTRIBUTE = /(\w+)="([^"]*)"/g;
const LINK = /\]\((\.[^)\s]*)\)/g;

/** The Markdown of a page as it may stand anywhere: what components show is written out, and links begin at the root. */
export function standalone(body: string, address: string): string {
  const pieces = body.split(FENCED).map((piece, place) => (place % 2 === 1 ? piece : prose(piece, address)));
  return pieces
    .join("")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}

const prose = (text: string, address: string): string =>
  text
    .replace(IMPORT, "")
    .replace(COMPONENT, (_, name: string, attributes: string) => {
      const given = Object.fromEntries(
        [...attributes.matchAll(ATTRIBUTE)].map(([, key, value]) => [key, value]),
      );
      return `\n${written(name, given)}\n`;
    })
    .replace(LINK, (_, link: string) => `](${absolute(link, address)})`);

/** What a component shows. */
function written(name: string, { file = "", chart = "", table = "", title = "" }): string {
  if (name === "Moves") return movesInMarkdown(modules);
  const from = file as keyof Figures;
  if (name === "Bars") return `**${title}**\n\n${tableInMarkdown(tableOfChart(chartOf(from, chart)))}`;
  if (name === "Found") return tableInMarkdown(tableOf(from, table));
  if (name === "Taken") return circumstancesInWords(measurements[from].circumstances);
  throw new Error(
    `packages/site/src/guides/standalone.ts does not know <${name} />; say there what it is as Markdown`,
  );
}

function absolute(link: string, address: string): string {
  const { pathname, hash } = new URL(link, `http://site${address}`);
  return pathname + hash;
}
