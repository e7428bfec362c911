import { describe, expect, it } from "vitest";
import { usualValues } from "../../../src/world/levels.js";
import { closingBySecurity } from "../../../src/world/week/close-group.js";

describe("how security bears on closing", () => {
  const { security_small: mean, security_spread: spread, closing_by_security: k } = usualValues;

  it("is 1 on average over the securities of a size", () => {
    const steps = 1000;
    let sum = 0;
    for (let i = 0; i < steps; i++) sum += closingBySecurity(usualValues, mean - spread + (2 * spread * (i + 0.5)) / steps, true);
    expect(sum / steps).toBeCloseTo(1, 5);
  });

  it("is exp(k/10) times as strong for a tenth less", () => {
    expect(closingBySecurity(usualValues, mean - 0.1, true) / closingBySecurity(usualValues, mean, true)).toBeCloseTo(Math.exp(k / 10), 9);
  });

  it("is the same for both sizes at their own mean", () => {
    expect(closingBySecurity(usualValues, usualValues.security_large, false)).toBeCloseTo(closingBySecurity(usualValues, mean, true), 12);
  });
});
