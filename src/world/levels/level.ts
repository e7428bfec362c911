/** A number of the world, and why that number. */
export interface Level {
  value: number;
  range: readonly [number, number];
  unit: string;
  basis: string;
  about: string;
}

/** Declares a level: its value, the range that it may honestly have, its unit, where it comes from and what it is. */
export const level = (value: number, range: readonly [number, number], unit: string, basis: string, about: string): Level => ({ value, range, unit, basis, about });
