/**
 * Nanoseconds that one call of each takes: the least over many rounds after warming up, since whatever else the machine
 * does only adds to it. The calls take turns, so that a slow spell meets them all and their ratios hold.
 */
export function measureTogether<Name extends string>(calls: Readonly<Record<Name, () => void>>, rounds = 400): Record<Name, number> {
  const names = Object.keys(calls) as Name[];
  const least = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<Name, number>;
  for (const name of names) for (let k = 0; k < 20; k++) calls[name]();
  for (let round = 0; round < rounds; round++) {
    // Three in a row, so that the second and third find their columns in the cache.
    for (const name of names.flatMap((name) => [name, name, name])) {
      const before = process.hrtime.bigint();
      calls[name]();
      least[name] = Math.min(least[name], Number(process.hrtime.bigint() - before));
    }
  }
  return least;
}
