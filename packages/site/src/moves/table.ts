import table from "../../../generator/test/own/seed-library.yaml?raw";
import { movesOf } from "./moves.js";

/** Every function of the Elixir library. */
export const modules = movesOf(table);
