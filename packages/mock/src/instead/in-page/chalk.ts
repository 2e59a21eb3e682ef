// In place of colours for a log that nobody reads.

export const blueBright = String;
export const grey = String;
