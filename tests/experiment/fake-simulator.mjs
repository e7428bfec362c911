/**
 * A simulator for the tests of experiment and store: people, offers and takers with luck keyed by (seed, draw, replicate, network, period,
 * group), the same in every scenario, so that only what a scenario changes makes a difference. Plain JavaScript: worker threads import it.
 *
 * Levers: `lift` adds to the chance of taking an offer in every group, and half as much where the rule `doubling` is left out. Seeds that contain `slow` take a few milliseconds longer a batch.
 */

const quintiles = [1, 2, 3, 4, 5].map((number) => `quintile ${number}`);
export const tallies = ["people", "offers", "takers", "never", "weeks_in_post", "leavers"];

/** A number in 0 to 1 that depends on the text alone (FNV-1a, then a mixing step). */
export function luckOf(text) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 4294967296;
}

function readLift(scenario) {
  const lift = scenario.changes.filter(({ lever }) => lever === "lift").reduce((sum, { value }) => sum + value, 0);
  return scenario.without.includes("doubling") ? lift / 2 : lift;
}

function periodWeeks(plan) {
  const length = plan.every === "week" ? 1 : plan.every === "year" ? 52 : plan.every === "quarter" ? 13 : 4;
  const weeks = [];
  for (let left = plan.weeks; left > 0; left -= length) weeks.push(Math.min(length, left));
  return weeks;
}

function simulateNetwork(plan, network, scenario, { draw, replicate }) {
  const practices = network.practices.map(({ code }) => `practice ${code}`);
  const groups = ["all", ...quintiles, ...practices];
  const weeks = periodWeeks(plan);
  const values = new Float64Array(weeks.length * groups.length * tallies.length);
  const chance = 0.5 + 0.2 * (draw.values.share ?? 0.5) + readLift(scenario) * (draw.values.strength ?? 1);
  weeks.forEach((_, period) => {
    const start = (group) => (period * groups.length + group) * tallies.length;
    quintiles.forEach((quintile, index) => {
      const key = `${plan.seed}|${draw.draw}|${replicate}|${network.code}|${period}|${quintile}`;
      const offers = 5 + Math.floor(luckOf(`${key}|offers`) * 10);
      let takers = 0;
      for (let offer = 0; offer < offers; offer += 1) if (luckOf(`${key}|${offer}`) < chance + 0.03 * index) takers += 1;
      values.set([1000, offers, takers, 0, NaN, NaN], start(1 + index));
      for (let tally = 0; tally < 3; tally += 1) values[start(0) + tally] += values[start(1 + index) + tally];
    });
    const leaves = luckOf(`${plan.seed}|${draw.draw}|${replicate}|${network.code}|${period}|leaves`) < 0.1 - 0.05 * readLift(scenario);
    values.set([weeks[period] * 2, leaves ? 1 : 0], start(0) + 4);
    practices.forEach((_practice, index) => {
      const share = practices.length;
      const all = values.subarray(start(0), start(0) + 3).map((value) => Math.floor((value + index) / share));
      values.set([...all, 0, NaN, NaN], start(6 + index));
    });
  });
  return { scenario: scenario.name, draw: draw.draw, replicate, network: network.code, tallies, groups, periods: weeks.length, weeks, values };
}

function dawdle(milliseconds) {
  const until = Date.now() + milliseconds;
  while (Date.now() < until);
}

export function openSimulator(plan) {
  return {
    settle(draw) {
      if (plan.seed.includes("slow")) dawdle(5);
      return { settled: { "rule#0": { usual: draw.values.share ?? 0.5, centre: 1 } }, drift: {}, level: {} };
    },
    run(batch) {
      if (plan.seed.includes("slow")) dawdle(5);
      return plan.scenarios.flatMap((scenario) => plan.setting.networks.map((network) => simulateNetwork(plan, network, scenario, batch)));
    },
  };
}
