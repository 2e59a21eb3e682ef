/** What a command prints, as a picture of a terminal of 80 columns: text, so that it stays sharp and can be searched. */
export function terminalPicture(command: string, output: string): string {
  const lines = [`$ ${command}`, "", ...output.trimEnd().split("\n")];
  const width = 2 * EDGE + COLUMNS * COLUMN;
  const height = 2 * EDGE + lines.length * LINE;
  const texts = lines.map((line, i) => textOf(line, EDGE + (i + 0.8) * LINE)).filter((text) => text !== "");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(command)}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#0d1117" stroke="#30363d"/>`,
    `<g fill="#e6edf3" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14">`,
    ...texts,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

const COLUMNS = 80;
/** In pixels, at that size of font; lines are so near that the lines of a table meet. */
const COLUMN = 8.4;
const LINE = 16;
const EDGE = 16;

/** As wide as its columns, whatever font the reader has. */
function textOf(line: string, y: number): string {
  if (line === "") return "";
  const width = (line.length * COLUMN).toFixed(1);
  return `<text x="${EDGE}" y="${y.toFixed(1)}" textLength="${width}" lengthAdjust="spacingAndGlyphs">${escaped(line)}</text>`;
}

/** Several spaces in a row would be one. */
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll(" ", "\u00a0");
