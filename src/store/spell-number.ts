/** A number as JavaScript spells it: the shortest text that reads back to the same bits. Absent values are empty; there is no -0. */
export function spellNumber(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return "";
  return String(value === 0 ? 0 : value);
}
