/** Nanoseconds that one call takes: the least over many rounds after warming up, since whatever else runs only adds to it. */
export function measureNanoseconds(call: () => void, rounds = 60): number {
  for (let k = 0; k < 20; k++) call();
  let least = Infinity;
  for (let k = 0; k < rounds; k++) {
    const before = process.hrtime.bigint();
    call();
    least = Math.min(least, Number(process.hrtime.bigint() - before));
  }
  return least;
}
