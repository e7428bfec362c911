import { expect, test } from "vitest";
import { asUsual, belonging, findFirstDifference, scenarioOf, simulate } from "./demonstration.js";

test("plans of one theory, which share what was compiled of it, answer as each does by itself", () => {
  const short = { warmUpWeeks: 6, weeks: 10 };
  const without = scenarioOf("without", { throughput_target: 275 }, 0, [belonging.cmocs[0].id]);
  const [alone] = simulate({ ...short, theory: structuredClone(belonging), scenarios: [asUsual] });
  const [first] = simulate({ ...short, scenarios: [asUsual] });
  simulate({ ...short, scenarios: [without], draw: 1 });
  const [again] = simulate({ ...short, scenarios: [asUsual] });
  for (const table of [first, again]) expect(findFirstDifference(table, alone)).toBe(null);
});
