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

/** People on one list by age, from bands as the publisher writes them. */
export interface AgesOfList {
  people: number;
  adults: number;
  /** Whether so many are 18 and 19 that it must be a practice of students. */
  students: boolean;
}

/** A band of 15 to 19 this many times that of 10 to 14 is taken to be swollen by students. */
const swollenByStudents = 2;

/** Of five years of age, those below 18 in the band 15 to 19. */
const schoolYears = 3 / 5;

/**
 * Adds up bands. People are even over the years of a band, but for students: where the band 15 to 19 is more than twice that of 10
 * to 14, it has as many of 15 to 17 as three years of the younger band have, and the rest are adults.
 *
 * @example sumBands(new Map([["10_14", 100], ["15_19", 500]])).adults // 440
 */
export function sumBands(bands: ReadonlyMap<string, number>): AgesOfList {
  const sums: AgesOfList = { people: 0, adults: 0, students: false };
  for (const [written, people] of bands) {
    sums.people += people;
    sums.adults += people * shareAdults(parseAgeBand(written)!);
  }
  const [younger, older] = [bands.get("10_14"), bands.get("15_19")];
  if (younger === undefined || older === undefined || older <= swollenByStudents * younger) return sums;
  return { ...sums, adults: sums.adults + schoolYears * (older - younger), students: true };
}
