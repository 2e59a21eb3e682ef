import type { ModuleMoves, Move } from "./moves.js";

/** The table as Markdown, with a part for each module. */
export const movesInMarkdown = (modules: readonly ModuleMoves[]): string =>
  modules
    .map(
      ({ name, moves }) =>
        `### Cloudflare.${name}\n\n| function | call | package |\n| --- | --- | --- |\n${moves.map(row).join("\n")}`,
    )
    .join("\n\n");

const row = ({ name, call, slug, why }: Move): string =>
  `| \`${name}\` | \`${call}\`${why === undefined ? "" : ` (${why})`} | \`@restflare/${slug}\` |`;
