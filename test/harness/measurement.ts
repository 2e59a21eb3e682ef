// What the benchmarks write with `--save`, and the site draws: one shape for both, so that neither can leave the other behind.

/** Figures to compare: a row each for what is compared, and in it a value for each series. */
export interface Chart {
  /** What the values are: `ms`, `kB`, `times`. */
  readonly unit: string;
  /** What the values of a row are of. One that has no name is the only one. */
  readonly series: readonly string[];
  readonly rows: readonly { readonly name: string; readonly values: readonly number[] }[];
}

/** What was found, in words. */
export interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What each benchmark says, by the name that its file has. */
export interface Figures {
  readonly client: { readonly call: Chart };
  readonly consumer: {
    readonly installed: Chart;
    readonly files: Chart;
    readonly imported: Chart;
    readonly bundled: Chart;
    readonly parts: Chart;
    readonly checkTime: Chart;
    readonly checkMemory: Chart;
  };
  readonly faults: { readonly harm: Chart; readonly calls: Table; readonly lists: Table };
  readonly generate: { readonly time: Chart; readonly memory: Chart };
  readonly mock: {
    readonly lines: Chart;
    readonly imports: Chart;
    readonly first: Chart;
    readonly each: Chart;
    readonly start: Chart;
  };
}

/** Under which circumstances the figures were taken. */
export interface Circumstances {
  /** The day, `2026-12-01`. */
  readonly date: string;
  /** How it is done again. */
  readonly command: string;
  readonly machine: string;
  readonly node: string;
  /** How much of the processors others took just before, from 0 to 1: more than a little, and times are not to be trusted. */
  readonly busy: number;
  /** The versions of what was measured. */
  readonly versions: Readonly<Record<string, string>>;
  /** The file of the OpenAPI document that something was made of. */
  readonly document?: string;
  /** How often each was measured, where it was more than once. */
  readonly rounds?: number;
}

/** A file of `packages/site/measurements`. */
export interface Measurement<Name extends keyof Figures = keyof Figures> {
  readonly circumstances: Circumstances;
  readonly figures: Figures[Name];
}
