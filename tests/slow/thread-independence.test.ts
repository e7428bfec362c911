import { expect, it } from "vitest";
import { answerRun } from "../simulate/answer-run.js";
import { belonging } from "../simulate/demonstration.js";

it("the answers of a run are the same bytes on 1, 2 and 4 threads, with the theory and its settling", async () => {
  const one = await answerRun(belonging, 1);
  expect(await answerRun(belonging, 2)).toBe(one);
  expect(await answerRun(belonging, 4)).toBe(one);
});
