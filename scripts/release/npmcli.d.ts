// What is used of two packages of npm that bring no types.

declare module "@npmcli/config" {
  export default class Config {
    constructor(options: {
      npmPath: string;
      cwd: string;
      env: NodeJS.ProcessEnv;
      argv: readonly string[];
      definitions: unknown;
      shorthands: unknown;
      flatten: unknown;
    });
    load(): Promise<void>;
    /** The configuration in the form that npm's libraries take. */
    readonly flat: Record<string, unknown>;
  }
}

declare module "@npmcli/config/lib/definitions/index.js" {
  const settings: { definitions: unknown; shorthands: unknown; flatten: unknown };
  export default settings;
}

declare module "@npmcli/redact" {
  /** The text without the tokens, passwords and ids that npm knows the form of. */
  export function redactLog(text: string): string;
}
