import { describe, expect, it } from "vitest";
import { threefry2x32, uniform } from "../../src/random/threefry.js";

/**
 * Known answers published with Random123 (D. E. Shaw Research, file tests/kat_vectors, lines "threefry2x32 20"):
 * counter, key, answer. Salmon et al., SC11 (2011).
 */
const published = [
  { counter: [0x00000000, 0x00000000], key: [0x00000000, 0x00000000], answer: [0x6b200159, 0x99ba4efe] },
  { counter: [0xffffffff, 0xffffffff], key: [0xffffffff, 0xffffffff], answer: [0x1cb996fc, 0xbb002be7] },
  { counter: [0x243f6a88, 0x85a308d3], key: [0x13198a2e, 0x03707344], answer: [0xc4923a9c, 0x483df7a0] },
];

describe("threefry2x32", () => {
  it.each(published)("gives Random123's known answer for counter $counter", ({ counter, key, answer }) => {
    const out = new Uint32Array(2);
    threefry2x32(key[0], key[1], counter[0], counter[1], out);
    expect([...out]).toEqual(answer);
  });

  it("takes signed and unsigned words alike", () => {
    const unsigned = new Uint32Array(2);
    const signed = new Int32Array(2);
    threefry2x32(0xffffffff, 0x80000000, 0xfffffffe, 5, unsigned);
    threefry2x32(-1, -0x80000000, -2, 5, signed);
    expect([...signed].map((word) => word >>> 0)).toEqual([...unsigned]);
  });
});

describe("uniform", () => {
  it.each(published)("reads its 52 bits from both words of the known answer for counter $counter", ({ counter, key, answer }) => {
    const bits = BigInt(answer[0] >>> 6) * 2n ** 26n + BigInt(answer[1] >>> 6);
    expect(uniform(key[0], key[1], counter[0], counter[1])).toBe((Number(bits) + 0.5) / 2 ** 52);
  });

  it("is the least number above 0 where all bits are 0, and the greatest below 1 where all are 1", () => {
    expect(uniform(3, 4, ...counterThatGives(3, 4, 0, 0))).toBe(2 ** -53);
    expect(uniform(3, 4, ...counterThatGives(3, 4, -1, -1))).toBe(1 - 2 ** -53);
  });

  it("gives the same answer to the same question however often and in whatever order it is asked", () => {
    const forwards = [0, 1, 2, 3].map((person) => uniform(7, 8, person, 9));
    const backwards = [3, 2, 1, 0].map((person) => uniform(7, 8, person, 9)).reverse();
    expect(backwards).toEqual(forwards);
  });
});

/** Threefry undone, round by round: it is a permutation, so every answer has its counter. */
function counterThatGives(k0: number, k1: number, answer0: number, answer1: number): [number, number] {
  const rotations = [[13, 15, 26, 6], [17, 29, 16, 24]];
  const schedule = [k0, k1, 0x1bd11bda ^ k0 ^ k1];
  let [a, b] = [answer0, answer1];
  for (let group = 5; group >= 1; group--) {
    a = (a - schedule[group % 3]) | 0;
    b = (b - schedule[(group + 1) % 3] - group) | 0;
    for (const rotation of [...rotations[(group + 1) % 2]].reverse()) {
      const mixed = b ^ a;
      b = (mixed >>> rotation) | (mixed << (32 - rotation));
      a = (a - b) | 0;
    }
  }
  return [(a - k0) | 0, (b - k1) | 0];
}
