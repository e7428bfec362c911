const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

/**
 * The dates of NHS extracts in their several spellings, as ISO; null where it is none of them.
 *
 * @example parseDate("01Jul2026") // "2026-07-01"; so do 2026-07-01, 20260701, 01JUL2026, 01-Jul-2026 and 01/07/2026
 */
export function parseDate(written: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(written);
  if (iso !== null) return compose(iso[1], Number(iso[2]), iso[3]);
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(written);
  if (packed !== null) return compose(packed[1], Number(packed[2]), packed[3]);
  const named = /^(\d{1,2})[- ]?([A-Za-z]{3})[- ]?(\d{4})$/.exec(written);
  if (named !== null) return compose(named[3], months.indexOf(named[2].toUpperCase()) + 1, named[1]);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written);
  return slashed === null ? null : compose(slashed[3], Number(slashed[2]), slashed[1]);
}

function compose(year: string, month: number, day: string): string | null {
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}
