/** A version for trying out, `2.0.0-next.1`, is nobody's latest. */
export function distTag(version: string): string {
  return /^\d+\.\d+\.\d+-([a-z]+)/i.exec(version)?.[1] ?? "latest";
}
