const format = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });

/** A figure with its unit, with as many digits as it is good for. */
export const numberWithUnit = (value: number, unit: string): string => `${format.format(value)} ${unit}`;
