import { expect, test } from "vitest";
import { readVariation } from "../../src/cli/read-variation.js";

test("a range is its steps, both ends included, as they were meant", () => {
  expect(readVariation("quality=0..1:0.1").values).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
  expect(readVariation("target=100..250:100")).toEqual({ name: "target", values: [100, 200] });
});

test("single values and words stand with commas between", () => {
  expect(readVariation("criteria=broad,narrow").values).toEqual(["broad", "narrow"]);
  expect(readVariation("target=200,none").values).toEqual([200, null]);
});

test.each(["quality", "quality=", "=1", "quality=0..1", "quality=1..0:0.1", "quality=0..1:0", "quality=0..1:-1", "quality=a..b:c"])("%s is refused, with the form that is right", (text) => {
  expect(() => readVariation(text)).toThrow(`not "${text}"`);
});

test("no more than a thousand values are tried", () => {
  expect(() => readVariation("quality=0..1:0.0001")).toThrow("10001 values");
});
