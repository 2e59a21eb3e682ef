// The generator with our own folders: `pnpm generate`, and its subcommands as `pnpm spec:diff` and the like.
import { main } from "../packages/generator/src/cli/main.js";
import { PROJECT } from "./project.js";

process.exitCode = await main(process.argv.slice(2), PROJECT);
