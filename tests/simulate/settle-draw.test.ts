import { describe, expect, it } from "vitest";
import { compileTheory } from "../../src/compile/compile-theory.js";
import { listBends } from "../../src/compile/list-bends.js";
import { openSimulator } from "../../src/simulate/simulator.js";
import { vocabulary } from "../../src/world/vocabulary.js";
import { asUsual, belonging, demonstration, statedValues } from "./demonstration.js";
import { watchNetwork } from "./watched-network.js";

const simulator = openSimulator({ seed: "laws", setting: demonstration, reference: demonstration, theory: belonging, scenarios: [asUsual], warmUpWeeks: 1, weeks: 1, every: "year" });
const { settled, drift, level } = simulator.settle(statedValues);

describe("the usual levels of a draw", () => {
  it("are there for every bend, within the scale, and hang on nothing but the draw", () => {
    expect(Object.keys(settled).sort()).toEqual(listBends(belonging.cmocs).map(({ key }) => key).sort());
    for (const [key, { usual, centre }] of Object.entries(settled)) {
      expect(usual, key).toBeGreaterThan(0);
      expect(usual, key).toBeLessThan(1);
      expect(centre, key).toBeGreaterThan(0.5);
      expect(centre, key).toBeLessThan(2);
    }
  });

  // Sixteen link workers, of whom a few leave: their luck alone moves a mean by a tenth from one year to the next. States
  // of patients, who are many, must stand still.
  it("are settled: nothing drifts by more than luck can move it", () => {
    for (const [state, moved] of Object.entries(drift)) expect(Math.abs(moved), state).toBeLessThan(state.startsWith("patient.") ? 0.03 : 0.15);
    for (const [state, mean] of Object.entries(level)) expect(mean, state).toSatisfy((at: number) => at >= 0 && at <= 1);
  });

  it("leave the as-usual world as it was: the mean lift of each behaviour is near 1 in other copies of the network", () => {
    const lifts = new Map<string, { sum: number; n: number }>();
    const theory = compileTheory(belonging, vocabulary);
    const bent = theory.bent.map(({ agent, behaviour }) => ({ agent, behaviour, name: `${agent}.${behaviour}` }));
    for (let replicate = 0; replicate < 4; replicate++) {
      const run = theory.open(statedValues.values, settled);
      watchNetwork({ network: demonstration.networks[0], weeks: 260, replicate, theory: (columns) => run.week(columns) }, ({ week, state }) => {
        if (week < 104) return;
        for (const { agent, behaviour, name } of bent) {
          const { size, alive, factors, weights } = state.columns[agent];
          const lift = lifts.get(name) ?? { sum: 0, n: 0 };
          for (let row = 0; row < size; row++) {
            if (alive[row] === 0) continue;
            const weight = weights?.[behaviour]?.[row] ?? 1;
            lift.sum += weight * factors[behaviour][row];
            lift.n += weight;
          }
          lifts.set(name, lift);
        }
      });
    }
    const means = [...lifts].map(([name, { sum, n }]) => [name, sum / n] as const);
    for (const [name, mean] of means) expect(Math.abs(mean - 1), `${name} ${mean}`).toBeLessThan(0.2);
  });
});
