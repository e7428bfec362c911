/**
 * The queue Geo/Geo/c: in each slot of time customers arrive, and each of at most c customers in service is done with chance `service`.
 *
 * Convention: those in service at the start of a slot may leave in it; then its customers arrive, and may begin in the next slot ("late
 * arrival with delayed access"). Number present at the slot's end: N' = N - Binomial(min(N, c), service) + arrivals. The early-arrival
 * convention, where customers come at the start of a slot and may be done in it, is the same chain with the arrivals named after the next
 * slot: mean waits agree. Waits are counted in slots between the end of the slot of arrival and the start of service: 0 where service begins
 * in the very next slot. Source: J. Hunter, Mathematical Techniques of Applied Probability, vol. 2 (1983), section 9; H. Takagi, Queueing
 * Analysis, vol. 3: Discrete-Time Systems (1993).
 */
export interface GeoGeoC {
  /** arrivals[k]: chance that k customers arrive in a slot. [1 - a, a] is the classical queue with at most one. */
  arrivals: readonly number[];
  /** Chance that a customer in service is done in a slot. */
  service: number;
  servers: number;
}

export interface QueueMeans {
  /** Number present at the end of a slot. */
  present: number;
  /** Slots from arrival to departure. */
  stay: number;
  /** Slots from arrival to the start of service. */
  wait: number;
}

/**
 * Means in the long run: the stationary distribution of the chain, cut off at `most` customers, by repeated steps until none of them changes
 * any chance by 1e-14; then Little's law. Throws where the queue has no balance, or where the cut takes away more than 1e-9.
 */
export function solveGeoGeoC({ arrivals, service, servers }: GeoGeoC, most = 400): QueueMeans {
  const rate = arrivals.reduce((sum, chance, k) => sum + k * chance, 0);
  if (!(rate < servers * service)) throw new RangeError(`More arrive (${rate} a slot) than can be served (${servers * service}).`);
  const departures = Array.from({ length: servers + 1 }, (_, busy) => binomial(busy, service));
  let chances = new Float64Array(most + 1);
  chances[0] = 1;
  for (let change = 1; change > 1e-14; ) {
    const next = step(chances, arrivals, departures, servers, most);
    change = next.reduce((largest, chance, n) => Math.max(largest, Math.abs(chance - chances[n])), 0);
    chances = next;
  }
  if (chances[most] > 1e-9) throw new RangeError(`The cut at ${most} customers takes away ${chances[most]}.`);
  const present = chances.reduce((sum, chance, n) => sum + n * chance, 0);
  const stay = present / rate;
  return { present, stay, wait: stay - 1 / service };
}

function step(chances: Float64Array, arrivals: readonly number[], departures: readonly number[][], servers: number, most: number): Float64Array<ArrayBuffer> {
  const next = new Float64Array(most + 1);
  for (let n = 0; n <= most; n++) {
    departures[Math.min(n, servers)].forEach((leave, left) => {
      arrivals.forEach((come, came) => {
        next[Math.min(most, n - left + came)] += chances[n] * leave * come;
      });
    });
  }
  return next;
}

/** Chances of 0 to n successes. */
function binomial(n: number, p: number): number[] {
  let chances = [1];
  for (let trial = 0; trial < n; trial++) chances = [...chances, 0].map((chance, k) => chance * (1 - p) + (k > 0 ? chances[k - 1] * p : 0));
  return chances;
}
