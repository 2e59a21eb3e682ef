import { stripVTControlCharacters } from "node:util";

/** A mock may run for days. */
const LINES_KEPT = 10_000;

/** Of a line that Prism logs, as far as it is read here. */
interface Entry {
  readonly name: string;
  readonly msg: string;
  readonly input?: { readonly method: string; readonly url: { readonly path: string } };
}

/** Takes the lines that Prism logs, as JSON, and keeps them as text. */
export function logbook(onLog: (line: string) => void = () => {}) {
  const lines: string[] = [];
  return {
    write(json: string): void {
      const { name, msg, input } = JSON.parse(json) as Entry;
      const request = input ? `${input.method.toUpperCase()} ${input.url.path} ` : "";
      const line = stripVTControlCharacters(`[${name}] ${request}${msg}`);
      lines.push(line);
      if (lines.length > LINES_KEPT) lines.shift();
      onLog(line);
    },
    text: () => lines.map((line) => `${line}\n`).join(""),
  };
}
