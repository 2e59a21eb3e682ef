/** Who may publish: this workflow of the repository, in this environment. */
export const PUBLISHER = { file: "release.yml", environment: "npm" } as const;
