import { expect, test } from "vitest";
import { runWasInterrupted } from "../../src/experiment/messages.js";

test("an interruption says what is kept, and does not call nothing finished", () => {
  expect(runWasInterrupted(3, 12, "out").message).toContain('Interrupted with 3 of 12 pairs of runs finished; they are kept in "out".');
  expect(runWasInterrupted(0, 12, "out").message).toContain('Interrupted before the first of 12 pairs of runs was finished; "out" is ready for them.');
});
