/**
 * Steps to make one word of the other: letters put in, left out, changed, or swapped with their neighbour
 * (optimal string alignment distance). `measureDistance("teh", "the")` is 1. Time and memory: product of the lengths.
 */
export function measureDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let steps = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) steps = Math.min(steps, beforeLast[j - 2] + 1);
      row.push(steps);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length];
}

/** Words longer than this are not compared: nobody mistypes them by a letter. */
const longest = 80;

/**
 * The known word nearest to `word`, or null where none is near: within a third of its length, at least one step.
 * Of equally near words the first in alphabetical order. `findNearestWord("practise", ["practice", "pcn"])` is "practice".
 */
export function findNearestWord(word: string, known: Iterable<string>): string | null {
  if (word.length > longest) return null;
  const allowed = Math.max(1, Math.floor(word.length / 3));
  let nearest: string | null = null;
  let fewest = allowed + 1;
  for (const candidate of [...known].sort()) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const steps = measureDistance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < fewest) [nearest, fewest] = [candidate, steps];
  }
  return nearest;
}
