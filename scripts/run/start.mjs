/**
 * How a program is started: as it is, or on Windows as one line for its shell, since npx, pnpm and everything in
 * node_modules/.bin are .cmd files there. Node itself puts no quotes around the parts of such a line.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.Platform} platform
 * @returns {{ program: string, args: readonly string[], shell: boolean }}
 */
export function startOf(program, args, platform = process.platform) {
  if (platform !== "win32") return { program, args, shell: false };
  return { program: [program, ...args].map(quoted).join(" "), args: [], shell: true };
}

/**
 * In quotes, unless it is plain. A backslash counts only where it stands before a quote.
 * @param {string} part
 */
function quoted(part) {
  if (/^[\w@:.,/\\=+-]+$/.test(part)) return part;
  return `"${part.replace(/(\\*)"/g, '$1$1\\"').replace(/\\+$/, "$&$&")}"`;
}
