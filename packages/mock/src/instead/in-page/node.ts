// In place of what Node has and a page or a Worker has not, as far as Prism looks at it.

export const process = { env: {}, platform: "", cwd: () => "" };

/** For the credentials of HTTP's basic way, and for nothing else. */
export const Buffer = {
  from: (text: string): { toString(): string } => ({ toString: () => atob(text) }),
};
