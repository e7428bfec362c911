import { describe, expect, it } from "vitest";
import { branchState } from "../../../src/world/run-week.js";
import { steps } from "../../../src/world/week/index.js";
import { listDifferentLeaves, nameAgent, nameQuantities } from "./leaves.js";
import { goThroughSteps } from "./small-network.js";

const undeclared = new Map<string, Set<string>>(steps.map(({ step }) => [step, new Set()]));
const written = new Map<string, Set<string>>(steps.map(({ step }) => [step, new Set()]));

goThroughSteps(150, (step, place, state) => {
  const after = branchState(state);
  step.run(place, after);
  for (const path of listDifferentLeaves(state, after, place.cells)) {
    const quantities = nameQuantities(path);
    if (quantities === null) continue;
    for (const quantity of quantities) written.get(step.step)!.add(quantity);
    if (![...quantities, nameAgent(path)].some((quantity) => step.writes.includes(quantity))) undeclared.get(step.step)!.add(path);
  }
});

/** Declared, and rightly, though nobody can see them move: a fact that is set anew to what it was, week by week. */
const constant = ["placement.room", "practice.rooms_free"];
/** Too rare to be met for certain: somebody on a list who is offered a place at advice, or whose group closes. */
const seldom = ["tally.list_lost", "tally.advice_offers", "tally.advice_wait_weeks"];

describe.each(steps.map(({ step, writes }) => ({ step, writes })))("the step $step", ({ step, writes }) => {
  it("writes nothing that it does not declare", () => {
    expect([...undeclared.get(step)!]).toEqual([]);
  });

  it("declares nothing that it never writes", () => {
    expect(writes.filter((quantity) => !written.get(step)!.has(quantity) && !constant.includes(quantity) && !seldom.includes(quantity))).toEqual([]);
  });
});
