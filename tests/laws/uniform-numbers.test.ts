import { describe, expect, it } from "vitest";
import { counter } from "../../src/random/counter.js";
import { deriveKey, runKey } from "../../src/random/keys.js";
import { uniform } from "../../src/random/threefry.js";

/**
 * Numbers asked along any one axis are uniform, and pairs of them from neighbouring questions are independent. Chi-square against the
 * 0.01 % point of 63 degrees of freedom, 117 (by Wilson and Hilferty: 63 (1 - 2/567 + 3.719 sqrt(2/567))^3 = 116.6). Keys and counters are
 * fixed, so that the test cannot flicker.
 */
const limit = 117;
const key = runKey("laws", 0, 0);

const axes: Record<string, (i: number) => number> = {
  identity: (i) => uniform(key.k0, key.k1, i, counter(1, 0, 0)),
  decision: (i) => uniform(key.k0, key.k1, i >> 8, counter(i & 255, 0, 0)),
  episode: (i) => uniform(key.k0, key.k1, i >> 10, counter(1, i & 1023, 0)),
  occasion: (i) => uniform(key.k0, key.k1, i >> 14, counter(1, 0, i & 16383)),
  draw: (i) => askUnder(runKey("laws", i, 0)),
  replicate: (i) => askUnder(runKey("laws", 0, i)),
  "name of a key": (i) => askUnder(deriveKey(key, `name ${i}`)),
};

describe.each(Object.keys(axes))("numbers asked along the %s", (axis) => {
  const ask = axes[axis];
  const size = 16_384;

  it("are uniform", () => {
    const cells = new Array<number>(64).fill(0);
    for (let i = 0; i < size; i++) cells[Math.floor(ask(i) * 64)]++;
    expect(chiSquare(cells, size / 64)).toBeLessThan(limit);
  });

  it("are independent of their neighbours", () => {
    const cells = new Array<number>(64).fill(0);
    for (let i = 0; i < size; i += 2) cells[Math.floor(ask(i) * 8) * 8 + Math.floor(ask(i + 1) * 8)]++;
    expect(chiSquare(cells, size / 2 / 64)).toBeLessThan(limit);
  });
});

function askUnder(under: { k0: number; k1: number }): number {
  return uniform(under.k0, under.k1, 0, 0);
}

function chiSquare(counts: number[], expected: number): number {
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}
