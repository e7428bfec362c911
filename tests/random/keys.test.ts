import fc from "fast-check";
import seedrandom from "seedrandom";
import { describe, expect, it } from "vitest";
import { deriveKey, runKey, seedKey, type Key } from "../../src/random/keys.js";

const key: Key = { k0: 1, k1: 2 };
const int32 = fc.integer({ min: -0x80000000, max: 0x7fffffff });
const text = fc.string({ unit: "grapheme", maxLength: 40 });

describe("seedKey", () => {
  it("gives the same key for the same text", () => {
    expect(seedKey("spring 2026")).toEqual(seedKey("spring 2026"));
  });

  it("tells apart what seedrandom alone would take for the same seed", () => {
    expect(seedrandom("1").int32()).toBe(seedrandom("11").int32());
    expect(seedrandom("a").int32()).toBe(seedrandom("š").int32());
    const keys = ["", "\0", "1", "11", "111", "a", "š", "aa", "1:", ":1"].map((seed) => JSON.stringify(seedKey(seed)));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("gives different keys for different texts", () => {
    fc.assert(fc.property(text, text, (one, other) => one === other || !isSame(seedKey(one), seedKey(other))), { seed: 1 });
  });
});

describe("deriveKey", () => {
  it("gives different keys for different texts", () => {
    fc.assert(fc.property(text, text, (one, other) => one === other || !isSame(deriveKey(key, one), deriveKey(key, other))), { seed: 2 });
  });

  it("gives different keys for different pairs of numbers, and order matters", () => {
    fc.assert(
      fc.property(int32, int32, (one, other) => one === other || !isSame(deriveKey(key, one, other), deriveKey(key, other, one))),
      { seed: 3 },
    );
  });

  it("never takes one number, that number and 0, and that number as a text for the same", () => {
    const keys = [deriveKey(key, 5), deriveKey(key, 5, 0), deriveKey(key, "5"), deriveKey(key, "5", 0), deriveKey(deriveKey(key, 5), 0)];
    expect(new Set(keys.map((derived) => JSON.stringify(derived))).size).toBe(keys.length);
  });

  it("tells apart texts that differ only in zero bytes at the end", () => {
    expect(deriveKey(key, "a")).not.toEqual(deriveKey(key, "a\0"));
  });

  it("depends on the parent", () => {
    fc.assert(fc.property(int32, int32, (k0, k1) => !isSame(deriveKey({ k0, k1 }, "E12000001"), deriveKey({ k0: k0 ^ 1, k1 }, "E12000001"))), { seed: 4 });
  });

  it.each([0.5, NaN, 2 ** 31, -(2 ** 31) - 1])("refuses %d, which is no whole number of 32 bits", (number) => {
    expect(() => deriveKey(key, number)).toThrow(RangeError);
    expect(() => deriveKey(key, 1, number)).toThrow(RangeError);
  });
});

describe("runKey", () => {
  it("has the draw and the replicate in it, each in its own place", () => {
    expect(runKey("seed", 1, 2)).not.toEqual(runKey("seed", 2, 1));
    expect(runKey("seed", 1, 2)).toEqual(deriveKey(seedKey("seed"), 1, 2));
  });
});

function isSame(one: Key, other: Key): boolean {
  return one.k0 === other.k0 && one.k1 === other.k1;
}
