/** The first and last age of a band as the publisher writes it, or null where it is not one: `15_19`, `95+`, `18`. */
export function parseAgeBand(written: string): { from: number; to: number } | null {
  const match = /^(\d{1,3})(?:_(\d{1,3})|(\+))?$/.exec(written);
  if (match === null) return null;
  const from = Number(match[1]);
  const to = match[3] !== undefined ? 120 : match[2] === undefined ? from : Number(match[2]);
  return to >= from ? { from, to } : null;
}

/**
 * The share of a band that is adult (18 and over), people being taken as even over its years: two fifths of 15 to 19.
 *
 * @example shareAdults({ from: 15, to: 19 }) // 0.4
 */
export function shareAdults(band: { from: number; to: number }): number {
  const adultYears = band.to - Math.max(band.from, 18) + 1;
  return Math.max(0, adultYears) / (band.to - band.from + 1);
}
