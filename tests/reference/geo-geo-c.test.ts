import { describe, expect, it } from "vitest";
import { uniform } from "../../src/random/threefry.js";
import { solveGeoGeoC } from "./geo-geo-c.js";
import { measureLittleGap } from "./littles-law.js";

describe("the reference queue Geo/Geo/c", () => {
  /** One server: stay (1 - a) / (s - a), a classical result (Hunter 1983, section 9.2). */
  it.each([
    [0.2, 0.5],
    [0.3, 0.4],
    [0.45, 0.5],
  ])("with one server, arrivals %d and service %d has the stay of the closed form", (a, s) => {
    expect(solveGeoGeoC({ arrivals: [1 - a, a], service: s, servers: 1 }).stay).toBeCloseTo((1 - a) / (s - a), 8);
  });

  it("has no wait where there are as many servers as can ever be needed", () => {
    expect(solveGeoGeoC({ arrivals: [0.7, 0.3], service: 0.5, servers: 40 }).wait).toBeCloseTo(0, 8);
  });

  it("waits less with more servers, and refuses a queue that only grows", () => {
    const waits = [2, 3, 4].map((servers) => solveGeoGeoC({ arrivals: [0.4, 0.4, 0.2], service: 0.5, servers }).wait);
    expect(waits[0]).toBeGreaterThan(waits[1]);
    expect(waits[1]).toBeGreaterThan(waits[2]);
    expect(() => solveGeoGeoC({ arrivals: [0.4, 0.6], service: 0.5, servers: 1 })).toThrow(RangeError);
  });

  it.each([
    { arrivals: [0.6, 0.4], service: 0.3, servers: 2 },
    { arrivals: [0.5, 0.3, 0.2], service: 0.3, servers: 3 },
  ])("agrees with a simulated queue of $servers servers within its Monte Carlo error", (queue) => {
    const blocks = Array.from({ length: 40 }, (_, block) => simulate(queue, 4000, block));
    const waits = blocks.map((block) => block.waits.reduce((sum, wait) => sum + wait, 0) / block.waits.length);
    const mean = waits.reduce((sum, wait) => sum + wait, 0) / waits.length;
    const error = Math.sqrt(waits.reduce((sum, wait) => sum + (wait - mean) ** 2, 0) / (39 * 40));
    expect(Math.abs(mean - solveGeoGeoC(queue).wait)).toBeLessThan(3 * error);
    expect(error).toBeLessThan(0.05 * mean);
    for (const block of blocks) expect(measureLittleGap(block.present, block.stays)).toBeCloseTo(0, 12);
  });
});

/**
 * A queue in the order of arrival, all of it keyed by (customer, slot). Waits are those of customers who came in the slots after the first
 * fifth; the doors then close, and slots go on until the last has left, so that Little's law holds to the last bit of rounding.
 */
function simulate({ arrivals, service, servers }: { arrivals: readonly number[]; service: number; servers: number }, slots: number, block: number) {
  const inService: { id: number; came: number }[] = [];
  const queue: { id: number; came: number }[] = [];
  const present: number[] = [];
  const stays: number[] = [];
  const waits: number[] = [];
  let ids = 0;
  for (let slot = 0; slot < slots || inService.length + queue.length > 0; slot++) {
    while (inService.length < servers && queue.length > 0) {
      const next = queue.shift()!;
      if (next.came > slots / 5) waits.push(slot - 1 - next.came);
      inService.push(next);
    }
    for (let i = inService.length - 1; i >= 0; i--) {
      if (uniform(block, 1, inService[i].id, slot) < service) stays.push(slot - inService.splice(i, 1)[0].came);
    }
    if (slot < slots) for (let n = countArrivals(arrivals, uniform(block, 2, slot, 0)); n > 0; n--) queue.push({ id: ids++, came: slot });
    present.push(inService.length + queue.length);
  }
  return { present, stays, waits };
}

function countArrivals(arrivals: readonly number[], u: number): number {
  let below = 0;
  return arrivals.findIndex((chance) => u < (below += chance));
}
