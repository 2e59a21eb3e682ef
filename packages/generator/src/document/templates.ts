/** The segments of a path template; none for `/`. */
export function segmentsOf(template: string): string[] {
  return template.split("/").filter((segment, i) => i > 0 && segment !== "");
}

const PLACEHOLDER = /\{([^{}]*)\}/g;

export function placeholdersOf(template: string): string[] {
  return [...template.matchAll(PLACEHOLDER)].map((match) => match[1] ?? "");
}

/** The template with every placeholder as `{}`: what the ledger and the tree know it by. */
export function blank(template: string): string {
  return template.replace(PLACEHOLDER, "{}");
}

/** Gives each placeholder the name that `rename` answers for its place, the blanked template up to and with it. */
export function renamed(template: string, rename: (place: string, name: string) => string): string {
  return template.replace(PLACEHOLDER, (whole, name: string, offset: number) => {
    return `{${rename(blank(template.slice(0, offset + whole.length)), name)}}`;
  });
}

/** Whether a path is a place or behind it, whatever the placeholders are called. */
export function isAt(place: string, path: string): boolean {
  return `${blank(path)}/`.startsWith(`${blank(place)}/`);
}
