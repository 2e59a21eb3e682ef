import table from "../../../generator/test/own/seed-library.yaml?raw";
import { type ModuleMoves, movesOf } from "./moves.js";

/** Every function of the Elixir library. */
export const modules = movesOf(table);

/** The packages that have the calls of a module. */
export const packagesOf = ({ moves }: ModuleMoves): string[] => [
  ...new Set(moves.map(({ slug }) => `@restflare/${slug}`)),
];
