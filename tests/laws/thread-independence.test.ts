import { describe, expect, it } from "vitest";
import { answerRun } from "../simulate/answer-run.js";

describe("the answers of a run of the demonstration", () => {
  it("are the same bytes on 1, 2 and 4 threads, without theory", async () => {
    const one = await answerRun(null, 1);
    expect(one).toContain("referral_rate");
    expect(await answerRun(null, 2)).toBe(one);
    expect(await answerRun(null, 4)).toBe(one);
  });
});
