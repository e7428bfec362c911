import { describe, expect, it } from "vitest";
import { vocabulary } from "../../src/world/vocabulary.js";
import { changed, demonstration, openBelonging } from "./demonstration.js";
import { watchNetwork } from "./watched-network.js";

/** Every state and lift of everybody who is there, after each of 156 weeks; who is out of bounds, as `week agent.name value`. */
function listOutOfBounds(changes: (typeof changed)[number]["changes"]): string[] {
  const wrong: string[] = [];
  watchNetwork({ network: demonstration.networks[0], weeks: 156, changes, theory: openBelonging() }, ({ week, state }) => {
    for (const [agent, { size, alive, states, factors, facts }] of Object.entries(state.columns)) {
      const { behaviours, facts: kinds } = vocabulary.agents[agent];
      for (let row = 0; row < size; row++) {
        if (alive[row] === 0) continue;
        for (const [name, column] of Object.entries(states)) if (!(column[row] >= 0 && column[row] <= 1)) wrong.push(`${week} ${agent}.${name} ${column[row]}`);
        for (const [name, column] of Object.entries(factors)) if (!(column[row] >= behaviours[name].floor && column[row] <= behaviours[name].ceiling)) wrong.push(`${week} ${agent}.${name} ${column[row]}`);
        for (const [name, column] of Object.entries(facts)) {
          const { type } = kinds[name];
          const isWrong = Number.isNaN(column[row]) ? false : type === "degree" ? column[row] < 0 || column[row] > 1 + 1e-12 : column[row] < 0;
          if (isWrong) wrong.push(`${week} ${agent}.${name} ${column[row]}`);
        }
      }
    }
  });
  return wrong;
}

describe("a theory over the demonstration network", () => {
  it.each([{ name: "as usual", changes: [] }, changed[3], changed[4]])("keeps every state within 0 and 1, every lift within its bounds and every degree a degree: $name", ({ changes }) => {
    expect(listOutOfBounds(changes)).toEqual([]);
  });
});
