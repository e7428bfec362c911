/**
 * The fake simulator with a fault in one batch. The setting's `about` is JSON: {at: "draw/replicate", marker, how}. `how` is `die` (the worker
 * thread ends, once: the second time the marker file is there), `die always`, `throw` (an error of ours) or `mistake` (a user's).
 */
import { existsSync, writeFileSync } from "node:fs";
import process from "node:process";
import { ProblemError } from "../../dist/src/problem/problem.js";
import { openSimulator as openFake } from "./fake-simulator.mjs";

export function openSimulator(plan) {
  const fake = openFake(plan);
  const { at, marker, how } = JSON.parse(plan.setting.about);
  return {
    settle: fake.settle,
    run(batch) {
      if (`${batch.draw.draw}/${batch.replicate}` === at) misbehave(how, marker);
      return fake.run(batch);
    },
  };
}

function misbehave(how, marker) {
  if (how === "throw") throw new RangeError("a fault of ours");
  if (how === "mistake") throw new ProblemError([{ code: "test", message: "a mistake of yours" }], 3);
  if (how === "die" && existsSync(marker)) return;
  writeFileSync(marker, "");
  process.exit(7);
}
