import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { counter } from "../../src/random/counter.js";

const question = fc.tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 1023 }), fc.integer({ min: 0, max: 16383 }));

describe("counter", () => {
  it("packs decision, episode and occasion into 8, 10 and 14 bits", () => {
    expect(counter(1, 2, 3)).toBe(1 * 2 ** 24 + 2 * 2 ** 14 + 3);
    expect(counter(255, 1023, 16383)).toBe(-1);
  });

  it("never gives two questions the same number", () => {
    fc.assert(fc.property(question, question, (one, other) => String(one) === String(other) || counter(...one) !== counter(...other)), { seed: 5 });
  });

  it("can be read back", () => {
    fc.assert(fc.property(question, (asked) => {
      const packed = counter(...asked);
      expect([packed >>> 24, (packed >>> 14) & 1023, packed & 16383]).toEqual(asked);
    }), { seed: 6 });
  });

  it.each([[256, 0, 0], [0, 1024, 0], [0, 0, 16384], [-1, 0, 0], [0, 0.5, 0], [0, 0, NaN]])("refuses (%d, %d, %d)", (...asked) => {
    expect(() => counter(asked[0], asked[1], asked[2])).toThrow(RangeError);
  });
});
