import { expect, test } from "vitest";
import { judgeShare } from "../../src/statistics/judge-share.js";

test("a share is held, failed or inconclusive as Wilson's interval lies to what is wanted", () => {
  // Wilson 1927 with z = 1.96: 10 of 10 gives 0.7225 to 1, 9 of 10 0.5958 to 0.9821, 4 of 10 0.1682 to 0.6873.
  expect(judgeShare(10, 10, 0.7)).toMatchObject({ k: 10, n: 10, share: 1, hi: 1, verdict: "held" });
  expect(judgeShare(10, 10, 0.7).lo).toBeCloseTo(0.7225, 4);
  expect(judgeShare(9, 10, 0.7).verdict).toBe("inconclusive");
  expect(judgeShare(4, 10, 0.7).verdict).toBe("failed");
  expect(judgeShare(5, 10, 0.7).verdict).toBe("inconclusive");
});

test("nothing of nothing is refused", () => {
  expect(() => judgeShare(0, 0, 0.7)).toThrow(RangeError);
});
